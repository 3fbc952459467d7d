import { type Collection, Dexie } from 'dexie';
import type { ReportPage, ReportQuery } from '../messages.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { countReports, listTags } from './report-table.ts';
import type { ReportRow } from './rows.ts';
import { findReports } from './search-index.ts';
import { summarise } from './summarise.ts';
import { tagRange } from './tag-order.ts';

const defaultLimit = 50;
/** Loading so many rows costs less than walking a large library in its order. */
const fewFound = 100;

const orders = {
  newest: { key: 'capturedAt', falling: true },
  title: { key: 'title', falling: false },
  region: { key: 'regionOrder', falling: false },
  year: { key: 'yearOrder', falling: true },
} as const;

interface Found {
  readonly rows: readonly ReportRow[];
  readonly total: number;
}

/**
 * A page of the library's list. Order, filters and counts come from indexes; only the rows of the page are loaded.
 */
export async function listReports({ database }: Library, query: ReportQuery): Promise<ReportPage> {
  const { reports, counts, searchFresh, searchBlocks, searchPostings } = database;
  return database.transaction('r', [reports, counts, searchFresh, searchBlocks, searchPostings], async () => {
    const [{ rows, total }, inStates, tags] = await Promise.all([
      findPage(database, query),
      countReports(database),
      listTags(database),
    ]);
    return { reports: rows.map(summarise), total, counts: inStates, tags };
  });
}

async function findPage(database: LibraryDatabase, query: ReportQuery): Promise<Found> {
  const { tag, region, search, sort = 'newest' } = query;
  if (tag !== undefined && region === undefined && search === undefined && sort === 'newest') {
    const [first, last] = tagRange(tag, query.state);
    const tagged = database.reports.where('tagOrder').between(first, last);
    return wholePage(tagged.reverse(), query, await countReports(database, tag));
  }
  const wanted = await findWanted(database, query);
  if (!wanted) {
    const rows = orders[sort].falling ? ordered(database, query).reverse() : ordered(database, query);
    return wholePage(rows, query, await countReports(database));
  }
  return wanted.size <= fewFound ? sortFew(database, query, wanted) : walkOrder(database, query, wanted);
}

async function wholePage(
  rows: Collection<ReportRow, string>,
  { offset = 0, limit = defaultLimit, state }: ReportQuery,
  counts: ReportPage['counts'],
): Promise<Found> {
  const total = state ? counts[state] : counts.recent + counts.saved;
  return { rows: await rows.offset(offset).limit(limit).toArray(), total };
}

async function sortFew(
  database: LibraryDatabase,
  query: ReportQuery,
  wanted: ReadonlySet<string>,
): Promise<Found> {
  const { offset = 0, limit = defaultLimit, state, sort = 'newest' } = query;
  const { key, falling } = orders[sort];
  const rows = (await database.reports.bulkGet([...wanted])).flatMap((row) => row ?? []);
  const found = rows.filter((row) => state === undefined || row.state === state);
  found.sort((a, b) => (a[key] < b[key] || (a[key] === b[key] && a.id < b.id) ? -1 : 1));
  if (falling) found.reverse();
  return { rows: found.slice(offset, offset + limit), total: found.length };
}

/** Picks the page out of the whole order; without a state the order has to be walked only as far as the page. */
async function walkOrder(
  database: LibraryDatabase,
  query: ReportQuery,
  wanted: ReadonlySet<string>,
): Promise<Found> {
  const { offset = 0, limit = defaultLimit, state, sort = 'newest' } = query;
  const needed = state ? Number.POSITIVE_INFINITY : offset + limit;
  const found: string[] = [];
  for (let from = 0, step = 4 * limit; found.length < needed; from += step, step *= 4) {
    const rows = orders[sort].falling ? ordered(database, query).reverse() : ordered(database, query);
    const keys = await rows
      .offset(from)
      .limit(state ? Number.POSITIVE_INFINITY : step)
      .primaryKeys();
    found.push(...keys.filter((id) => wanted.has(id)));
    if (state || keys.length < step) break;
  }
  const rows = await database.reports.bulkGet(found.slice(offset, offset + limit));
  return { rows: rows.flatMap((row) => row ?? []), total: state ? found.length : wanted.size };
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
  const [first = '', last = ''] = tag === undefined ? [] : tagRange(tag, undefined);
  const { reports } = database;
  const sets = await Promise.all([
    tag === undefined ? undefined : reports.where('tagOrder').between(first, last).primaryKeys(),
    region === undefined ? undefined : reports.where('region').equals(region).primaryKeys(),
    search === undefined ? undefined : findReports(database, search),
  ]);
  const [one, ...rest] = sets.filter((set) => set !== undefined).map((ids) => new Set(ids));
  return one && new Set([...one].filter((id) => rest.every((set) => set.has(id))));
}
