import { sha256 } from '../sha256.ts';
import type { Capture } from '../stored-report.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { judgementsOf } from './load-report.ts';
import { writeReports } from './report-table.ts';
import type { CaptureRow, ReportRow } from './rows.ts';
import { indexReport } from './search-index.ts';
import { searchText } from './search-text.ts';

/** Writes a report's row and what it is found by. Inside the caller's transaction over all tables. */
export async function putReport({ database }: Library, row: ReportRow, shown: Capture): Promise<void> {
  await writeReports(database, [row]);
  await indexShown(database, row, shown);
}

/** Writes anew what a report is found by. Inside the caller's transaction over all tables. */
export async function indexShown(database: LibraryDatabase, row: ReportRow, shown: Capture): Promise<void> {
  const judgements = await judgementsOf(database, row.id).toArray();
  await indexReport(database, row.id, searchText(row, shown, judgements));
}

/** A capture with what the library adds to it. */
export function captureRow(
  head: Pick<CaptureRow, 'id' | 'reportId' | 'contentHash' | 'source'>,
  { report, figures, findings }: Capture,
): CaptureRow {
  const { id, reportId, contentHash, source } = head;
  return { id, reportId, capturedAt: source.capturedAt, source, contentHash, report, figures, findings };
}

/** What two captures have in common when nothing differs. Not to be called inside a transaction: it would end it. */
export async function contentHashOf({ report, figures, findings }: Capture): Promise<string> {
  return sha256(JSON.stringify([report, figures, findings]));
}
