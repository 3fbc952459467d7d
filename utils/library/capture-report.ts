import type { CaptureAnswer } from '../messages.ts';
import type { Capture } from '../stored-report.ts';
import { expireRecent } from './expire-recent.ts';
import { findKnownReport } from './find-known-report.ts';
import { isPreview } from './is-preview.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { requireCapture } from './load-report.ts';
import { captureRow, contentHashOf, putReport } from './put-report.ts';
import { addSource, buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import type { CaptureRow, ReportRow } from './rows.ts';
import { bareWords } from './words.ts';

/** A capture on its way into the library; `source` comes from the sender, never from the page's own words. */
export interface Arrival {
  readonly capture: Capture;
  readonly url: string;
  readonly pageTitle: string;
  readonly save: boolean;
}

/** A recent report keeps as many captures beside the one that is shown; a saved one keeps all. */
export const mostOfRecent = 4;

/**
 * Stores a capture with its figures and its report's row in one transaction; resolves when it is on disk.
 * The same words are one report, whatever the page; captures are added, never overwritten.
 * @throws LibraryError `bad-input` for a text without words
 */
export async function captureReport(library: Library, arrival: Arrival): Promise<CaptureAnswer> {
  const { capture, url, pageTitle } = arrival;
  if (bareWords(capture.report.text) === '') throw new LibraryError('bad-input', 'a report without words');
  const contentHash = await contentHashOf(capture);
  const source = { url, pageTitle, capturedAt: library.now().toISOString() };
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    const known = await findKnownReport(library, capture.report, url);
    const shown = known && (await requireCapture(library, known.captureId));
    const reportId = known?.id ?? library.newId();
    const stored = await storeCapture(library, { reportId, contentHash, source }, capture, shown);
    const state = arrival.save || known?.state === 'saved' ? 'saved' : 'recent';
    const preview = known && shown && isPreview({ ...capture, url }, { ...shown, urls: known.sourceUrls });
    const captureId = preview ? shown.id : stored;
    const facts = { tags: [], note: '', ...known, id: reportId, captureId, state } as const;
    const sources = addSource(known?.sources ?? [], source);
    const row = buildReportRow({ ...facts, sources }, captureId === shown?.id ? shown : capture);
    if (captureId === known?.captureId) await writeReports(database, [row]);
    else await putReport(library, row, capture);
    if (state === 'recent') await dropOldCaptures(library, row);
    await expireRecent(library);
    return { reportId, state, known: known !== undefined };
  });
}

/** Id of the report's capture with this content: a new one, unless the library has it already. */
async function storeCapture(
  { database, newId }: Library,
  head: Pick<CaptureRow, 'reportId' | 'contentHash' | 'source'>,
  capture: Capture,
  shown: CaptureRow | undefined,
): Promise<string> {
  if (shown && readsAlike(shown, capture)) return shown.id;
  const same = database.captures.where('[reportId+contentHash]').equals([head.reportId, head.contentHash]);
  const [kept] = await same.primaryKeys();
  if (kept !== undefined) return kept;
  return database.captures.add(captureRow({ id: newId(), ...head }, capture));
}

/** Whether two captures differ in nothing but what was left out of them: counters and adverts change with every visit. */
function readsAlike(one: Capture, other: Capture): boolean {
  if (one.report.text !== other.report.text) return false;
  const [words, otherWords] = [one, other].map(({ report, figures, findings }) =>
    JSON.stringify([{ ...report, removals: [] }, figures, findings]),
  );
  return words === otherWords;
}

/** Of a report that may expire, lets the oldest captures go: a page that changes with every visit must not fill the disk. */
async function dropOldCaptures({ database }: Library, { id, captureId }: ReportRow): Promise<void> {
  const captures = database.captures.where('reportId').equals(id);
  if ((await captures.count()) <= mostOfRecent + 1) return;
  const rows = await captures.sortBy('capturedAt');
  const old = rows.filter((row) => row.id !== captureId).slice(0, -mostOfRecent);
  await database.captures.bulkDelete(old.map((row) => row.id));
}
