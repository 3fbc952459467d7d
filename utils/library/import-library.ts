import type { ImportPreview } from '../messages.ts';
import { removeReports } from './delete-reports.ts';
import { loadCandidates, pickSame } from './find-known-report.ts';
import type { Library } from './library.ts';
import { mergeReport } from './merge-report.ts';
import { captureRow } from './put-report.ts';
import { type Backup, type HashedReport, readBackup } from './read-backup.ts';
import { buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import { indexNewReports } from './search-index.ts';
import { smallSegment } from './search-segments.ts';
import { searchText } from './search-text.ts';
import { BadInput } from './shape.ts';

/** Reports that are written with one round of requests: they make a segment of the index that need not be merged. */
const batchSize = smallSegment;

export interface ImportOptions {
  /** Says what would happen and writes nothing. */
  readonly dryRun: boolean;
  /** Hears how much is done, 0 to 1, once for each hundredth. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Takes a backup in: new reports are added, known ones merged without loss, all in one transaction or not at all.
 * @throws BadInput for what is no backup, or one whose checksum does not fit
 */
export async function importLibrary(
  library: Library,
  json: string,
  { dryRun, onProgress = () => {} }: ImportOptions,
): Promise<ImportPreview> {
  const tell = eachHundredth(onProgress);
  // Checking a report takes about as long as writing it.
  const backup = await readBackup(json, (done, total) => tell(done / total / 2));
  const { database } = library;
  return database.transaction(dryRun ? 'r' : 'rw', database.tables, async () => {
    if (!dryRun) await removeReports(library, await deletedAmong(library, backup));
    const { fresh, ...merged } = await mergeKnown(library, backup.reports, dryRun);
    for (let at = 0; !dryRun && at < fresh.length; at += batchSize) {
      await addReports(library, fresh.slice(at, at + batchSize));
      tell((1 + Math.min(at + batchSize, fresh.length) / fresh.length) / 2);
    }
    if (!dryRun) await addAliases(library, backup);
    return { added: fresh.length, ...merged, applied: !dryRun };
  });
}

function eachHundredth(onProgress: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const hundredths = Math.floor(share * 100);
    if (hundredths > told) onProgress(hundredths / 100);
    told = Math.max(told, hundredths);
  };
}

/** Reports of the file that wait here for an undo: the file brings them back itself. */
async function deletedAmong({ database }: Library, { reports }: Backup): Promise<string[]> {
  const waiting = new Set(await database.deleted.toCollection().primaryKeys());
  return reports.flatMap(({ id }) => (waiting.has(id) ? id : []));
}

interface Merged {
  /** Reports that the library does not have. */
  readonly fresh: readonly HashedReport[];
  readonly same: number;
  readonly conflicting: number;
}

/** Reports of one file are never merged with each other: where they came from, they were two. */
async function mergeKnown(
  library: Library,
  reports: readonly HashedReport[],
  dryRun: boolean,
): Promise<Merged> {
  const table = library.database.reports;
  const ids = new Set(await table.toCollection().primaryKeys());
  const findCandidates = await loadCandidates(library);
  const fresh: HashedReport[] = [];
  const count = { same: 0, conflicting: 0 };
  for (const report of reports) {
    const { report: content, source } = requireShown(report);
    const candidates = ids.has(report.id) ? [report.id] : findCandidates(content, source.url);
    // Only where there is something to read: a transaction that waits for anything else is over.
    const known = candidates.length > 0 && (await findKnown(library, report, candidates));
    if (known) count[await mergeReport(library, known, report, dryRun)] += 1;
    else fresh.push(report);
  }
  return { fresh, ...count };
}

function findKnown(library: Library, report: HashedReport, candidates: readonly string[]) {
  if (candidates[0] === report.id) return library.database.reports.get(report.id);
  const { report: content, source } = requireShown(report);
  return pickSame(library, { report: content, url: source.url }, candidates);
}

async function addReports({ database }: Library, batch: readonly HashedReport[]): Promise<void> {
  await database.captures.bulkAdd(
    batch.flatMap(({ id, captures }) => captures.map((each) => captureRow({ ...each, reportId: id }, each))),
  );
  await database.judgements.bulkPut(
    batch.flatMap(({ id, judgements }) => judgements.map((judgement) => ({ reportId: id, ...judgement }))),
  );
  const rows = batch.map((report) => {
    const shown = requireShown(report);
    const row = buildReportRow({ ...report, captureId: shown.id }, shown);
    return { row, text: searchText(row, shown, report.judgements) };
  });
  await writeReports(
    database,
    rows.map(({ row }) => row),
  );
  await indexNewReports(
    database,
    rows.map(({ row, text }) => ({ reportId: row.id, text })),
  );
}

function requireShown(report: HashedReport): HashedReport['captures'][number] {
  const shown = report.captures.find((capture) => capture.id === report.shown);
  if (!shown) throw new BadInput('shown', 'one of the captures');
  return shown;
}

/** The library's own aliases stay. */
async function addAliases({ database }: Library, { aliases }: Backup): Promise<void> {
  const known = await database.aliases.bulkGet(aliases.map((alias) => alias.word));
  await database.aliases.bulkPut(aliases.filter((_, index) => known[index] === undefined));
}
