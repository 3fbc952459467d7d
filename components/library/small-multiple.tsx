import type { CellGap, Comparison, Row } from '../../utils/compare/comparison.ts';
import { gapText, rowName, rowUnitLine, verdictText } from '../comparison/cell-text.ts';
import { place, zeroScale } from '../comparison/scale.ts';
import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import { Dot } from '../parts/icon.tsx';
import { placeLabels } from './place-labels.ts';
import { type Series, yearsOf } from './series.ts';

const WIDTH = 360;

/** "2005–2008" or "2005、2008": the years that a chart shows. */
function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last)
    return first === undefined ? '' : String(first);
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(t('separatorList'));
}

/**
 * One indicator as a chart: dots for one year, slopes for two, lines for more; one scale for all its regions and its
 * own. The matrix is its twin for one year; for more years the values stand in a table that screen readers get.
 */
export function SmallMultiple({
  row,
  comparison,
  series,
}: {
  row: Row;
  comparison: Comparison;
  series: readonly Series[];
}) {
  const years = yearsOf(series);
  return (
    <figure class="multiple">
      <figcaption>
        <b class="strong">{rowName(row)}</b>{' '}
        <span class="tiny quiet">
          {[...rowUnitLine(row), yearsText(years)].filter(Boolean).map((part, index) => (
            <span key={part}>
              {index > 0 && <Dot />}
              {part}
            </span>
          ))}
        </span>
        <span class="coverage tiny faint" title={t('coverage', row.coverage.given, row.coverage.of)}>
          {row.coverage.given}/{row.coverage.of}
        </span>
      </figcaption>
      {years.length > 1 ? (
        <>
          <Lines series={series} years={years} />
          <LinesTable series={series} years={years} name={rowName(row)} />
        </>
      ) : (
        <Dots row={row} comparison={comparison} series={series} />
      )}
    </figure>
  );
}

const LEFT = 44;
const RIGHT = 256;
const TOP = 10;

function Lines({ series, years }: { series: readonly Series[]; years: readonly number[] }) {
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
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} width="100%" aria-hidden="true">
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
          <text class="number" x={WIDTH} y={(labels[index] ?? 0) + 4} text-anchor="end">
            {formatNumber(points.at(-1)?.text ?? '')}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A name that fits the margin: Han characters are as wide as they are high. */
function shorten(name: string, characters: number): string {
  return name.length > characters ? `${name.slice(0, characters - 1)}…` : name;
}

function LinesTable({
  series,
  years,
  name,
}: {
  series: readonly Series[];
  years: readonly number[];
  name: string;
}) {
  return (
    <div class="hidden-text">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnRegion')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ columnId, name: region, points }) => (
            <tr key={columnId}>
              <th scope="row">{region}</th>
              {years.map((year) => {
                const point = points.find((one) => one.year === year);
                return <td key={year}>{point ? formatNumber(point.text) : t('notGiven')}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const DOT_LEFT = 84;
const DOT_RIGHT = 204;

/** One value a region on a scale that need not begin at nought: position is compared here, not length. */
/** Many regions stand closer, so that a chart stays a picture and does not become a list. */
const dotRow = (count: number) => (count > 12 ? 17 : 24);

function Dots({ row, comparison, series }: { row: Row; comparison: Comparison; series: readonly Series[] }) {
  const sorted = [...series].sort((a, b) => (b.points[0]?.value ?? 0) - (a.points[0]?.value ?? 0));
  const values = sorted.map(({ points }) => points[0]?.value ?? 0);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  const x = (value: number) =>
    DOT_LEFT + ((value - low + margin) / (high - low + 2 * margin)) * (DOT_RIGHT - DOT_LEFT);
  const base = sorted.find((one) => one.base)?.points[0]?.value;
  const cellOf = (id: string) => row.cells[comparison.columns.findIndex((column) => column.id === id)];
  const lineHeight = dotRow(sorted.length);
  const height = sorted.length * lineHeight;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} width="100%" aria-hidden="true">
      {base !== undefined && <line class="reference" x1={x(base)} x2={x(base)} y1="0" y2={height} />}
      {sorted.map(({ columnId, name, base: isBase, points }, index) => {
        const at = index * lineHeight + lineHeight / 2;
        const point = points[0];
        const gap = cellOf(columnId)?.gap;
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
    <text class="gap-text" x={WIDTH} y={y} text-anchor="end">
      {gapText(gap)}
      {verdict && (
        <tspan class={`verdict-text is-${gap.verdict}`} dx="3">
          {verdict}
        </tspan>
      )}
    </text>
  );
}
