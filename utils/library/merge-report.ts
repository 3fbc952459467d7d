import type { BackupReport } from './backup-format.ts';
import type { Hashes } from './import-library.ts';
import type { Library } from './library.ts';
import { loadCapture } from './load-report.ts';
import { cleanTags } from './organise-report.ts';
import { addCapture, putReport } from './put-report.ts';
import { addSource, buildReportRow, type ReportFacts } from './report-row.ts';
import type { JudgementRow, ReportRow } from './rows.ts';

/**
 * Merges a report of a backup into the one that the library knows. Nothing of either is lost: captures, sources and
 * tags are united, notes and titles that differ are written below each other, of two judgements the later one counts.
 * Inside the caller's transaction over all tables.
 * @returns `same` when the library had all of it
 */
export async function mergeReport(
  library: Library,
  known: ReportRow,
  incoming: BackupReport,
  { hashes, dryRun }: { readonly hashes: Hashes; readonly dryRun: boolean },
): Promise<'same' | 'conflicting'> {
  const { database } = library;
  const held = await database.captures.where('reportId').equals(known.id).toArray();
  const heldHashes = new Set(held.map((capture) => capture.contentHash));
  const captures = incoming.captures.filter((capture) => !heldHashes.has(hashes.get(capture.id) ?? ''));
  const judgements = await newerJudgements(library, known.id, incoming);
  const facts = mergeFacts(known, incoming);
  const unchanged = JSON.stringify(facts) === JSON.stringify(factsOf(known));
  if (unchanged && captures.length === 0 && judgements.length === 0) return 'same';
  if (dryRun) return 'conflicting';

  let captureId = known.captureId;
  let shownAt = held.find((capture) => capture.id === known.captureId)?.capturedAt ?? '';
  for (const { id: givenId, source, ...capture } of captures) {
    const id = (await database.captures.get(givenId)) ? library.newId() : givenId;
    await addCapture(
      library,
      { id, reportId: known.id, contentHash: hashes.get(givenId) ?? '', source },
      capture,
    );
    if (givenId === incoming.shown && source.capturedAt > shownAt) {
      captureId = id;
      shownAt = source.capturedAt;
    }
  }
  await database.judgements.bulkPut(judgements);
  const shown = await loadCapture(library, captureId);
  await putReport(library, buildReportRow({ ...facts, captureId }, shown), shown);
  return 'conflicting';
}

function factsOf({ id, captureId, state, sources, tags, note, ownTitle }: ReportRow): ReportFacts {
  return { id, captureId, state, sources, tags, note, ownTitle };
}

function mergeFacts(known: ReportRow, incoming: BackupReport): ReportFacts {
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
  incoming: BackupReport,
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
