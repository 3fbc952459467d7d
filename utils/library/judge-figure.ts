import type { Correction, StoredReport } from '../stored-report.ts';
import { figureAnchors } from './figure-anchor.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { judgementsOf, loadReport, requireCapture, requireReport } from './load-report.ts';
import { placeJudgements } from './place-judgements.ts';
import { indexShown } from './put-report.ts';
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

/** Lets go of a judgement whose figure the report no longer has. */
export async function dropJudgement(
  library: Library,
  { id, anchor }: { id: string; anchor: string },
): Promise<StoredReport> {
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    await requireReport(library, id);
    await database.judgements.delete([id, anchor]);
    return reindexed(library, id);
  });
}

async function judge(
  library: Library,
  figureId: string,
  change: (row: JudgementRow) => JudgementRow,
): Promise<StoredReport> {
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    const [captureId = '', index = ''] = figureId.split(':');
    const capture = await requireCapture(library, captureId);
    const { report, figures, reportId } = capture;
    const anchor = /^\d+$/.test(index) ? figureAnchors(report, figures)[Number(index)] : undefined;
    if (anchor === undefined) throw new LibraryError('not-found', `figure ${figureId}`);
    await requireReport(library, reportId);
    const judged = await judgementsOf(database, reportId).toArray();
    const before = placeJudgements(capture, judged).byFigure.get(Number(index));
    // From now on it is known by its sentence as it stands in this capture.
    if (before) await database.judgements.delete([reportId, before.anchor]);
    const row = change({ ...before, reportId, anchor, at: library.now().toISOString() });
    if (row.decision || row.correction) await database.judgements.put(row);
    return reindexed(library, reportId);
  });
}

/** What the user put right is found by a search at once. */
async function reindexed(library: Library, id: string): Promise<StoredReport> {
  const row = await requireReport(library, id);
  await indexShown(library.database, row, await requireCapture(library, row.captureId));
  return loadReport(library, id);
}
