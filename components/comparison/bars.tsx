import { useId, useRef } from 'preact/hooks';
import type { Comparison, Row } from '../../utils/compare/comparison.ts';
import { formatNumber } from '../format-number.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { runBinding } from '../keys.ts';
import { Badge, BaseBadge, incomparableBadge } from '../parts/badge.tsx';
import { unitName } from '../unit-name.ts';
import { type BarEntry, barRows, missingDigits } from './bar-rows.ts';
import {
  columnName,
  gapText,
  leftOutText,
  rowName,
  rowUnitLine,
  valueText,
  verdictText,
} from './cell-text.ts';
import type { OpenCell } from './open-cell.ts';
import { place, type Scale, zeroScale } from './scale.ts';

/** One indicator: a row a region with its bar on a common zero-based scale, its value, and its gap to the base. */
export function Bars({
  comparison,
  row,
  onOpen,
  onBase,
}: {
  comparison: Comparison;
  row: Row;
  onOpen: (cell: OpenCell) => void;
  onBase: (columnId: string) => void;
}) {
  const { compared, leftOut, base, fraction } = barRows(comparison, row);
  const scale = zeroScale(compared.map(({ value }) => value));
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const now = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const next = buttons[now + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div class="bar-grid bar-head tiny faint" aria-hidden="true">
        <span class="bar-count">{t('comparableOf', comparison.columns.length, compared.length)}</span>
        <span>{t('columnValue')}</span>
        <span>{base === undefined ? '' : t('columnGap')}</span>
      </div>
      <ul
        class="bar-list"
        ref={list}
        onKeyDown={move}
        aria-label={[rowName(row), ...rowUnitLine(row)].join(t('separatorList'))}
      >
        {compared.map((entry) => (
          <BarLine
            key={entry.column.id}
            entry={entry}
            row={row}
            scale={scale}
            base={base}
            fraction={fraction}
            onOpen={onOpen}
            onBase={onBase}
          />
        ))}
      </ul>
      <Ticks scale={scale} />
      {leftOut.length > 0 && (
        <section class="left-out">
          <h2>{t('leftOut', leftOut.length)}</h2>
          <ul>
            {leftOut.map(({ column, cell }) => (
              <li key={column.id} class="small">
                <span class="one-line">{columnName(column)}</span>
                <span>{cell?.incomparable && <Badge kind={incomparableBadge(cell.incomparable)} />}</span>
                {cell ? (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => onOpen({ reportId: column.reportId, figureId: cell.figureId })}
                  >
                    {leftOutText(cell, row)}
                  </button>
                ) : (
                  <span class="faint">{t('outNotGiven')}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {row.period && <p class="hidden-text">{formatPeriod(row.period)}</p>}
    </>
  );
}

function BarLine({
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
          {cell.estimated && <Badge kind="estimate" />}
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

function Ticks({ scale }: { scale: Scale }) {
  return (
    <div class="bar-grid bar-ticks" aria-hidden="true">
      <span />
      <svg class="bar" width="100%" height="20" aria-hidden="true">
        <line class="axis" x1="0" x2="100%" y1=".5" y2=".5" />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class="axis" x1={`${place(scale, tick)}%`} x2={`${place(scale, tick)}%`} y1="0" y2="4" />
            <text class="tick" x={`${place(scale, tick)}%`} y="16" text-anchor="middle">
              {formatNumber(String(tick))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
