import type { Transaction } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import { fingerprintBands } from './fingerprint.ts';
import { readOldFigures } from './old-figures.ts';
import type { CaptureRow, ReportRow } from './rows.ts';
import { indexNewReports } from './search-index.ts';
import { searchText } from './search-text.ts';
import { bareWords } from './words.ts';

const batchSize = 128;

/** Puts the figures into their captures' rows, and builds fingerprints and the search index anew, in their new forms. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  const database = transaction as unknown as LibraryDatabase;
  for (const ids of batches(await database.captures.toCollection().primaryKeys())) {
    await foldFigures(transaction, database, ids);
  }
  await Promise.all([database.searchFresh.clear(), database.searchBlocks.clear()]);
  for (const ids of batches(await database.reports.toCollection().primaryKeys())) {
    await indexReports(database, ids);
  }
  for (const row of await database.deleted.toArray()) {
    const capture = await database.captures.get(row.report.captureId);
    if (capture) await database.deleted.put({ ...row, report: withFingerprint(row.report, capture) });
  }
}

function* batches(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += batchSize) yield ids.slice(at, at + batchSize);
}

async function foldFigures(
  transaction: Transaction,
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<void> {
  const captures = (await database.captures.bulkGet([...ids])).flatMap((row) => row ?? []);
  const rows = await Promise.all(captures.map(({ id }) => readOldFigures(transaction, id)));
  await database.captures.bulkPut(
    captures.map((capture, index) => ({ ...capture, figures: rows[index] ?? [] })),
  );
}

async function indexReports(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const reports = (await database.reports.bulkGet([...ids])).flatMap((row) => row ?? []);
  const captures = await database.captures.bulkGet(reports.map((row) => row.captureId));
  const shown = reports.flatMap((row, index) => {
    const capture = captures[index];
    return capture ? { row, capture } : [];
  });
  await database.reports.bulkPut(shown.map(({ row, capture }) => withFingerprint(row, capture)));
  await indexNewReports(
    database,
    shown.map(({ row, capture }) => ({ reportId: row.id, text: searchText(row, capture, []) })),
  );
}

function withFingerprint(row: ReportRow, { report }: CaptureRow): ReportRow {
  return { ...row, bands: fingerprintBands(bareWords(report.text)) };
}
