/** The only place that writes the table of reports: it keeps the counts beside it, so that nothing has to be counted. */
import type { LibraryDatabase } from './database.ts';
import type { ReportRow } from './rows.ts';

type Counts = Record<ReportRow['state'], number>;

/** Adds or replaces rows. Inside the caller's transaction, which includes `counts`. */
export async function writeReports(database: LibraryDatabase, rows: readonly ReportRow[]): Promise<void> {
  const before = await database.reports.bulkGet(rows.map((row) => row.id));
  await database.reports.bulkPut(rows);
  await adjustCounts(database, before, rows);
}

/** Removes rows. Inside the caller's transaction, which includes `counts`. */
export async function eraseReports(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const before = await database.reports.bulkGet([...new Set(ids)]);
  await database.reports.bulkDelete([...ids]);
  await adjustCounts(database, before, []);
}

/** How many reports are recent and saved. */
export async function countReports(database: LibraryDatabase): Promise<Counts> {
  const [recent, saved] = await database.counts.bulkGet(['recent', 'saved']);
  return { recent: recent?.count ?? 0, saved: saved?.count ?? 0 };
}

async function adjustCounts(
  database: LibraryDatabase,
  before: readonly (ReportRow | undefined)[],
  after: readonly ReportRow[],
): Promise<void> {
  const change: Counts = { recent: 0, saved: 0 };
  for (const row of before) if (row) change[row.state] -= 1;
  for (const row of after) change[row.state] += 1;
  if (change.recent === 0 && change.saved === 0) return;
  const counts = await countReports(database);
  await database.counts.bulkPut([
    { name: 'recent', count: counts.recent + change.recent },
    { name: 'saved', count: counts.saved + change.saved },
  ]);
}
