import { Dexie } from 'dexie';
import { isPreview } from './is-preview.ts';
import type { Library } from './library.ts';
import { requireCapture } from './load-report.ts';
import { cleanTags } from './organise-report.ts';
import { captureRow, putReport } from './put-report.ts';
import type { HashedReport } from './read-backup.ts';
import { addSource, buildReportRow, type ReportFacts } from './report-row.ts';
import type { CaptureRow, JudgementRow, ReportRow } from './rows.ts';

/**
 * Merges a report of a backup into the one that the library knows. Nothing of either is lost: captures, sources and
 * tags are united, notes and titles that differ are written below each other, of two judgements the later one counts.
 * Inside the caller's transaction over all tables.
 * @returns `same` when the library had all of it
 */
export async function mergeReport(
  library: Library,
  known: ReportRow,
  incoming: HashedReport,
  dryRun: boolean,
): Promise<'same' | 'conflicting'> {
  const { database } = library;
  const captures = await newCaptures(library, known.id, incoming);
  const judgements = await newerJudgements(library, known.id, incoming);
  const facts = mergeFacts(known, incoming);
  const unchanged = JSON.stringify(facts) === JSON.stringify(factsOf(known));
  if (unchanged && captures.length === 0 && judgements.length === 0) return 'same';
  if (dryRun) return 'conflicting';

  let shown = await requireCapture(library, known.captureId);
  for (const capture of captures) {
    const id = (await database.captures.get(capture.id)) ? library.newId() : capture.id;
    const row = captureRow({ ...capture, id, reportId: known.id }, capture);
    await database.captures.add(row);
    if (capture.id === incoming.shown && takesPlaceOf(row, shown)) shown = row;
  }
  await database.judgements.bulkPut(judgements);
  await putReport(library, buildReportRow({ ...facts, captureId: shown.id }, shown), shown);
  return 'conflicting';
}

/** Of two captures the later one is shown, unless it is a preview of the other. */
function takesPlaceOf(incoming: CaptureRow, shown: CaptureRow): boolean {
  if (isPreviewOf(incoming, shown)) return false;
  return isPreviewOf(shown, incoming) || incoming.capturedAt > shown.capturedAt;
}

function isPreviewOf(one: CaptureRow, other: CaptureRow): boolean {
  return isPreview(
    { report: one.report, url: one.source.url },
    { report: other.report, urls: [other.source.url] },
  );
}

/** The captures that the library does not have. */
async function newCaptures({ database }: Library, reportId: string, { captures }: HashedReport) {
  const hashes = database.captures.where('[reportId+contentHash]');
  const held = await hashes.between([reportId, Dexie.minKey], [reportId, Dexie.maxKey]).keys();
  const heldKeys = new Set(held.map(String));
  return captures.filter(({ contentHash }) => !heldKeys.has(String([reportId, contentHash])));
}

function factsOf({ id, captureId, state, sources, tags, note, ownTitle }: ReportRow): ReportFacts {
  return { id, captureId, state, sources, tags, note, ownTitle };
}

function mergeFacts(known: ReportRow, incoming: HashedReport): ReportFacts {
  const foreignTitle = known.ownTitle === undefined ? undefined : incoming.ownTitle;
  const title = foreignTitle === known.ownTitle ? undefined : foreignTitle;
  return {
    id: known.id,
    captureId: known.captureId,
    state: known.state === 'saved' || incoming.state === 'saved' ? 'saved' : 'recent',
    sources: incoming.sources
      .toReversed()
      .reduce(addSource, [...known.sources])
      .sort(newestFirst),
    tags: cleanTags([...known.tags, ...incoming.tags]),
    note: [title, incoming.note].reduce(appendLine, known.note) ?? '',
    ownTitle: known.ownTitle ?? incoming.ownTitle,
  };
}

function newestFirst(a: { capturedAt: string }, b: { capturedAt: string }): number {
  return a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : 0;
}

function appendLine(note: string | undefined, line: string | undefined): string {
  if (!line || note?.includes(line)) return note ?? '';
  return note ? `${note}\n${line}` : line;
}

async function newerJudgements(
  library: Library,
  reportId: string,
  incoming: HashedReport,
): Promise<JudgementRow[]> {
  const keys = incoming.judgements.map(({ anchor }): [string, string] => [reportId, anchor]);
  const held = await library.database.judgements.bulkGet(keys);
  return incoming.judgements
    .filter((judgement, index) => {
      const mine = held[index];
      return mine === undefined || judgement.at > mine.at;
    })
    .map((judgement) => ({ reportId, ...judgement }));
}
