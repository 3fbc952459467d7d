import { useRef } from 'preact/hooks';
import type { Comparison, Row } from '../../utils/compare/comparison.ts';
import { formatNumber } from '../format-number.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { moveFocus } from '../move-focus.ts';
import { Badge, incomparableBadge } from '../parts/badge.tsx';
import { BarLine } from './bar-line.tsx';
import { type BarRows, barRows } from './bar-rows.ts';
import { columnName, leftOutText, rowName, rowUnitLine } from './cell-text.ts';
import type { OpenCell } from './open-cell.ts';
import { place, type Scale, zeroScale } from './scale.ts';

/** Ticks that have room under a bar of a narrow popup. */
const PARTS = 3;

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
  const scale = zeroScale(
    compared.map(({ value }) => value),
    PARTS,
  );
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const lines = [...(list.current?.querySelectorAll('button') ?? [])];
    moveFocus(event, lines, event.target instanceof HTMLButtonElement ? lines.indexOf(event.target) : -1);
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
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} row={row} onOpen={onOpen} />}
      {row.period && <p class="hidden-text">{formatPeriod(row.period)}</p>}
    </>
  );
}

/** Who is not compared, and why. */
function LeftOut({
  leftOut,
  row,
  onOpen,
}: {
  leftOut: BarRows['leftOut'];
  row: Row;
  onOpen: (cell: OpenCell) => void;
}) {
  return (
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
  );
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
