import type { Library } from './library.ts';
import { judgementsOf } from './load-report.ts';
import { eraseReports } from './report-table.ts';
import { dropFromIndex } from './search-index.ts';

const undoMs = 60 * 60 * 1000;

/** Takes reports out of every list; for an hour the undo's id brings them back. */
export async function deleteReports(library: Library, ids: readonly string[]): Promise<{ undo: string }> {
  const { database } = library;
  const undo = library.newId();
  const at = library.now().toISOString();
  await database.transaction('rw', database.tables, async () => {
    await purgeDeleted(library);
    const rows = (await database.reports.bulkGet([...new Set(ids)])).flatMap((row) => row ?? []);
    const found = rows.map((row) => row.id);
    await database.deleted.bulkPut(rows.map((report) => ({ id: report.id, undo, at, report })));
    await eraseReports(database, found);
    await dropFromIndex(database, found);
  });
  return { undo };
}

/** Removes for good what was deleted more than an hour ago. Inside the caller's transaction over all tables. */
export async function purgeDeleted(library: Library): Promise<void> {
  const before = new Date(library.now().getTime() - undoMs).toISOString();
  await removeReports(library, await library.database.deleted.where('at').below(before).primaryKeys());
}

/** Removes reports with all that belongs to them. Inside the caller's transaction over all tables. */
export async function removeReports({ database }: Library, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const captureIds = await database.captures.where('reportId').anyOf(ids).primaryKeys();
  for (const id of ids) await judgementsOf(database, id).delete();
  await database.captures.bulkDelete(captureIds);
  await eraseReports(database, ids);
  await database.deleted.bulkDelete([...ids]);
  await dropFromIndex(database, ids);
}
