import { type Collection, Dexie } from 'dexie';
import type { StoredReport } from '../stored-report.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { CaptureRow, JudgementRow, ReportRow } from './rows.ts';
import { storedReport } from './summarise.ts';

/** @throws LibraryError `not-found` */
export async function requireReport({ database }: Library, id: string): Promise<ReportRow> {
  const row = await database.reports.get(id);
  if (!row) throw new LibraryError('not-found', `report ${id}`);
  return row;
}

/** @throws LibraryError `not-found` */
export async function requireCapture({ database }: Library, id: string): Promise<CaptureRow> {
  const capture = await database.captures.get(id);
  if (!capture) throw new LibraryError('not-found', `capture ${id}`);
  return capture;
}

/** What the user decided about a report's figures, by anchor. */
export function judgementsOf({ judgements }: LibraryDatabase, reportId: string): Collection<JudgementRow> {
  const ofAll = judgements.where('[reportId+anchor]');
  return ofAll.between([reportId, Dexie.minKey], [reportId, Dexie.maxKey]);
}

/** A report with its shown capture and the user's judgements. @throws LibraryError `not-found` */
export async function loadReport(library: Library, id: string): Promise<StoredReport> {
  const { reports, captures, judgements, aliases } = library.database;
  return library.database.transaction('r', [reports, captures, judgements, aliases], async () => {
    const row = await requireReport(library, id);
    const [capture, judged, words] = await Promise.all([
      requireCapture(library, row.captureId),
      judgementsOf(library.database, id).toArray(),
      aliases.toArray(),
    ]);
    return storedReport({ row, capture, judgements: judged, aliases: words });
  });
}
