import type { Transaction } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import { readOldFigures } from './old-figures.ts';
import { indexNewReports } from './search-index.ts';
import { searchText } from './search-text.ts';

const batchSize = 128;

/** Puts the figures into their captures' rows, and builds the search index anew, in its new form. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  const database = transaction as unknown as LibraryDatabase;
  for (const ids of batches(await database.captures.toCollection().primaryKeys())) {
    await foldFigures(transaction, database, ids);
  }
  await Promise.all([database.searchFresh.clear(), database.searchBlocks.clear()]);
  for (const ids of batches(await database.reports.toCollection().primaryKeys())) {
    await indexReports(database, ids);
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
  await indexNewReports(
    database,
    reports.flatMap((row, index) => {
      const capture = captures[index];
      return capture ? { reportId: row.id, text: searchText(row, capture) } : [];
    }),
  );
}
