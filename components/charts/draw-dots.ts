import { type Markish, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { isChinese } from '../i18n.ts';
import type { DotMark } from './chart-spec.ts';
import { CHART_WIDTH, points, RIGHT_MARGIN, shorten, texts } from './plot-parts.ts';

const LEFT = 80;
/** Between the scale and the gaps: the values. */
const VALUES = 52;
/** 优 or 弱 beside a gap, a word in other languages. */
const verdictWidth = () => (isChinese() ? 16 : 40);

/** Written at a row's end. */
const atRight = { y: 'row', frameAnchor: 'right', textAnchor: 'end' } as const;

/** Many regions stand closer, so that a chart stays a picture and does not become a list. */
const rowHeight = (count: number) => (count > 12 ? 17 : 24);

/** One value a region on a scale that need not begin at nought: position is compared here, not length. */
export function drawDots(marks: readonly DotMark[]) {
  const placed = marks.toSorted((a, b) => b.value - a.value).map((mark, row) => ({ ...mark, row }));
  const base = placed.find((mark) => mark.base)?.value;
  return plot({
    className: 'chart',
    width: CHART_WIDTH,
    height: placed.length * rowHeight(placed.length),
    margin: 0,
    marginLeft: LEFT,
    marginRight: VALUES + RIGHT_MARGIN,
    x: { axis: null, inset: 10 },
    y: { axis: null, type: 'point', padding: 0.5 },
    marks: [
      ruleY(placed, { y: 'row', className: 'grid' }),
      base === undefined ? [] : [ruleX([base], { className: 'reference' }), ...stems(placed, base)],
      points(placed, { x: 'value', y: 'row', r: 4 }),
      texts(placed, 'name', {
        ...{ y: 'row', frameAnchor: 'left', textAnchor: 'start', dx: -LEFT },
        text: ({ name }: DotMark) => shorten(name, 6),
      }),
      texts(placed, 'number', { ...atRight, text: 'text', dx: VALUES + 10 }),
      texts(placed, 'gap', { ...atRight, text: 'gap', dx: VALUES + RIGHT_MARGIN - verdictWidth() }),
      verdicts(placed),
    ],
  });
}

/** 优 and 弱 in a column of their own, coloured by what they say. */
function verdicts(marks: readonly DotMark[]): Markish[] {
  return (['better', 'worse'] as const).map((tone) =>
    text(
      marks.filter((mark) => mark.tone === tone),
      { ...atRight, text: 'verdict', dx: VALUES + RIGHT_MARGIN, className: `verdict is-${tone}` },
    ),
  );
}

/** From the base's value to each other, a broken line where it is worse. */
function stems(marks: readonly DotMark[], base: number): Markish[] {
  return (['better', 'worse', 'neutral'] as const).map((tone) =>
    ruleY(
      marks.filter((mark) => mark.tone === tone),
      { y: 'row', x1: () => base, x2: 'value', className: `stem is-${tone}` },
    ),
  );
}
