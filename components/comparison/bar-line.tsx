import { useId } from 'preact/hooks';
import type { Row } from '../../utils/compare/comparison.ts';
import { runBinding } from '../keys.ts';
import { BaseBadge, StandingBadges } from '../parts/badge.tsx';
import { unitName } from '../unit-name.ts';
import { type BarEntry, missingDigits } from './bar-rows.ts';
import { columnName, gapText, valueText, verdictText } from './cell-text.ts';
import type { OpenCell } from './open-cell.ts';
import { place, type Scale } from './scale.ts';

/** A region's row: name, bar, value, gap to the base. B makes it the base. */
export function BarLine({
  entry,
  row,
  scale,
  base,
  fraction,
  onOpen,
  onBase,
}: {
  entry: BarEntry;
  row: Row;
  scale: Scale;
  base: number | undefined;
  fraction: number;
  onOpen: (cell: OpenCell) => void;
  onBase: (columnId: string) => void;
}) {
  const { column, cell, value } = entry;
  const verdict = cell.gap && verdictText(cell.gap);
  return (
    <li class={column.base ? 'base' : undefined}>
      <button
        type="button"
        class="bar-grid bar-line"
        onClick={() => onOpen({ reportId: column.reportId, figureId: cell.figureId })}
        onKeyDown={(event) => runBinding(event, { b: () => onBase(column.id) }, true)}
      >
        <span class="bar-name" title={columnName(column)}>
          {columnName(column)}
        </span>
        <Bar value={value} base={base} scale={scale} isBase={column.base} verdict={cell.gap?.verdict} />
        <span class="bar-value">
          <StandingBadges of={cell} />
          <span>
            {valueText(cell, row)}
            <span class="hidden-text">{unitName(row.unit)}</span>
            <span class="padding-digits" aria-hidden="true">
              {missingDigits(cell.value, fraction)}
            </span>
          </span>
        </span>
        <span class="bar-gap small">
          {column.base ? (
            <BaseBadge />
          ) : (
            cell.gap && (
              <>
                {gapText(cell.gap)}
                {verdict && <span class={`verdict is-${cell.gap.verdict}`}>{verdict}</span>}
              </>
            )
          )}
        </span>
      </button>
    </li>
  );
}

/** The value as a bar from nought; surplus over the base solid, shortfall hatched, so that greyscale tells them apart. */
function Bar({
  value,
  base,
  scale,
  isBase,
  verdict,
}: {
  value: number;
  base: number | undefined;
  scale: Scale;
  isBase: boolean;
  verdict: string | undefined;
}) {
  const hatch = useId();
  const zero = place(scale, 0);
  const end = place(scale, value);
  const reference = base === undefined ? undefined : place(scale, base);
  const plain = reference === undefined || isBase || Math.sign(base ?? 0) !== Math.sign(value);
  const kept = plain ? end : Math.abs(end - zero) > Math.abs(reference - zero) ? reference : end;
  const tone = verdict === 'better' || verdict === 'worse' ? verdict : 'neutral';
  return (
    <svg class={`bar ${tone}`} width="100%" height="44" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch-line" d="M0 0V5" />
        </pattern>
      </defs>
      <Piece from={zero} to={kept} class={isBase ? 'piece own' : 'piece'} />
      {!plain && end !== kept && <Piece from={kept} to={end} class="surplus" />}
      {!plain && end === kept && (
        <Piece from={end} to={reference} class="shortfall" fill={`url(#${hatch})`} />
      )}
      <line class="axis" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
      {reference !== undefined && (
        <line class="reference" x1={`${reference}%`} x2={`${reference}%`} y1="0" y2="100%" />
      )}
    </svg>
  );
}

function Piece({ from, to, ...rest }: { from: number; to: number; class: string; fill?: string }) {
  return <rect x={`${Math.min(from, to)}%`} width={`${Math.abs(to - from)}%`} y="16" height="12" {...rest} />;
}
