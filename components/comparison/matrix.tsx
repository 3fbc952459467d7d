import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { t } from '../i18n.ts';
import { BaseBadge } from '../parts/badge.tsx';
import { Dot } from '../parts/icon.tsx';
import type { OpenCell } from './bars.tsx';
import { columnName, type Mode, rowName, rowUnitLine } from './cell-text.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { useTableWindow } from './use-table-window.ts';

export interface MatrixProps {
  readonly comparison: Comparison;
  readonly mode: Mode;
  /** What stands under a value: its growth, or its gap to the base. */
  readonly second: 'growth' | 'gap';
  readonly open: OpenCell | undefined;
  readonly onOpen: (cell: OpenCell) => void;
  readonly onBase?: ((columnId: string) => void) | undefined;
  /** The element that scrolls; with it, only rows in view are drawn, each `ROW_HEIGHT` high. */
  readonly scroller?: RefObject<HTMLElement | null> | undefined;
}

/** The height of a row where only those in view are drawn: two lines of the name, one of its unit. */
const ROW_HEIGHT = 60;
const nowhere: RefObject<HTMLElement | null> = { current: null };

/**
 * Indicators in rows, regions in columns, header row and first column sticky. One tab stop: arrows move from cell to
 * cell, Home and End along the row, Enter opens the sentence.
 */
export function Matrix(props: MatrixProps) {
  const { comparison, mode, second, open, onOpen, scroller } = props;
  const table = useRef<HTMLTableElement>(null);
  const total = comparison.rows.length;
  const size = { rows: total, columns: comparison.columns.length };
  const { first, last, firstColumn, lastColumn, bring } = useTableWindow(
    scroller ?? nowhere,
    size,
    scroller && ROW_HEIGHT,
  );
  useCellKeys(table, size, bring);

  // Rows that stand already are not drawn again while one scrolls.
  const drawn = useMemo(
    () => new Map<number, preact.JSX.Element>(),
    [comparison, mode, second, open, onOpen, firstColumn, lastColumn],
  );
  const drawRow = (index: number) => {
    const row = comparison.rows[index];
    const known = drawn.get(index);
    if (known || !row) return known;
    const fresh = (
      <MatrixRow key={index} row={row} index={index} columns={[firstColumn, lastColumn]} {...props} />
    );
    drawn.set(index, fresh);
    return fresh;
  };
  return (
    <table
      class={scroller ? 'matrix fixed-rows' : 'matrix'}
      aria-label={t('tabCompare')}
      aria-rowcount={total + 1}
      ref={table}
    >
      <MatrixHead columns={comparison.columns} onBase={props.onBase} />
      <tbody>
        <Space height={first * ROW_HEIGHT} columns={comparison.columns.length} />
        {Array.from({ length: last - first }, (_, offset) => drawRow(first + offset))}
        <Space height={scroller ? (total - last) * ROW_HEIGHT : 0} columns={comparison.columns.length} />
      </tbody>
    </table>
  );
}

/** Holds the place of rows that are not drawn. */
function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return undefined;
  return (
    <tr class="space">
      <td colSpan={columns + 1} style={{ height: `${height}px` }} />
    </tr>
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function moveFrom(
  event: KeyboardEvent,
  { row, column }: Place,
  size: { rows: number; columns: number },
): Place | undefined {
  if (event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return undefined;
  }
}

const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);

/** Arrow keys between cells; the tab stop moves on the elements themselves, so that nothing is drawn again for it. */
function useCellKeys(
  table: RefObject<HTMLTableElement | null>,
  { rows, columns }: { rows: number; columns: number },
  bring: (row: number) => void,
): void {
  useEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return;
      for (const cell of element.querySelectorAll<HTMLElement>('[data-place][tabindex="0"]'))
        cell.tabIndex = -1;
      target.tabIndex = 0;
    };
    const onKey = (event: KeyboardEvent) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      const [row = 0, column = 0] = (place ?? '').split('-').map(Number);
      const next = place === undefined ? undefined : moveFrom(event, { row, column }, { rows, columns });
      if (!next) return;
      event.preventDefault();
      const to = { row: clamp(next.row, rows), column: clamp(next.column, columns) };
      bring(to.row);
      focusWhenDrawn(element, to);
    };
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('keydown', onKey, { signal });
    return () => leave.abort();
  }, [table, rows, columns, bring]);
}

function focusWhenDrawn(table: HTMLElement, { row, column }: Place, patience = 3): void {
  const cell = table.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);
  if (cell) {
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (patience > 0) requestAnimationFrame(() => focusWhenDrawn(table, { row, column }, patience - 1));
}

function MatrixHead({ columns, onBase }: { columns: readonly Column[]; onBase: MatrixProps['onBase'] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          {t('columnIndicator')}
          <span class="under">{t('columnUnit')}</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" class={column.base ? 'is-base' : undefined} title={column.title}>
            <ColumnName column={column} onBase={onBase} />
            <span class="under one-line">
              {column.base && <BaseBadge />} {column.region ? column.title : ''}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ColumnName({ column, onBase }: { column: Column; onBase: MatrixProps['onBase'] }) {
  const name = columnName(column);
  if (!onBase || column.base) return <span class="column-name">{name}</span>;
  return (
    <button type="button" class="column-name" title={t('makeBase')} onClick={() => onBase(column.id)}>
      {name}
    </button>
  );
}

function MatrixRow({
  row,
  index,
  columns: [firstColumn, lastColumn],
  comparison,
  ...props
}: MatrixProps & { row: Row; index: number; columns: readonly [number, number] }) {
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <span class="row-name" title={rowName(row)}>
          {rowName(row)}
        </span>
        <span class="unit">
          {rowUnitLine(row).map((part) => (
            <span key={part}>
              {part}
              <Dot />
            </span>
          ))}
          {row.coverage.given}/{row.coverage.of}
        </span>
      </th>
      {comparison.columns.map((column, place) => (
        <td key={column.id} class={column.base ? 'is-base' : undefined}>
          {place >= firstColumn && place < lastColumn && (
            <MatrixCell
              cell={row.cells[place]}
              row={row}
              column={column}
              comparison={comparison}
              place={`${index}-${place}`}
              {...props}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
