import { Dexie } from 'dexie';
import { purgeDeleted, removeReports } from './delete-reports.ts';
import type { Library } from './library.ts';
import { purgeStaged } from './stage-import.ts';

export const recentDays = 30;
export const mostRecent = 200;

/**
 * Lets recent reports go that are older than 30 days, and the oldest beyond 200; saved ones stay. Deleted ones whose
 * undo has run out go with them, and files whose import was given up. Inside the caller's transaction over all tables.
 */
export async function expireRecent(library: Library): Promise<void> {
  const before = new Date(library.now().getTime() - recentDays * 86_400_000).toISOString();
  const index = library.database.reports.where('[state+capturedAt]');
  const all = () => index.between(['recent', Dexie.minKey], ['recent', Dexie.maxKey]);
  const old = await index.between(['recent', Dexie.minKey], ['recent', before]).primaryKeys();
  const surplus = (await all().count()) - mostRecent;
  const crowded = surplus > 0 ? await all().limit(surplus).primaryKeys() : [];
  await removeReports(library, [...new Set([...old, ...crowded])]);
  await purgeDeleted(library);
  await purgeStaged(library);
}
