import { headColumns } from '../lexicon/table-words.data.ts';
import { findUnit } from '../lexicon/units.ts';
import type { Block, TableCell } from '../report.ts';
import { readTime } from './time.ts';

/** A table's cells by row and column; a spanned cell stands at its first place and covers the others. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly headerRows: number;
  /** Header texts above a column, top down, those of spanning cells included. */
  readonly headersOf: (column: number) => readonly string[];
  /** The column that names the rows: behind serial numbers and behind kinds that span several rows. */
  readonly nameColumn: number;
}

export interface GridCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columnSpan: number;
}

export type TableBlock = Extract<Block, { readonly kind: 'table' }>;

const number = /^[-－−—+]?\s*[\d,，.．]+\s*(?:%|‰|倍)?$/;

/** The rows and columns of a table of a text with half-width digits. */
export function createGrid(block: TableBlock, text: string): Grid {
  const rows: GridCell[][] = [];
  for (const cell of block.cells) {
    const row = rows[cell.row] ?? [];
    row.push(readCell(cell, text));
    rows[cell.row] = row;
  }
  const filled = Array.from(rows, (row) => row ?? []);
  const headerRows = countHeaderRows(filled);
  const headersOf = (column: number) => headersAbove(filled.slice(0, headerRows), column);
  return {
    rows: filled,
    headerRows,
    headersOf,
    nameColumn: findNameColumn(filled.slice(headerRows), headersOf),
  };
}

function readCell({ start, end, column, columnSpan }: TableCell, text: string): GridCell {
  const raw = text.slice(start, end);
  const blank = raw.length - raw.trimStart().length;
  return {
    text: raw.trim(),
    start: start + blank,
    end: start + blank + raw.trim().length,
    column,
    columnSpan,
  };
}

/** A table whose body has a row of headers again, parted there: 本期 | 上年同期 above, 期末 | 期初 below. */
export function partsOfTable(block: TableBlock, text: string): readonly TableBlock[] {
  const parts: (readonly TableCell[])[][] = [[]];
  let told = false;
  for (const cells of rowsOf(block)) {
    const texts = cells.filter(({ column }) => column > 0).map((cell) => readCell(cell, text).text);
    const counts = texts.some(isAmount);
    if (told && !counts && texts.some((words) => readTime(words, 0) !== undefined)) {
      parts.push([]);
      told = false;
    }
    told ||= counts;
    parts.at(-1)?.push(cells);
  }
  return parts.length === 1 ? [block] : parts.map((rows) => ({ ...block, cells: fromTop(rows.flat()) }));
}

function rowsOf({ cells }: TableBlock): readonly (readonly TableCell[])[] {
  const rows: TableCell[][] = [];
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row === undefined) rows[cell.row] = [cell];
    else row.push(cell);
  }
  return rows.filter((row) => row !== undefined);
}

/** Rows count from the top of their own part. */
function fromTop(cells: readonly TableCell[]): readonly TableCell[] {
  const first = cells[0]?.row ?? 0;
  return cells.map((cell) => ({ ...cell, row: cell.row - first }));
}

/** Rows at the top that hold no number but years. */
function countHeaderRows(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => row.some(({ text, column }) => column > 0 && isAmount(text)));
  return first < 0 ? rows.length : first;
}

function isAmount(text: string): boolean {
  return (
    (number.test(text) || /^[\d,.]+\s*[^\d\s]{1,5}$/.test(text)) &&
    yearCell(text) === undefined &&
    !/^\d{4}年/.test(text) &&
    readTime(text, 0)?.end !== text.length
  );
}

/** A cell that is a year and nothing else: its digits. */
export function yearCell(text: string): string | undefined {
  return /^(?:19|20)\d\d年?$/.test(text) ? text.slice(0, 4) : undefined;
}

/** An empty header cell at the right of a filled one is covered by it, as in text that has lost its spans. */
function headersAbove(rows: readonly (readonly GridCell[])[], column: number): readonly string[] {
  return rows
    .map((row) => {
      const own = row.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
      if (own !== undefined && own.text !== '') return own.text;
      return (
        row.filter((cell) => cell.column < column && cell.text !== '' && cell.column > 0).at(-1)?.text ?? ''
      );
    })
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at);
}

/** Serial numbers, kinds and sub-kinds at most stand in front of the names. */
const MOST_NAME_COLUMNS = 4;

/** The first column with words in most rows; 类别 in front of it has them in the first of several rows only. */
function findNameColumn(body: readonly (readonly GridCell[])[], headersOf: Grid['headersOf']): number {
  for (let column = 0; column < MOST_NAME_COLUMNS; column++) {
    if (headersOf(column).some((header) => headColumns.has(header))) continue;
    const named = body.filter((row) =>
      row.some(
        (cell) => cell.column === column && /[一-鿿]/.test(cell.text) && findUnit(cell.text) === undefined,
      ),
    );
    if (named.length * 2 > body.length) return column;
  }
  return 0;
}
