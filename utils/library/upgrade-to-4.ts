import type { Transaction } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import { indexShown } from './put-report.ts';

/** Indexes reports anew that the user put right: from now on they are found by that too. */
export async function upgradeTo4(transaction: Transaction): Promise<void> {
  const database = transaction as unknown as LibraryDatabase;
  const corrected = await database.judgements.filter(({ correction }) => correction !== undefined).toArray();
  for (const id of new Set(corrected.map(({ reportId }) => reportId))) {
    const row = await database.reports.get(id);
    const shown = row && (await database.captures.get(row.captureId));
    if (row && shown) await indexShown(database, row, shown);
  }
}
