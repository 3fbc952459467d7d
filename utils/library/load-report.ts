import { Dexie } from 'dexie';
import type { StoredReport } from '../stored-report.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { CaptureRow, FigureRow, ReportRow } from './rows.ts';
import { storedReport } from './summarise.ts';

/** A report's row. @throws LibraryError `not-found` also for one that is deleted */
export async function requireReport({ database }: Library, id: string): Promise<ReportRow> {
  const row = await database.reports.get(id);
  if (!row || row.state === 'deleted') throw new LibraryError('not-found', `report ${id}`);
  return row;
}

export async function requireCapture({ database }: Library, id: string): Promise<CaptureRow> {
  const capture = await database.captures.get(id);
  if (!capture) throw new LibraryError('not-found', `capture ${id}`);
  return capture;
}

/** The figures of a capture in their order in the text. */
export async function loadFigures({ database }: Library, captureId: string): Promise<FigureRow[]> {
  return database.figures
    .where('[captureId+index]')
    .between([captureId, Dexie.minKey], [captureId, Dexie.maxKey])
    .toArray();
}

/** A report with its newest capture. @throws LibraryError `not-found` */
export async function loadReport(library: Library, id: string): Promise<StoredReport> {
  const { reports, captures, figures, judgements } = library.database;
  return library.database.transaction('r', [reports, captures, figures, judgements], async () => {
    const row = await requireReport(library, id);
    const capture = await requireCapture(library, row.captureId);
    const judged = judgements.where('[reportId+anchor]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    return storedReport(row, capture, await loadFigures(library, row.captureId), await judged.toArray());
  });
}
