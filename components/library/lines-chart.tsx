import { place, zeroScale } from '../comparison/scale.ts';
import { formatNumber } from '../format-number.ts';
import { CHART_WIDTH, shorten } from './chart-size.ts';
import { placeLabels } from './place-labels.ts';
import type { Series } from './series.ts';

const LEFT = 44;
const RIGHT = 256;
const TOP = 10;

/** Values over years: a slope for two, a line for more, each region's name and last value at its end. */
export function LinesChart({ series, years }: { series: readonly Series[]; years: readonly number[] }) {
  const height = Math.max(150, 30 + series.length * 14);
  const bottom = height - 24;
  const scale = zeroScale(series.flatMap(({ points }) => points.map(({ value }) => value)));
  const y = (value: number) => bottom - (place(scale, value) / 100) * (bottom - TOP);
  const first = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? 0) - first);
  const x = (year: number) => LEFT + ((year - first) / span) * (RIGHT - LEFT);
  // The base is drawn last, over the others.
  const drawn = [...series].sort((a, b) => Number(a.base) - Number(b.base));
  const ends = drawn.map(({ points }) => y(points.at(-1)?.value ?? 0));
  const labels = placeLabels(ends, 14, TOP, bottom);
  return (
    <svg class="chart" viewBox={`0 0 ${CHART_WIDTH} ${height}`} width="100%" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {formatNumber(String(tick))}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} class="tick" x={x(year)} y={height - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      {drawn.map(({ columnId, name, base, points }, index) => (
        <g key={columnId} class={base ? 'series base' : 'series'}>
          <polyline points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
          {points.map(({ year, value, estimated }) => (
            <circle key={year} class={estimated ? 'estimate' : undefined} cx={x(year)} cy={y(value)} r="3" />
          ))}
          <text class="name" x={RIGHT + 8} y={(labels[index] ?? 0) + 4}>
            {shorten(name, 5)}
          </text>
          <text class="number" x={CHART_WIDTH} y={(labels[index] ?? 0) + 4} text-anchor="end">
            {formatNumber(points.at(-1)?.text ?? '')}
          </text>
        </g>
      ))}
    </svg>
  );
}
