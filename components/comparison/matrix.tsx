import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Comparison, Row } from '../../utils/compare/comparison.ts';
import { t } from '../i18n.ts';
import { Dotted } from '../parts/dotted.tsx';
import { type Mode, rowName, rowUnitLine } from './cell-text.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixHead } from './matrix-head.tsx';
import type { OpenCell } from './open-cell.ts';
import { useCellKeys } from './use-cell-keys.ts';
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

interface DrawnRow {
  readonly element: preact.JSX.Element;
  /** The open figure, where it stands in this row. */
  readonly open: string | undefined;
  readonly columns: string;
}

/**
 * Indicators in rows, regions in columns, header row and first column sticky. One tab stop: arrows move from cell to
 * cell, Home and End along the row, Enter opens the sentence.
 */
export function Matrix(props: MatrixProps) {
  const { comparison, mode, second, open, onOpen, scroller } = props;
  const table = useRef<HTMLTableElement>(null);
  const total = comparison.rows.length;
  const size = { rows: total, columns: comparison.columns.length };
  // Rows that stand already are not drawn again while one scrolls or opens a sentence.
  const drawn = useMemo(() => new Map<Row, DrawnRow>(), [comparison, mode, second, onOpen]);
  const window = useTableWindow(scroller ?? nowhere, size, scroller && ROW_HEIGHT, drawn);
  const { first, last, firstColumn, lastColumn } = window;
  useCellKeys(table, size, window.bring);

  const drawRow = (row: Row, index: number) => {
    const isHere = open && row.cells.some((cell) => cell?.figureId === open.figureId);
    const state = { open: isHere ? open.figureId : undefined, columns: `${firstColumn}-${lastColumn}` };
    const known = drawn.get(row);
    if (known && known.open === state.open && known.columns === state.columns) return known.element;
    const element = (
      <MatrixRow key={index} row={row} index={index} columns={[firstColumn, lastColumn]} {...props} />
    );
    drawn.set(row, { ...state, element });
    return element;
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
        <Space height={first * ROW_HEIGHT} columns={size.columns} />
        {comparison.rows.slice(first, last).map((row, offset) => drawRow(row, first + offset))}
        <Space height={scroller ? (total - last) * ROW_HEIGHT : 0} columns={size.columns} />
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

function MatrixRow({
  row,
  index,
  columns: [firstColumn, lastColumn],
  comparison,
  ...props
}: MatrixProps & { row: Row; index: number; columns: readonly [number, number] }) {
  return (
    <tr aria-rowindex={index + 2}>
      <RowHead row={row} />
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

/** The indicator, its unit once for the whole row, and how many regions give it. */
export function RowHead({ row }: { row: Row }) {
  return (
    <th scope="row">
      <span class="row-name" title={rowName(row)}>
        {rowName(row)}
      </span>
      <span class="unit">
        <Dotted parts={[...rowUnitLine(row), `${row.coverage.given}/${row.coverage.of}`]} />
      </span>
    </th>
  );
}
