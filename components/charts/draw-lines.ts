import { axisX, axisY, gridY, lineY, type Markish, plot, ruleX, ruleY, scale } from '@observablehq/plot';
import { formatNumber } from '../format-number.ts';
import type { YearMark } from './chart-spec.ts';
import { placeLabels } from './place-labels.ts';
import { CHART_WIDTH, points, RIGHT_MARGIN, shorten, texts } from './plot-parts.ts';

const LEFT = 48;
const TOP = 10;
const BOTTOM = 24;
const LABEL_HEIGHT = 14;
/** Years that have room under a chart. */
const MOST_YEARS = 6;

/**
 * Values over years on a scale from nought, each region's name and last value at its line's end. Slopes, which are two
 * years, say their first values as well and need no axis.
 */
export function drawLines(marks: readonly YearMark[], years: readonly number[]) {
  const areSlopes = years.length === 2;
  const firsts = marks.filter(({ year }) => year === years[0]);
  const lasts = [...new Map(marks.map((mark) => [mark.series, mark])).values()];
  const height = Math.max(150, 30 + lasts.length * LABEL_HEIGHT);
  const values = marks.map(({ value }) => value);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)];
  const { apply } = scale({ y: { domain, range: [height - BOTTOM, TOP] } });
  const apart = (ends: readonly YearMark[], lowest: number): Labelled[] => {
    const wished = ends.map(({ value }) => Number(apply(value)));
    const labels = placeLabels(wished, LABEL_HEIGHT, TOP, lowest);
    return ends.map((mark, index) => ({ ...mark, at: labels[index] ?? 0 }));
  };
  return plot({
    className: 'chart',
    width: CHART_WIDTH,
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: RIGHT_MARGIN,
    x: { type: 'linear' },
    y: { domain },
    marks: [
      areSlopes ? ruleX(years, { className: 'grid' }) : gridY({ ticks: 3, className: 'grid' }),
      ruleY([0], { className: 'zero' }),
      valueAxis(areSlopes ? [0] : undefined),
      yearAxis(years),
      lines(marks),
      points(marks, { x: 'year', y: 'value', r: 3 }),
      areSlopes ? firstValues(apart(firsts, height - BOTTOM - LABEL_HEIGHT)) : [],
      lastValues(apart(lasts, height - BOTTOM), years.at(-1)),
    ],
  });
}

type Labelled = YearMark & {
  /** Where the label stands: pixels from the top, apart from its neighbours. */
  readonly at: number;
};

/** A label's place is in pixels already. */
const atLabel = { y: { value: 'at', scale: null } } as const;

function firstValues(ends: readonly Labelled[]): Markish[] {
  return texts(ends, 'number', { ...atLabel, frameAnchor: 'left', text: 'text', textAnchor: 'end', dx: -8 });
}

/** A value of an earlier year than the chart's last says its year, its name giving way. */
function lastValues(ends: readonly Labelled[], lastYear: number | undefined): Markish[] {
  const right = { ...atLabel, frameAnchor: 'right' } as const;
  const name = (end: Labelled) => shorten(end.name, end.year === lastYear ? 5 : 3);
  const value = ({ text, year }: Labelled) => (year === lastYear ? text : `${year}: ${text}`);
  return [
    ...texts(ends, 'name', { ...right, text: name, textAnchor: 'start', dx: 8 }),
    ...texts(ends, 'number', { ...right, text: value, textAnchor: 'end', dx: RIGHT_MARGIN }),
  ];
}

function valueAxis(ticks: readonly number[] | undefined): Markish {
  return axisY({
    ...{ tickSize: 0, label: null, className: 'ticks' },
    ...(ticks ? { ticks: [...ticks] } : { ticks: 3 }),
    tickFormat: (tick: number) => formatNumber(String(tick)),
  });
}

/** As many years as have room, the last among them. */
function yearAxis(years: readonly number[]): Markish {
  const every = Math.ceil(years.length / MOST_YEARS);
  return axisX({
    ...{ anchor: 'bottom', tickFormat: String, tickSize: 0, label: null, className: 'ticks' },
    ticks: years.filter((_, index) => (years.length - 1 - index) % every === 0),
  });
}

function lines(marks: readonly YearMark[]): Markish[] {
  return [false, true].map((base) =>
    lineY(
      marks.filter((mark) => mark.base === base),
      { x: 'year', y: 'value', z: 'series', className: base ? 'line base' : 'line' },
    ),
  );
}
