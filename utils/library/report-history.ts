import type { HistoryEntry, ReportHistory } from '../messages.ts';
import { receiptOf } from '../receipt.ts';
import { compareCaptures } from './figure-difference.ts';
import type { Library } from './library.ts';
import { requireReport } from './load-report.ts';
import type { CaptureRow } from './rows.ts';

/** The report's captures, newest first, each with its difference to the one before it. @throws LibraryError `not-found` */
export async function reportHistory(library: Library, id: string): Promise<ReportHistory> {
  const { reports, captures } = library.database;
  return library.database.transaction('r', [reports, captures], async () => {
    const row = await requireReport(library, id);
    const rows = await captures.where('reportId').equals(id).sortBy('capturedAt');
    const entries: HistoryEntry[] = [];
    let before: CaptureRow | undefined;
    for (const capture of rows) {
      const { id: captureId, source } = capture;
      const differences = before ? compareCaptures(before.figures, capture.figures) : [];
      const shown = captureId === row.captureId;
      entries.unshift({ captureId, source, receipt: receiptOf(capture), shown, differences });
      before = capture;
    }
    return { captures: entries };
  });
}
