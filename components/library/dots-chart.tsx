import type { CellGap } from '../../utils/compare/comparison.ts';
import { gapText, verdictText } from '../comparison/cell-text.ts';
import { formatNumber } from '../format-number.ts';
import { CHART_WIDTH, shorten } from './chart-size.ts';
import type { Series } from './series.ts';

/** What each column lacks to the base or has above it, by the column's id. */
export type Gaps = ReadonlyMap<string, CellGap>;

const DOT_LEFT = 84;
const DOT_RIGHT = 204;

/** Many regions stand closer, so that a chart stays a picture and does not become a list. */
const dotRow = (count: number) => (count > 12 ? 17 : 24);

/** One value a region on a scale that need not begin at nought: position is compared here, not length. */
export function DotsChart({ series, gaps }: { series: readonly Series[]; gaps: Gaps }) {
  const sorted = [...series].sort((a, b) => (b.points[0]?.value ?? 0) - (a.points[0]?.value ?? 0));
  const values = sorted.map(({ points }) => points[0]?.value ?? 0);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  const x = (value: number) =>
    DOT_LEFT + ((value - low + margin) / (high - low + 2 * margin)) * (DOT_RIGHT - DOT_LEFT);
  const base = sorted.find((one) => one.base)?.points[0]?.value;
  const lineHeight = dotRow(sorted.length);
  const height = sorted.length * lineHeight;
  return (
    <svg class="chart" viewBox={`0 0 ${CHART_WIDTH} ${height}`} width="100%" aria-hidden="true">
      {base !== undefined && <line class="reference" x1={x(base)} x2={x(base)} y1="0" y2={height} />}
      {sorted.map(({ columnId, name, base: isBase, points }, index) => {
        const at = index * lineHeight + lineHeight / 2;
        const point = points[0];
        const gap = gaps.get(columnId);
        return (
          <g key={columnId} class={isBase ? 'series base' : 'series'}>
            <line class="grid" x1={DOT_LEFT} x2={DOT_RIGHT} y1={at} y2={at} />
            {base !== undefined && point && (
              <line
                class={`stem is-${gap?.verdict ?? 'neutral'}`}
                x1={x(base)}
                x2={x(point.value)}
                y1={at}
                y2={at}
              />
            )}
            {point && (
              <circle class={point.estimated ? 'estimate' : undefined} cx={x(point.value)} cy={at} r="4" />
            )}
            <text class="name" x="0" y={at + 4}>
              {shorten(name, 6)}
            </text>
            <text class="number" x="266" y={at + 4} text-anchor="end">
              {formatNumber(point?.text ?? '')}
            </text>
            {!isBase && gap && <GapText gap={gap} y={at + 4} />}
          </g>
        );
      })}
    </svg>
  );
}

function GapText({ gap, y }: { gap: CellGap; y: number }) {
  const verdict = verdictText(gap);
  return (
    <text class="gap-text" x={CHART_WIDTH} y={y} text-anchor="end">
      {gapText(gap)}
      {verdict && (
        <tspan class={`verdict-text is-${gap.verdict}`} dx="3">
          {verdict}
        </tspan>
      )}
    </text>
  );
}
