import type { Block, TableCell } from '../report.ts';

/** A table's cells by row and column; a spanned cell stands at its first place and covers the others. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Header texts above a column, top down, those of spanning cells included. */
  readonly headerOf: (column: number) => string;
  readonly headerRows: number;
}

export interface GridCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

const number = /^[-－−—+]?\s*[\d,，.．]+\s*(?:%|‰|倍)?$/;
const yearLike = /^(?:19|20)\d\d年?$/;

export function createGrid(block: TableBlock, text: string): Grid {
  const rows: GridCell[][] = [];
  for (const cell of block.cells) {
    const row = rows[cell.row] ?? [];
    row.push(readCell(cell, text));
    rows[cell.row] = row;
  }
  const filled = Array.from(rows, (row) => row ?? []);
  const headerRows = countHeaderRows(filled);
  return {
    rows: filled,
    headerRows,
    headerOf: (column) => headersAbove(filled.slice(0, headerRows), column),
  };
}

function readCell({ start, end, row, column, columnSpan, rowSpan }: TableCell, text: string): GridCell {
  const raw = text.slice(start, end);
  const blank = raw.length - raw.trimStart().length;
  return {
    text: raw.trim(),
    start: start + blank,
    end: start + blank + raw.trim().length,
    row,
    column,
    columnSpan,
    rowSpan,
  };
}

/** Rows at the top that hold no number but years. */
function countHeaderRows(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => row.some(({ text, column }) => column > 0 && isAmount(text)));
  return first < 0 ? rows.length : Math.max(first, 0);
}

function isAmount(text: string): boolean {
  return (
    (number.test(text) || /^[\d,.]+\s*[^\d\s]{1,5}$/.test(text)) &&
    !yearLike.test(text) &&
    !/^\d{4}年/.test(text)
  );
}

/** An empty header cell at the right of a filled one is covered by it, as in text that has lost its spans. */
function headersAbove(rows: readonly (readonly GridCell[])[], column: number): string {
  return rows
    .map((row) => {
      const own = row.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
      if (own !== undefined && own.text !== '') return own.text;
      return (
        row.filter((cell) => cell.column < column && cell.text !== '' && cell.column > 0).at(-1)?.text ?? ''
      );
    })
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
    .join(' ');
}
