// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { speak } from '../messages-for-tests.ts';
import type { DotMark, Mark, YearMark } from './chart-spec.ts';
import { drawChart } from './draw-chart.ts';

speak('zh-CN');

const markOf = (name: string, value: number): Mark => ({
  name,
  base: name === '青渚县',
  value,
  text: String(value),
  estimated: false,
  label: `${name}、${value}`,
  cell: { reportId: 'r', figureId: name },
});
const dot = (name: string, value: number, more: Partial<DotMark> = {}): DotMark => ({
  ...markOf(name, value),
  tone: 'neutral',
  ...more,
});
const line = (name: string, values: readonly number[]): YearMark[] =>
  values.map((value, index) => ({ ...markOf(name, value), series: name, year: 2020 + index }));

const numbers = (chart: Element, selector: string, attribute: string) =>
  [...chart.querySelectorAll(selector)].map((element) => Number(element.getAttribute(attribute)));
const written = (chart: Element, selector: string) =>
  [...chart.querySelectorAll(selector)].map(({ textContent }) => textContent);
/** How far down labels stand. */
const heights = (chart: Element, selector: string) =>
  [...chart.querySelectorAll(selector)].map((label) =>
    Number(/,([\d.-]+)\)/.exec(label.getAttribute('transform') ?? '')?.[1]),
  );

describe('dots', () => {
  const chart = drawChart({
    kind: 'dots',
    marks: [
      dot('白塘区', 60, { gap: '+20.0%', verdict: '优', tone: 'better', estimated: true }),
      dot('青渚县', 50),
      dot('望川县', -10, { gap: '−120.0%', verdict: '弱', tone: 'worse' }),
    ],
  });

  test('stand on one scale, greater values to the right', () => {
    const [first = 0, second = 0, third = 0] = numbers(chart, '.pressed circle', 'cx');
    expect(first).toBeGreaterThan(second);
    expect((first - second) / (second - third)).toBeCloseTo(10 / 60);
  });

  test('are hollow where they are estimates', () => {
    const fills = [...chart.querySelectorAll('g:not(.pressed) > circle')].map((one) =>
      one.getAttribute('fill'),
    );
    expect(fills).toEqual(['var(--surface)', 'var(--accent)', 'var(--bar)']);
  });

  test('have their names, values and gaps beside them, the base apart', () => {
    expect(written(chart, '.name.base text')).toEqual(['青渚县']);
    expect(written(chart, '.number:not(.base) text')).toEqual(['60', '-10']);
    expect(written(chart, '.verdict.is-worse text')).toEqual(['弱']);
    expect(chart.querySelectorAll('.stem line')).toHaveLength(3);
  });

  test('without a base stand alone', () => {
    const alone = drawChart({ kind: 'dots', marks: [dot('白塘区', 60), dot('望川县', 20)] });
    expect(alone.querySelector('.reference, .stem')).toBeNull();
  });
});

describe('lines', () => {
  const close = ['青渚县', '白塘区', '望川县', '云浦县'].flatMap((name, index) =>
    line(name, [90, 95, 100 + index]),
  );

  test('end in labels that do not stand on each other', () => {
    const chart = drawChart({ kind: 'lines', marks: close, years: [2020, 2021, 2022] });
    const labels = heights(chart, '.name text').sort((a, b) => a - b);
    expect(labels).toHaveLength(4);
    for (const [index, at] of labels.slice(1).entries())
      expect(at - (labels[index] ?? 0)).toBeGreaterThanOrEqual(14);
  });

  test('say their last values, slopes their first ones too', () => {
    const marks = [...line('青渚县', [90, 120]), ...line('白塘区', [80, 70])];
    const slopes = drawChart({ kind: 'lines', marks, years: [2020, 2021] });
    expect(written(slopes, '.number text').sort()).toEqual(['120', '70', '80', '90']);
    expect(written(slopes, '.ticks text')).toEqual(['0', '2020', '2021']);
    const lines = drawChart({ kind: 'lines', marks: close, years: [2020, 2021, 2022] });
    expect(written(lines, '.number text').sort()).toEqual(['100', '101', '102', '103']);
  });

  test('say the year of a value that is not of the last one, and no first value of another year', () => {
    const later = line('望川县', [60]).map((mark) => ({ ...mark, year: 2021 }));
    const marks = [...line('青渚县', [90, 120]), ...line('白塘区', [80]), ...later];
    const chart = drawChart({ kind: 'lines', marks, years: [2020, 2021] });
    expect(written(chart, '.number text').sort()).toEqual(['120', '2020: 80', '60', '80', '90']);
  });

  test('name as many years as have room, the last among them', () => {
    const values = Array.from({ length: 14 }, (_, index) => index + 1);
    const years = values.map((_, index) => 2020 + index);
    const chart = drawChart({ kind: 'lines', marks: line('青渚县', values), years });
    const named = written(chart, '.ticks text').filter((text) => /^20/.test(text ?? ''));
    expect(named).toEqual(['2021', '2024', '2027', '2030', '2033']);
  });
});

describe('a target', () => {
  test.each([
    [180, 186, true],
    [40, 38, false],
    [-2, -3, false],
  ])('of %d, %d reached: the bar begins at nought', (target, result, passed) => {
    const chart = drawChart({ kind: 'target', target, result });
    const [zero] = numbers(chart, '.zero line', 'x1');
    const [line = 0] = numbers(chart, '.target-line line', 'x1');
    const [left = 0] = numbers(chart, '.own rect', 'x');
    const [width = 0] = numbers(chart, '.own rect', 'width');
    expect(zero).toBe(result < 0 ? left + width : left);
    expect(line < left + width).toBe(passed || result < 0);
  });
});

test.each([
  { kind: 'dots', marks: [dot('青渚县', 50), dot('白塘区', 40)] },
  { kind: 'lines', marks: line('青渚县', [1, 2, 3]), years: [2020, 2021, 2022] },
  { kind: 'target', target: 2, result: 1 },
] as const)(
  '$kind: no style, the marks are buttons in their order, one tab stop, the rest unheard',
  (spec) => {
    const chart = drawChart(spec);
    expect(chart.querySelectorAll('style, [style]')).toHaveLength(0);
    const buttons = [...chart.querySelectorAll('[role=button]')];
    const marks: readonly Mark[] = spec.kind === 'target' ? [] : spec.marks;
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(
      marks.map(({ label }) => label),
    );
    expect(buttons.map((button) => button.getAttribute('tabindex'))).toEqual(
      marks.map((_, index) => (index === 0 ? '0' : '-1')),
    );
    for (const part of chart.children)
      expect(part.classList.contains('pressed') || part.getAttribute('aria-hidden') === 'true').toBe(true);
  },
);
