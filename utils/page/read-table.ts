import type { TableCell } from '../report.ts';
import type { CellPlace, Line } from './page-scan.ts';
import type { Piece } from './piece.ts';
import { textPiece } from './piece.ts';

interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/**
 * A data table as tab rows: a spanned cell stands once, at its first place; the other places that it covers are
 * empty. Empty cells at the end of a row stay; rows without any text go.
 */
export function tablePiece(
  places: readonly CellPlace[],
  lines: readonly Line[],
  more: Partial<Piece> = {},
): Piece {
  const cells = layOut(places, lines);
  const rows: string[][] = [];
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push(new Array<string>(width).fill(''));
    const row = rows[cell.row];
    if (row) row[cell.column] = cell.text;
  }
  return buildTable(rows, cells, more);
}

/** Joins rows to text and says where in it each cell stands. */
function buildTable(rows: readonly string[][], cells: readonly GridCell[], more: Partial<Piece>): Piece {
  const places = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const spans: TableCell[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const [r, row] of rows.entries()) {
    if (row.every((text) => text === '')) continue;
    let at = offset;
    for (const [c, text] of row.entries()) {
      const cell = places.get(`${r}:${c}`);
      if (cell) {
        const { columnSpan, header } = cell;
        const rowSpan = Math.min(cell.rowSpan, rows.length - r);
        spans.push({
          start: at,
          end: at + text.length,
          row: texts.length,
          column: c,
          rowSpan,
          columnSpan,
          header,
        });
      }
      at += text.length + 1;
    }
    texts.push(row.join('\t'));
    offset += row.join('\t').length + 1;
  }
  return textPiece(texts.join('\n'), { ...more, kind: 'table', cells: spans });
}

/** Gives each cell its place in the grid that the spans open. */
function layOut(places: readonly CellPlace[], lines: readonly Line[]): GridCell[] {
  const texts = new Map<CellPlace, string>();
  for (const { cell, text } of lines) if (cell) texts.set(cell, (texts.get(cell) ?? '') + text);
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  let column = 0;
  let row = -1;
  for (const place of places) {
    if (place.row !== row) column = 0;
    row = place.row;
    while (taken.has(`${row}:${column}`)) column++;
    for (let r = 0; r < place.rowSpan; r++) {
      for (let c = 0; c < place.columnSpan; c++) taken.add(`${row + r}:${column + c}`);
    }
    const { rowSpan, columnSpan, header } = place;
    cells.push({
      text: (texts.get(place) ?? '').replace(/\s+/g, ' '),
      row,
      column,
      rowSpan,
      columnSpan,
      header,
    });
    column += columnSpan;
  }
  return cells;
}
