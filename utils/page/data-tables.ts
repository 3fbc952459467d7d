import { isDay } from './date-stamp.ts';
import type { Line, PageScan, TableRecord } from './page-scan.ts';

/** Links in a table of data are names; on average titles of documents say more. */
const LEAST_TITLE = 8;

/** What the cells of a table are like. */
interface Cells {
  count: number;
  long: number;
  linked: number;
  /** What the linked ones say. */
  linkedMass: number;
  /** Places in the grid that have text. */
  readonly places: Set<string>;
  wide: number;
  dates: number;
  numbers: number;
}

/** A telephone number, masked or not. */
const TELEPHONE = /^[\d-]{7,}\*{0,8}$|\d\*{2,}/;

/**
 * Which tables of a page hold data; the others only lay the page out, describe the document (`sheets`), or list other
 * documents. By table index.
 */
export function findDataTables(scan: PageScan, sheets: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const cells = scan.tables.map(
    (): Cells => ({
      count: 0,
      long: 0,
      linked: 0,
      linkedMass: 0,
      places: new Set(),
      wide: 0,
      dates: 0,
      numbers: 0,
    }),
  );
  for (const line of scan.lines) {
    const table = line.cell && cells[line.cell.table];
    if (table) addLine(table, line);
  }
  const data = new Set<number>();
  for (const [index, table] of scan.tables.entries()) {
    const seen = cells[index];
    if (seen && !sheets.has(index) && holdsData(table, seen)) data.add(index);
  }
  return data;
}

function addLine(table: Cells, { text, measure, linked, cell }: Line): void {
  if (!cell) return;
  table.count++;
  table.places.add(`${cell.row}:${cell.order}`);
  table.wide = Math.max(table.wide, cell.order + 1);
  if (text.length > 60 || measure.stops > 2) table.long++;
  if (linked > text.length / 2) {
    table.linked++;
    table.linkedMass += measure.mass;
  }
  if (isDay(text)) table.dates++;
  else if (measure.digits > 0 && measure.chinese < 12 && !TELEPHONE.test(text)) table.numbers++;
}

function holdsData(table: TableRecord, cells: Cells): boolean {
  if (table.nested || table.rows < 2 || cells.wide < 2) return false;
  const filled = cells.places.size;
  const long = isRegular(table) ? 0.7 : 0.25;
  if (filled < 4 || cells.long > filled * long || cells.linked > filled * 0.4) return false;
  if (cells.count > filled * 3 || listsDocuments(table, cells)) return false;
  return cells.dates < table.rows * 0.7 || cells.numbers > filled * 0.1;
}

/** A link in each row says as much as a title: a ranking of documents by their readers. */
function listsDocuments({ rows }: TableRecord, { linked, linkedMass }: Cells): boolean {
  return linked >= Math.max(3, (rows - 1) * 0.8) && linkedMass >= linked * LEAST_TITLE;
}

/** Three columns and rows or more, nearly all rows with as many cells as the widest: no page is laid out so. */
function isRegular({ rows, cells }: TableRecord): boolean {
  if (rows < 3) return false;
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  const widest = Math.max(...[...counts.values()].slice(0, 200));
  return widest >= 3 && [...counts.values()].filter((count) => count === widest).length >= rows * 0.8;
}

/** A line that stands in a data table. */
export function inDataTable(line: Line, data: ReadonlySet<number>): boolean {
  return line.cell !== undefined && data.has(line.cell.table);
}
