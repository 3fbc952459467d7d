import { type Collection, Dexie } from 'dexie';
import type { ReportPage, ReportQuery } from '../messages.ts';
import type { LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { countReports, listTags } from './report-table.ts';
import type { ReportRow } from './rows.ts';
import { findInOwnWords } from './search-aliases.ts';
import { summarise } from './summarise.ts';
import { tagRange } from './tag-order.ts';

const defaultLimit = 50;
/** Loading a row costs about as much as looking at so many keys of an order. */
const rowCost = 8;

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
  const { reports, counts, aliases, searchFresh, searchBlocks, searchLists } = database;
  const tables = [reports, counts, aliases, searchFresh, searchBlocks, searchLists];
  return database.transaction('r', tables, async () => {
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
  const [wanted, counts] = await Promise.all([findWanted(database, query), countReports(database)]);
  if (!wanted) return wholePage(inOrder(database, query), query, counts);
  const keys = keysToPage(query, wanted.size, totalOf(counts, query.state));
  if (wanted.size * rowCost <= keys) return sortFew(database, query, wanted);
  return walkOrder(database, query, wanted, keys);
}

/** How many keys of an order have to be looked at for the page, if what is wanted is spread evenly. */
function keysToPage(
  { offset = 0, limit = defaultLimit }: ReportQuery,
  wanted: number,
  total: number,
): number {
  return Math.ceil(((offset + limit) * total) / Math.max(wanted, 1));
}

function totalOf({ recent, saved }: ReportPage['counts'], state: ReportQuery['state']): number {
  return { recent, saved, all: recent + saved }[state ?? 'all'];
}

async function wholePage(
  rows: Collection<ReportRow, string>,
  { offset = 0, limit = defaultLimit, state }: ReportQuery,
  counts: ReportPage['counts'],
): Promise<Found> {
  return { rows: await rows.offset(offset).limit(limit).toArray(), total: totalOf(counts, state) };
}

async function sortFew(
  database: LibraryDatabase,
  query: ReportQuery,
  wanted: ReadonlySet<string>,
): Promise<Found> {
  const { offset = 0, limit = defaultLimit, sort = 'newest' } = query;
  const { key, falling } = orders[sort];
  const found = (await database.reports.bulkGet([...wanted])).flatMap((row) => row ?? []);
  found.sort((a, b) => (a[key] < b[key] || (a[key] === b[key] && a.id < b.id) ? -1 : 1));
  if (falling) found.reverse();
  return { rows: found.slice(offset, offset + limit), total: found.length };
}

/** Picks the page out of the whole order, which is walked only as far as the page. */
async function walkOrder(
  database: LibraryDatabase,
  query: ReportQuery,
  wanted: ReadonlySet<string>,
  keys: number,
): Promise<Found> {
  const { offset = 0, limit = defaultLimit } = query;
  let found: string[] = [];
  // From the beginning each time: browsers give many keys at once, but none from the middle of an order.
  for (let most = 2 * keys; found.length < Math.min(offset + limit, wanted.size); most *= 4) {
    const first = await inOrder(database, query).limit(most).primaryKeys();
    found = first.filter((id) => wanted.has(id));
    if (first.length < most) break;
  }
  const rows = await database.reports.bulkGet(found.slice(offset, offset + limit));
  return { rows: rows.flatMap((row) => row ?? []), total: wanted.size };
}

/** All reports of the query's state, in its order. A new collection each time: what narrows one stays with it. */
function inOrder(
  database: LibraryDatabase,
  { state, sort = 'newest' }: ReportQuery,
): Collection<ReportRow, string> {
  const { key, falling } = orders[sort];
  const rows = state ? ofState(database, state, key) : database.reports.orderBy(key);
  return falling ? rows.reverse() : rows;
}

function ofState(
  database: LibraryDatabase,
  state: ReportRow['state'],
  key: (typeof orders)[keyof typeof orders]['key'] = 'capturedAt',
): Collection<ReportRow, string> {
  return database.reports.where(`[state+${key}]`).between([state, Dexie.minKey], [state, Dexie.maxKey]);
}

/** The ids that pass all filters; undefined when none but the state is given. */
async function findWanted(database: LibraryDatabase, query: ReportQuery): Promise<Set<string> | undefined> {
  const { tag, region, search, state } = query;
  const [first = '', last = ''] = tag === undefined ? [] : tagRange(tag, undefined);
  const { reports } = database;
  const sets = await Promise.all([
    tag === undefined ? undefined : reports.where('tagOrder').between(first, last).primaryKeys(),
    region === undefined ? undefined : reports.where('region').equals(region).primaryKeys(),
    search === undefined ? undefined : findInOwnWords(database, search),
  ]);
  const [one, ...rest] = sets.filter((set) => set !== undefined).map((ids) => new Set(ids));
  if (!one) return undefined;
  // The recent ones are few, whatever the library holds.
  const recent = state && new Set(await ofState(database, 'recent').primaryKeys());
  const passes = (id: string) =>
    rest.every((set) => set.has(id)) && (!recent || recent.has(id) === (state === 'recent'));
  return new Set([...one].filter(passes));
}
