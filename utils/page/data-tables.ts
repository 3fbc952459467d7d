import type { Line, PageScan, TableRecord } from './page-scan.ts';

/** Which tables of a page hold data; the others only lay the page out. By table index. */
export function findDataTables(scan: PageScan): ReadonlySet<number> {
  const statistics = scan.tables.map(() => ({
    cells: 0,
    long: 0,
    numbers: 0,
    linked: 0,
    places: new Set<string>(),
    wide: 0,
  }));
  for (const line of scan.lines) {
    if (!line.cell) continue;
    const table = statistics[line.cell.table];
    if (!table) continue;
    const { measure } = line;
    table.cells++;
    table.places.add(`${line.cell.row}:${line.cell.order}`);
    table.wide = Math.max(table.wide, line.cell.order + 1);
    if (line.text.length > 60 || measure.stops > 2) table.long++;
    if (measure.digits > 0 && measure.chinese < 12) table.numbers++;
    if (line.linked > line.text.length / 2) table.linked++;
  }
  const data = new Set<number>();
  for (const [index, table] of scan.tables.entries()) {
    const seen = statistics[index];
    if (!seen || table.nested || table.rows < 2 || seen.wide < 2) continue;
    const filled = seen.places.size;
    const long = isRegular(table) ? 0.7 : 0.25;
    if (filled < 4 || seen.long > filled * long || seen.linked > filled * 0.4) continue;
    if (seen.cells > filled * 3) continue;
    data.add(index);
  }
  return data;
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
