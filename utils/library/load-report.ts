import { Dexie } from 'dexie';
import type { Capture, StoredReport } from '../stored-report.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { CaptureRow, FigureRow, ReportRow } from './rows.ts';
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

/** The figures of a capture in their order in the text. */
export async function loadFigures({ database }: Library, captureId: string): Promise<FigureRow[]> {
  return database.figures
    .where('[captureId+index]')
    .between([captureId, Dexie.minKey], [captureId, Dexie.maxKey])
    .toArray();
}

/** A capture as it arrived. @throws LibraryError `not-found` */
export async function loadCapture(library: Library, id: string): Promise<Capture> {
  const [{ report, findings }, figures] = await Promise.all([
    requireCapture(library, id),
    loadFigures(library, id),
  ]);
  return { report, figures: figures.map(({ figure }) => figure), findings };
}

/** A report with its shown capture and the user's judgements. @throws LibraryError `not-found` */
export async function loadReport(library: Library, id: string): Promise<StoredReport> {
  const { reports, captures, figures, judgements, aliases } = library.database;
  return library.database.transaction('r', [reports, captures, figures, judgements, aliases], async () => {
    const row = await requireReport(library, id);
    const [capture, figureRows, judged, words] = await Promise.all([
      requireCapture(library, row.captureId),
      loadFigures(library, row.captureId),
      judgements.where('[reportId+anchor]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      aliases.toArray(),
    ]);
    return storedReport({ row, capture, figures: figureRows, judgements: judged, aliases: words });
  });
}
