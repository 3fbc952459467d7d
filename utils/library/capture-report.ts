import type { CaptureAnswer } from '../messages.ts';
import type { Capture, ReportSource } from '../stored-report.ts';
import { expireRecent } from './expire-recent.ts';
import { findKnownReport } from './find-known-report.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { loadCapture } from './load-report.ts';
import { addCapture, contentHashOf, putReport } from './put-report.ts';
import { addSource, buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import type { ReportRow } from './rows.ts';
import { bareWords } from './words.ts';

/** A capture on its way into the library; `source` comes from the sender, never from the page's own words. */
export interface Arrival {
  readonly capture: Capture;
  readonly url: string;
  readonly pageTitle: string;
  readonly save: boolean;
}

/** Less than this of the shown text, from another address, is a preview: it is kept, but not shown instead. */
const previewShare = 0.9;

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
  return library.database.transaction('rw', library.database.tables, async () => {
    const known = await findKnownReport(library, capture.report, url);
    const reportId = known?.id ?? library.newId();
    const captureId = await storeCapture(library, { reportId, contentHash, source }, capture);
    const state = arrival.save || known?.state === 'saved' ? 'saved' : 'recent';
    await storeRow(library, { known, reportId, captureId, state, source }, capture);
    await expireRecent(library);
    return { reportId, state, known: known !== undefined };
  });
}

interface Head {
  readonly reportId: string;
  readonly contentHash: string;
  readonly source: ReportSource;
}

/** Id of the report's capture with this content: a new one, unless the library has it already. */
async function storeCapture(library: Library, head: Head, capture: Capture): Promise<string> {
  const captures = library.database.captures.where('reportId').equals(head.reportId);
  const kept = await captures.filter(({ contentHash }) => contentHash === head.contentHash).first();
  if (kept) return kept.id;
  const id = library.newId();
  await addCapture(library, { id, ...head }, capture);
  return id;
}

async function storeRow(
  library: Library,
  arrived: {
    readonly known: ReportRow | undefined;
    readonly reportId: string;
    readonly captureId: string;
    readonly state: 'recent' | 'saved';
    readonly source: ReportSource;
  },
  capture: Capture,
): Promise<void> {
  const { known, state, source } = arrived;
  const sources = addSource(known?.sources ?? [], source);
  const shown = known && (await loadCapture(library, known.captureId));
  const kept = shown && isPreviewOf(capture, source.url, shown, known.sourceUrls);
  const captureId = kept ? known.captureId : arrived.captureId;
  const facts = {
    id: arrived.reportId,
    captureId,
    state,
    sources,
    tags: known?.tags ?? [],
    note: known?.note ?? '',
  };
  const row = buildReportRow({ ...facts, ownTitle: known?.ownTitle }, kept ? shown : capture);
  if (captureId === known?.captureId) await writeReports(library.database, [row]);
  else await putReport(library, row, capture);
}

function isPreviewOf(capture: Capture, url: string, shown: Capture, urls: readonly string[]): boolean {
  const much = shown.report.text.length * previewShare;
  return capture.report.text.length < much && (!urls.includes(url) || urls.length > 1);
}
