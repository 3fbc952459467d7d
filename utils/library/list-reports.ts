import { type Collection, Dexie } from 'dexie';
import type { ReportPage, ReportQuery } from '../messages.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { countReports } from './report-table.ts';
import type { ReportRow } from './rows.ts';
import { findReports } from './search-index.ts';
import { summarise } from './summarise.ts';

const defaultLimit = 50;
/** Loading so many rows costs less than walking the whole order of a large library. */
const fewFound = 100;

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
  const { reports, counts, searchFresh, searchBlocks, searchPostings } = database;
  return database.transaction('r', [reports, counts, searchFresh, searchBlocks, searchPostings], async () => {
    const [wanted, inStates, tags] = await Promise.all([
      findWanted(database, query),
      countReports(database),
      reports.orderBy('tags').uniqueKeys(),
    ]);
    const all = query.state ? inStates[query.state] : inStates.recent + inStates.saved;
    const { rows, total } = wanted
      ? await pageOf(database, query, wanted)
      : { rows: await pageOfAll(database, query), total: all };
    return { reports: rows.map(summarise), total, counts: inStates, tags: tags.map(String) };
  });
}

async function pageOfAll(database: LibraryDatabase, query: ReportQuery): Promise<ReportRow[]> {
  const { offset = 0, limit = defaultLimit } = query;
  const rows = ordered(database, query);
  return (orders[query.sort ?? 'newest'].falling ? rows.reverse() : rows)
    .offset(offset)
    .limit(limit)
    .toArray();
}

/** A page of the reports that were found: few are loaded and sorted here, many are picked out of the whole order. */
async function pageOf(database: LibraryDatabase, query: ReportQuery, wanted: ReadonlySet<string>) {
  const { offset = 0, limit = defaultLimit, state } = query;
  const { key, falling } = orders[query.sort ?? 'newest'];
  if (wanted.size <= fewFound) {
    const rows = (await database.reports.bulkGet([...wanted])).flatMap((row) => row ?? []);
    const found = rows.filter((row) => state === undefined || row.state === state);
    found.sort((a, b) => compareKeys([a[key], a.id], [b[key], b.id]));
    if (falling) found.reverse();
    return { rows: found.slice(offset, offset + limit), total: found.length };
  }
  const ids = (await ordered(database, query).primaryKeys()).filter((id) => wanted.has(id));
  if (falling) ids.reverse();
  const rows = await database.reports.bulkGet(ids.slice(offset, offset + limit));
  return { rows: rows.flatMap((row) => row ?? []), total: ids.length };
}

function compareKeys([a, aId]: [string, string], [b, bId]: [string, string]): number {
  return a < b || (a === b && aId < bId) ? -1 : 1;
}

/** All reports of the query's state in its order, rising. A new collection each time: what narrows one stays with it. */
function ordered(
  database: LibraryDatabase,
  { state, sort = 'newest' }: ReportQuery,
): Collection<ReportRow, string> {
  const { key } = orders[sort];
  if (!state) return database.reports.orderBy(key);
  return database.reports.where(`[state+${key}]`).between([state, Dexie.minKey], [state, Dexie.maxKey]);
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
