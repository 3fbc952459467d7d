import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import type { Mode } from '../comparison/cell-text.ts';
import { Matrix } from '../comparison/matrix.tsx';
import { usePrinting } from '../use-printing.ts';

/** Columns that an A4 sheet on its side holds beside the indicators. */
const COLUMNS_A_SHEET = 8;

/** The comparison cut into sheets of few columns, the base first on each of them. */
export function sheetsOf({ columns, rows }: Comparison): Comparison[] {
  const base = columns.findIndex((column) => column.base);
  const others = columns.flatMap((_, index) => (index === base ? [] : [index]));
  const room = base === -1 ? COLUMNS_A_SHEET : COLUMNS_A_SHEET - 1;
  const sheets: Comparison[] = [];
  for (let from = 0; from === 0 || from < others.length; from += room) {
    const own = others.slice(from, from + room);
    const places = base === -1 ? own : [base, ...own];
    const take = <Item,>(items: readonly Item[]) => places.flatMap((place) => items.slice(place, place + 1));
    sheets.push({ columns: take(columns), rows: rows.map((row) => ({ ...row, cells: take(row.cells) })) });
  }
  return sheets;
}

/** The whole matrix, for paper alone: a table a sheet, each with the indicators and the base. */
export function PrintedMatrix({
  comparison,
  mode,
  second,
}: {
  comparison: Comparison;
  mode: Mode;
  second: 'growth' | 'gap';
}) {
  const printing = usePrinting();
  const sheets = useMemo(() => (printing ? sheetsOf(comparison) : []), [printing, comparison]);
  return (
    <div class="printed-matrix" aria-hidden="true">
      {sheets.map((sheet) => (
        <Matrix
          key={sheet.columns.map(({ id }) => id).join(' ')}
          comparison={sheet}
          mode={mode}
          second={second}
          open={undefined}
          onOpen={() => {}}
        />
      ))}
    </div>
  );
}
