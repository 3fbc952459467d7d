import { useRef, useState } from 'preact/hooks';
import type { Cell, Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { t } from '../i18n.ts';
import { Badge, BaseBadge, incomparableBadge } from '../parts/badge.tsx';
import { Dot } from '../parts/icon.tsx';
import { Missing } from '../parts/main-figures-table.tsx';
import type { OpenCell } from './bars.tsx';
import {
  baseCell,
  columnName,
  gapText,
  growthText,
  incomparableReason,
  indexText,
  type Mode,
  rowName,
  rowUnitLine,
  valueText,
  verdictText,
} from './cell-text.ts';

export interface MatrixProps {
  readonly comparison: Comparison;
  readonly mode: Mode;
  /** What stands under a value: its growth, or its gap to the base. */
  readonly second: 'growth' | 'gap';
  readonly open: OpenCell | undefined;
  readonly onOpen: (cell: OpenCell) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Indicators in rows, regions in columns, header row and first column sticky. One tab stop: arrows move from cell to
 * cell, Home and End along the row, Enter opens the sentence.
 */
export function Matrix(props: MatrixProps) {
  const { comparison } = props;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const goTo = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(row, 0), comparison.rows.length - 1),
      column: Math.min(Math.max(column, 0), comparison.columns.length - 1),
    };
    setAt(next);
    const cell = table.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const move = (event: KeyboardEvent) => {
    const target = moveFrom(event, at, comparison.columns.length);
    if (!target) return;
    event.preventDefault();
    goTo(target.row, target.column);
  };
  return (
    <table class="matrix" aria-label={t('tabCompare')} ref={table} onKeyDown={move}>
      <MatrixHead columns={comparison.columns} />
      <tbody>
        {comparison.rows.map((row, index) => (
          <MatrixRow
            key={`${row.indicator} ${row.measure} ${row.period ?? ''}`}
            row={row}
            index={index}
            focusColumn={index === at.row ? at.column : undefined}
            onFocusCell={(column) => setAt({ row: index, column })}
            {...props}
          />
        ))}
      </tbody>
    </table>
  );
}

function moveFrom(event: KeyboardEvent, { row, column }: Place, columns: number): Place | undefined {
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
      return { row: event.ctrlKey ? Number.MAX_SAFE_INTEGER : row, column: columns - 1 };
    default:
      return undefined;
  }
}

function MatrixHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          {t('columnIndicator')}
          <span class="under">{t('columnUnit')}</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" class={column.base ? 'is-base' : undefined} title={column.title}>
            <span class="column-name">{columnName(column)}</span>
            <span class="under one-line">
              {column.base && <BaseBadge />} {column.region ? column.title : ''}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MatrixRow({
  row,
  index,
  comparison,
  focusColumn,
  onFocusCell,
  ...rest
}: MatrixProps & {
  row: Row;
  index: number;
  focusColumn: number | undefined;
  onFocusCell: (column: number) => void;
}) {
  const base = baseCell(row, comparison);
  return (
    <tr>
      <th scope="row">
        {rowName(row)}
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
          <MatrixCell
            cell={row.cells[place]}
            row={row}
            column={column}
            base={base}
            place={`${index}-${place}`}
            tabIndex={focusColumn === place ? 0 : -1}
            onFocus={() => onFocusCell(place)}
            {...rest}
          />
        </td>
      ))}
    </tr>
  );
}

function MatrixCell({
  cell,
  row,
  column,
  base,
  place,
  mode,
  second,
  open,
  onOpen,
  tabIndex,
  onFocus,
}: Omit<MatrixProps, 'comparison'> & {
  cell: Cell | undefined;
  row: Row;
  column: Column;
  base: Cell | undefined;
  place: string;
  tabIndex: number;
  onFocus: () => void;
}) {
  const kind = !cell ? 'none' : cell.incomparable === 'check' ? 'out' : cell.incomparable ? 'not' : '';
  const isOpen = cell !== undefined && open?.figureId === cell.figureId;
  return (
    <button
      type="button"
      class={`cell ${kind}${isOpen ? ' open' : ''}`}
      data-place={place}
      tabIndex={tabIndex}
      aria-disabled={cell ? undefined : 'true'}
      onFocus={onFocus}
      onClick={() => cell && onOpen({ reportId: column.reportId, figureId: cell.figureId })}
    >
      {cell ? (
        <CellLines cell={cell} row={row} base={base} isBase={column.base} mode={mode} second={second} />
      ) : (
        <Missing />
      )}
    </button>
  );
}

function CellLines({
  cell,
  row,
  base,
  isBase,
  mode,
  second,
}: {
  cell: Cell;
  row: Row;
  base: Cell | undefined;
  isBase: boolean;
  mode: Mode;
  second: 'growth' | 'gap';
}) {
  const value = modeText(cell, row, base, mode);
  const showGap = second === 'gap' && !isBase && cell.gap;
  return (
    <>
      <span class="value-line">
        {cell.incomparable && <Badge kind={incomparableBadge(cell.incomparable)} />}
        {cell.estimated && <Badge kind="estimate" />}
        <span class="value">{value}</span>
      </span>
      <span class="under">
        {cell.incomparable ? (
          incomparableReason(cell)
        ) : showGap && cell.gap ? (
          <Gap gap={cell.gap} />
        ) : (
          mode === 'value' && growthText(cell)
        )}
      </span>
    </>
  );
}

function Gap({ gap }: { gap: NonNullable<Cell['gap']> }) {
  const verdict = verdictText(gap);
  return (
    <>
      {gapText(gap)}
      {verdict && <span class={`verdict is-${gap.verdict}`}>{verdict}</span>}
    </>
  );
}

function modeText(cell: Cell, row: Row, base: Cell | undefined, mode: Mode): string {
  if (mode === 'growth') return growthText(cell) ?? '—';
  if (mode === 'index') return indexText(cell, base) ?? '—';
  return valueText(cell, row);
}
