import type { Correction, StoredReport } from '../stored-report.ts';
import { figureAnchor } from './figure-anchor.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { loadReport, requireCapture, requireReport } from './load-report.ts';
import type { JudgementRow } from './rows.ts';

/** Accepts or rejects a doubtful figure; without a decision, takes the last one back. */
export async function decideFigure(
  library: Library,
  { figureId, decision }: { figureId: string; decision?: 'accepted' | 'rejected' },
): Promise<StoredReport> {
  return judge(library, figureId, ({ decision: _, ...rest }) => (decision ? { ...rest, decision } : rest));
}

/** Puts a figure right, beside what was read; without a correction, takes the last one back. */
export async function correctFigure(
  library: Library,
  { figureId, correction }: { figureId: string; correction?: Correction },
): Promise<StoredReport> {
  const given = correction && Object.keys(correction).length > 0 ? correction : undefined;
  return judge(library, figureId, ({ correction: _, ...rest }) =>
    given ? { ...rest, correction: given } : rest,
  );
}

async function judge(
  library: Library,
  id: string,
  change: (row: JudgementRow) => JudgementRow,
): Promise<StoredReport> {
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    const [captureId = '', index = ''] = id.split(':');
    const capture = await requireCapture(library, captureId);
    const figure = /^\d+$/.test(index) ? capture.figures[Number(index)] : undefined;
    if (!figure) throw new LibraryError('not-found', `figure ${id}`);
    await requireReport(library, capture.reportId);
    const { reportId } = capture;
    const anchor = figureAnchor(capture.report, figure);
    const at = library.now().toISOString();
    const row = change({ ...(await database.judgements.get([reportId, anchor])), reportId, anchor, at });
    if (row.decision || row.correction) await database.judgements.put(row);
    else await database.judgements.delete([reportId, anchor]);
    return loadReport(library, capture.reportId);
  });
}
