import type { ImportPreview } from '../messages.ts';
import { type Backup, type BackupReport, checksumOf, validateBackup } from './backup-format.ts';
import { removeReports } from './delete-reports.ts';
import { findKnownReport } from './find-known-report.ts';
import type { Library } from './library.ts';
import { mergeReport } from './merge-report.ts';
import { contentHashOf } from './put-report.ts';
import { buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import type { ReportRow } from './rows.ts';
import { indexNewReports } from './search-index.ts';
import { searchText } from './search-text.ts';
import { BadInput } from './shape.ts';

/** Content hashes of all captures of a backup by capture id; computed before the transaction, which they would end. */
export type Hashes = ReadonlyMap<string, string>;

/** Reports that are written with one round of requests. */
const batchSize = 64;

/**
 * Takes a backup in: new reports are added, known ones merged without loss, all in one transaction or not at all.
 * With `dryRun` it says what would happen and writes nothing.
 * @throws BadInput for what is no backup, or one whose checksum does not fit
 */
export async function importLibrary(library: Library, json: string, dryRun: boolean): Promise<ImportPreview> {
  const backup = await readBackup(json);
  const hashes = await hashCaptures(backup);
  const { database } = library;
  const count = { added: 0, same: 0, conflicting: 0 };
  await database.transaction(dryRun ? 'r' : 'rw', database.tables, async () => {
    const added = new Set<string>();
    const empty = (await database.reports.count()) === 0;
    if (!dryRun) await removeReports(library, await deletedAmong(library, backup));
    const fresh: BackupReport[] = [];
    for (const report of backup.reports) {
      const known = empty ? undefined : await findKnown(library, report, added);
      if (known) {
        count[await mergeReport(library, known, report, { hashes, dryRun })] += 1;
      } else {
        added.add(report.id);
        fresh.push(report);
      }
    }
    count.added = fresh.length;
    if (dryRun) return;
    for (let at = 0; at < fresh.length; at += batchSize) {
      await addReports(library, fresh.slice(at, at + batchSize), hashes);
    }
    await addAliases(library, backup);
  });
  return { ...count, applied: !dryRun };
}

async function readBackup(json: string): Promise<Backup> {
  const file = parse(json);
  const backup = validateBackup(file, 'backup');
  // Over what the file says, in its own order of keys, before anything was left out.
  if ((await checksumOf(file)) !== backup.checksum) throw new BadInput('backup.checksum', 'the checksum');
  return backup;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whatever the parser says, a file that is no JSON, or too deep for it, is the file's fault.
    throw new BadInput('backup', 'JSON');
  }
}

async function hashCaptures({ reports }: Backup): Promise<Hashes> {
  const hashes = new Map<string, string>();
  for (const capture of reports.flatMap((report) => report.captures)) {
    const { report, figures, findings } = capture;
    hashes.set(capture.id, await contentHashOf({ report, figures, findings }));
  }
  return hashes;
}

/** Reports of the file that wait here for an undo: the file brings them back itself. */
async function deletedAmong({ database }: Library, { reports }: Backup): Promise<string[]> {
  const waiting = await database.deleted.bulkGet(reports.map((report) => report.id));
  return waiting.flatMap((row) => row?.id ?? []);
}

/** Reports of one file are never merged with each other: where they came from, they were two. */
async function findKnown(
  library: Library,
  report: BackupReport,
  added: ReadonlySet<string>,
): Promise<ReportRow | undefined> {
  const same = await library.database.reports.get(report.id);
  if (same) return same;
  const shown = requireShown(report);
  return findKnownReport(library, shown.report, shown.source.url, (id) => !added.has(id));
}

async function addReports(library: Library, batch: readonly BackupReport[], hashes: Hashes): Promise<void> {
  const { database } = library;
  const captures = batch.flatMap((report) =>
    report.captures.map((each) => ({ ...each, reportId: report.id })),
  );
  await database.captures.bulkAdd(
    captures.map(({ id, reportId, source, report, findings }) => {
      const contentHash = hashes.get(id) ?? '';
      return { id, reportId, capturedAt: source.capturedAt, source, contentHash, report, findings };
    }),
  );
  await database.figures.bulkAdd(
    captures.flatMap(({ id, figures }) => figures.map((figure, index) => ({ captureId: id, index, figure }))),
  );
  await database.judgements.bulkPut(
    batch.flatMap((report) => report.judgements.map((judgement) => ({ reportId: report.id, ...judgement }))),
  );
  const shown = batch.map((report) => ({ report, capture: requireShown(report) }));
  const rows = shown.map(({ report, capture }) => ({
    row: buildReportRow({ ...report, captureId: report.shown }, capture),
    capture,
  }));
  await writeReports(
    database,
    rows.map(({ row }) => row),
  );
  await indexNewReports(
    database,
    rows.map(({ row, capture }) => ({
      reportId: row.id,
      text: searchText(row, capture.report, capture.figures),
    })),
  );
}

export function requireShown(report: BackupReport): BackupReport['captures'][number] {
  const shown = report.captures.find((capture) => capture.id === report.shown);
  if (!shown) throw new BadInput('shown', 'one of the captures');
  return shown;
}

/** The library's own aliases stay. */
async function addAliases({ database }: Library, { aliases }: Backup): Promise<void> {
  const known = await database.aliases.bulkGet(aliases.map((alias) => alias.word));
  await database.aliases.bulkPut(aliases.filter((_, index) => known[index] === undefined));
}
