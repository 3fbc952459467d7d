import { Dexie } from 'dexie';
import type { ReportPage, ReportQuery } from '../messages.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { findReports } from './search-index.ts';
import { summarise } from './summarise.ts';

const defaultLimit = 50;

const orders = {
  newest: { key: 'capturedAt', falling: true },
  title: { key: 'title', falling: false },
  region: { key: 'regionOrder', falling: false },
  year: { key: 'yearOrder', falling: true },
} as const;

/**
 * A page of the library's list. Order, filters and counts come from indexes; only the rows of the page are loaded.
 */
export async function listReports({ database }: Library, query: ReportQuery): Promise<ReportPage> {
  const { reports, searchFresh, searchBlocks, searchPostings } = database;
  return database.transaction('r', [reports, searchFresh, searchBlocks, searchPostings], async () => {
    const [{ rows, total }, recent, saved, tags] = await Promise.all([
      findPage(database, query),
      inState(database, 'recent', 'capturedAt').count(),
      inState(database, 'saved', 'capturedAt').count(),
      reports.orderBy('tags').uniqueKeys(),
    ]);
    return { reports: rows.map(summarise), total, counts: { recent, saved }, tags: tags.map(String) };
  });
}

async function findPage(database: LibraryDatabase, query: ReportQuery) {
  const { offset = 0, limit = defaultLimit } = query;
  const wanted = await findWanted(database, query);
  const { key, falling } = orders[query.sort ?? 'newest'];
  // A new one each time: what narrows a Dexie collection stays with it.
  const ordered = () => (query.state ? inState(database, query.state, key) : database.reports.orderBy(key));
  if (!wanted) {
    const page = (falling ? ordered().reverse() : ordered()).offset(offset).limit(limit);
    return { rows: await page.toArray(), total: await ordered().count() };
  }
  const ids = (await ordered().primaryKeys()).filter((id) => wanted.has(id));
  if (falling) ids.reverse();
  const rows = await database.reports.bulkGet(ids.slice(offset, offset + limit));
  return { rows: rows.filter((row): row is ReportRow => row !== undefined), total: ids.length };
}

/** The ids that pass all filters but the state; undefined when there is no such filter. */
async function findWanted(database: LibraryDatabase, query: ReportQuery): Promise<Set<string> | undefined> {
  const { tag, region, search } = query;
  const keysOf = async (index: string, value: string) =>
    new Set(await database.reports.where(index).equals(value).primaryKeys());
  const sets = await Promise.all([
    tag === undefined ? undefined : keysOf('tags', tag),
    region === undefined ? undefined : keysOf('region', region),
    search === undefined ? undefined : findReports(database, search),
  ]);
  const [first, ...rest] = sets.filter((set) => set !== undefined);
  return first && new Set([...first].filter((id) => rest.every((set) => set.has(id))));
}

function inState(database: LibraryDatabase, state: 'recent' | 'saved', key: string) {
  return database.reports.where(`[state+${key}]`).between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
