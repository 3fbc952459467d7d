/** The only place that writes the table of reports: it keeps the counts beside it, so that nothing has to be counted. */
import type { LibraryDatabase } from './database.ts';
import type { CountRow, ReportRow } from './rows.ts';

const all = 'all';
const tagPrefix = 'tag:';

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

/** How many reports are recent and saved: of all, or of those with a tag. */
export async function countReports(database: LibraryDatabase, tag?: string): Promise<Omit<CountRow, 'name'>> {
  const row = await database.counts.get(tag === undefined ? all : tagPrefix + tag);
  return { recent: row?.recent ?? 0, saved: row?.saved ?? 0 };
}

/** Every tag that a report has, in order. */
export async function listTags(database: LibraryDatabase): Promise<string[]> {
  const names = await database.counts.where('name').startsWith(tagPrefix).primaryKeys();
  return names.map((name) => name.slice(tagPrefix.length));
}

async function adjustCounts(
  database: LibraryDatabase,
  before: readonly (ReportRow | undefined)[],
  after: readonly ReportRow[],
): Promise<void> {
  const changes = new Map<string, { recent: number; saved: number }>();
  const add = ({ state, tags }: ReportRow, step: number) => {
    for (const name of [all, ...tags.map((tag) => tagPrefix + tag)]) {
      const change = changes.get(name) ?? { recent: 0, saved: 0 };
      change[state] += step;
      changes.set(name, change);
    }
  };
  for (const row of before) if (row) add(row, -1);
  for (const row of after) add(row, 1);
  const changed = [...changes].filter(([, { recent, saved }]) => recent !== 0 || saved !== 0);
  const counts = await database.counts.bulkGet(changed.map(([name]) => name));
  const rows = changed.map(([name, { recent, saved }], index) => ({
    name,
    recent: (counts[index]?.recent ?? 0) + recent,
    saved: (counts[index]?.saved ?? 0) + saved,
  }));
  await database.counts.bulkPut(rows);
  const gone = rows.filter(({ recent, saved }) => recent + saved === 0);
  await database.counts.bulkDelete(gone.map(({ name }) => name));
}
