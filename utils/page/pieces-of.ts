import { inDataTable } from './data-tables.ts';
import { groupBy } from './group-by.ts';
import type { Line, PageScan } from './page-scan.ts';
import { gapPiece, type Piece, textPiece } from './piece.ts';
import { tablePiece } from './read-table.ts';
import type { Pick, Selection } from './selection.ts';

/** The picked lines as pieces: lines of one data table become one table, all others stand for themselves. */
export function piecesOf(scan: PageScan, selection: Selection, dataTables: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const done = new Set<number>();
  const tableLines = linesByTable(scan, selection, dataTables);
  for (const [at, pick] of selection.picks.entries()) {
    const line = scan.lines[pick.line];
    if (!line) continue;
    if (pick.gap) {
      pieces.push(gapPiece(pick.gap.reason, { notice: pick.gap.notice }));
      continue;
    }
    const table = line.cell?.table;
    if (table !== undefined && dataTables.has(table)) {
      if (!done.has(table)) {
        const lines = tableLines.get(table) ?? [];
        pieces.push(tablePiece(scan.tables[table]?.cells ?? [], lines, { afterHole: pick.afterHole }));
      }
      done.add(table);
      continue;
    }
    pieces.push(
      textPiece(line.text, {
        heading: line.heading,
        bold: line.bold >= line.text.length * 0.9,
        endsBy: line.endsBy === 'pre' ? 'wrap' : line.endsBy,
        indented: line.indented,
        afterHole: pick.afterHole,
        continues: pick.afterHole && isLooseBehind(scan, selection.picks[at - 1], line),
      }),
    );
  }
  return pieces;
}

/** A line directly in the element whose paragraph stands before it: a block inside the paragraph ended it too early. */
function isLooseBehind(scan: PageScan, before: Pick | undefined, line: Line): boolean {
  const paragraph = scan.elements[scan.lines[before?.line ?? -1]?.element ?? -1];
  return paragraph?.tag === 'p' && paragraph.parent === line.element;
}

function linesByTable(
  scan: PageScan,
  selection: Selection,
  dataTables: ReadonlySet<number>,
): ReadonlyMap<number | undefined, readonly Line[]> {
  const picked = selection.picks.flatMap(({ line }) => scan.lines[line] ?? []);
  return groupBy(
    picked.filter((line) => inDataTable(line, dataTables)),
    ({ cell }) => cell?.table,
  );
}
