import type { CaptureAnswer } from '../messages.ts';
import { receiptOf } from '../receipt.ts';
import type { Capture, ReportSource } from '../stored-report.ts';
import type { Library } from './library.ts';
import type { CaptureRow, ReportRow } from './rows.ts';
import { sha256, textKey } from './text-key.ts';

/** A capture on its way into the library; `source` comes from the sender, never from the page's own words. */
export interface Arrival {
  readonly capture: Capture;
  readonly url: string;
  readonly pageTitle: string;
  readonly save: boolean;
}

/**
 * Stores a capture with its figures and its report's row in one transaction; resolves when it is on disk.
 * The same words are one report, whatever the page: the rows are looked up inside the transaction, so that
 * two tabs that save at once meet.
 */
export async function captureReport(library: Library, arrival: Arrival): Promise<CaptureAnswer> {
  const { database } = library;
  const { capture } = arrival;
  const key = await textKey(capture.report.text);
  const contentHash = await sha256(JSON.stringify([capture.report, capture.figures, capture.findings]));
  const source = sourceOf(library, arrival);
  return database.transaction('rw', database.reports, database.captures, database.figures, async () => {
    const known = await database.reports
      .where('textKey')
      .equals(key)
      .filter((row) => row.state !== 'deleted')
      .first();
    const reportId = known?.id ?? library.newId();
    const kept = known && (await findCapture(library, known, contentHash));
    const captureId = kept?.id ?? library.newId();
    if (!kept) await addCapture(library, { id: captureId, reportId, contentHash, source }, capture);
    const row = reportRow({ id: reportId, textKey: key, captureId }, capture, source, known, arrival.save);
    await database.reports.put(row);
    return { reportId, state: row.state === 'saved' ? 'saved' : 'recent', known: known !== undefined };
  });
}

function sourceOf(library: Library, arrival: Arrival): ReportSource {
  return { url: arrival.url, pageTitle: arrival.pageTitle, capturedAt: library.now().toISOString() };
}

async function findCapture(library: Library, row: ReportRow, hash: string): Promise<CaptureRow | undefined> {
  const captures = library.database.captures.where('reportId').equals(row.id);
  return captures.filter((capture) => capture.contentHash === hash).first();
}

async function addCapture(
  { database }: Library,
  head: Pick<CaptureRow, 'id' | 'reportId' | 'contentHash' | 'source'>,
  { report, figures, findings }: Capture,
): Promise<void> {
  await database.captures.add({ ...head, capturedAt: head.source.capturedAt, report, findings });
  await database.figures.bulkAdd(figures.map((figure, index) => ({ captureId: head.id, index, figure })));
}

function reportRow(
  head: Pick<ReportRow, 'id' | 'textKey' | 'captureId'>,
  capture: Capture,
  source: ReportSource,
  known: ReportRow | undefined,
  save: boolean,
): ReportRow {
  const { report } = capture;
  return {
    ...head,
    title: known?.title ?? report.title,
    state: save || known?.state === 'saved' ? 'saved' : 'recent',
    kind: report.kind,
    ...(report.region && { region: report.region.value }),
    ...(report.year && { year: report.year.value }),
    ...(report.publisher && { publisher: report.publisher.value }),
    ...(report.publishedOn && { publishedOn: report.publishedOn.value }),
    capturedAt: source.capturedAt,
    sources: [source, ...(known?.sources ?? []).filter((other) => other.url !== source.url)],
    receipt: receiptOf(capture),
    tags: known?.tags ?? [],
    note: known?.note ?? '',
  };
}
