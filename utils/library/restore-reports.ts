import { removeReports } from './delete-reports.ts';
import { readReport } from './export-library.ts';
import { findKnownReport } from './find-known-report.ts';
import type { Library } from './library.ts';
import { requireCapture } from './load-report.ts';
import { mergeReport } from './merge-report.ts';
import { putReport } from './put-report.ts';
import type { ReportRow } from './rows.ts';

/** Brings back what a deletion took, while its undo lasts. */
export async function restoreReports(library: Library, undo: string): Promise<{ restored: number }> {
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    const rows = await database.deleted.where('undo').equals(undo).toArray();
    for (const { report } of rows) await restore(library, report);
    await database.deleted.bulkDelete(rows.map((row) => row.id));
    return { restored: rows.length };
  });
}

/** A page that was saved anew since its report was deleted is one report with it again. */
async function restore(library: Library, row: ReportRow): Promise<void> {
  const capture = await requireCapture(library, row.captureId);
  const known = await findKnownReport(library, capture.report, row.sourceUrls[0] ?? '');
  if (!known) return putReport(library, row, capture);
  const captures = await library.database.captures.where('reportId').equals(row.id).toArray();
  const deleted = await readReport(library, row);
  await removeReports(library, [row.id]);
  await mergeReport(library, known, { ...deleted, captures }, false);
}
