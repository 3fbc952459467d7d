/**
 * Full-text search inside the database, so that nothing is loaded whole and nothing is kept in memory: a library that
 * keeps its index in memory would have to be filled again after each restart of the service worker, and one with a
 * database of its own could lose a report that ours holds, or the other way round.
 *
 *   searchFresh     one row a report that was indexed lately: its grams
 *   searchBlocks    the packed reports, 128 a row: number of a report → its id
 *   searchSegments  blocks whose grams were sorted together
 *   searchLists     key [bucket, segment]: the grams of that bucket in that segment, each with the numbers of its reports
 *
 * A query reads one bucket's rows for each of its grams: some ten small rows for 5,000 reports. A save writes one row;
 * each 128th packs the fresh ones into a segment, and where many segments are small, some are merged. Everything
 * happens inside the caller's transaction.
 */
import { Dexie } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import { findSorted, intersect, numbersUnder, packPostings, unpackPostings } from './postings.ts';
import type { PostingRow, SearchFreshRow } from './rows.ts';
import { queryGrams, searchGrams } from './search-grams.ts';
import { mix } from './shingles.ts';

const blockSize = 128;
const buckets = 512;
/** A segment of fewer reports is small; more small ones than this are merged into one of at most twice that size. */
const smallSegment = 1_024;
const mostSmallSegments = 8;
/** More words than this narrow a search no further. */
const mostQueryGrams = 24;

/** Indexes a report by `text`, instead of what it was indexed by before. */
export async function indexReport(database: LibraryDatabase, reportId: string, text: string): Promise<void> {
  await dropFromIndex(database, [reportId]);
  await indexNewReports(database, [{ reportId, text }]);
}

/** Indexes reports that are not in the index. */
export async function indexNewReports(
  database: LibraryDatabase,
  reports: readonly { readonly reportId: string; readonly text: string }[],
): Promise<void> {
  const rows = reports.map(({ reportId, text }) => ({ reportId, grams: searchGrams(text) }));
  if ((await database.searchFresh.count()) + rows.length < blockSize) {
    await database.searchFresh.bulkPut(rows);
    return;
  }
  await packSegment(database, [...(await database.searchFresh.toArray()), ...rows]);
  await database.searchFresh.clear();
  await mergeSmallSegments(database);
}

/** Takes reports out of the index. */
export async function dropFromIndex(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await database.searchFresh.bulkDelete([...gone]);
  const blocks = await database.searchBlocks
    .where('reportIds')
    .anyOf([...gone])
    .distinct()
    .toArray();
  const left = blocks.map(({ block, reportIds }) => ({
    block,
    reportIds: reportIds.map((id) => (gone.has(id) ? '' : id)),
  }));
  await database.searchBlocks.bulkPut(left);
  if (left.some(({ reportIds }) => reportIds.every((id) => id === ''))) await mergeSmallSegments(database);
}

/** The ids of all reports that have every pair of characters of the query; undefined when the query has no word. */
export async function findReports(
  database: LibraryDatabase,
  query: string,
): Promise<Set<string> | undefined> {
  const grams = queryGrams(query).slice(0, mostQueryGrams);
  if (grams.length === 0) return undefined;
  const [fresh, postings] = await Promise.all([
    database.searchFresh.toArray(),
    Promise.all(grams.map((gram) => postingsOf(database, gram))),
  ]);
  const found = fresh.filter((row) => grams.every((gram) => findSorted(row.grams, gram) !== undefined));
  const numbers = matchingNumbers(grams, postings);
  return new Set([...found.map((row) => row.reportId), ...(await idsOf(database, numbers))]);
}

/** The numbers of the packed reports that have all grams. A report stands in one segment with all of its grams. */
function matchingNumbers(grams: readonly number[], postings: readonly PostingRow[][]): number[] {
  const bySegment = new Map<number, Uint32Array[]>();
  grams.forEach((gram, index) => {
    for (const row of postings[index] ?? []) {
      const numbers = numbersUnder(row, gram);
      const lists = bySegment.get(row.segment) ?? [];
      bySegment.set(row.segment, lists);
      if (numbers.length > 0) lists.push(numbers);
    }
  });
  const complete = [...bySegment.values()].filter((lists) => lists.length === grams.length);
  return complete.flatMap((lists) => [...intersect(lists)]);
}

/** The ids of the reports that are still in the index. */
async function idsOf(database: LibraryDatabase, numbers: readonly number[]): Promise<string[]> {
  const wanted = [...new Set(numbers.map(blockOf))];
  const rows = await database.searchBlocks.bulkGet(wanted);
  const blocks = new Map(rows.flatMap((row) => (row ? [[row.block, row.reportIds]] : [])));
  return numbers.flatMap((number) => blocks.get(blockOf(number))?.[number % blockSize] || []);
}

function blockOf(number: number): number {
  return Math.floor(number / blockSize);
}

function postingsOf(database: LibraryDatabase, gram: number): Promise<PostingRow[]> {
  const bucket = bucketOf(gram);
  const range = database.searchLists.where('[bucket+segment]');
  return range.between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray();
}

/** Gives reports their numbers and sorts their grams into a new segment. */
async function packSegment(database: LibraryDatabase, reports: readonly SearchFreshRow[]): Promise<void> {
  const last = await database.searchBlocks.orderBy('block').last();
  const first = (last?.block ?? 0) + 1;
  const ids = reports.map((row) => row.reportId);
  const blocks = Array.from({ length: Math.ceil(ids.length / blockSize) }, (_, index) => ({
    block: first + index,
    reportIds: ids.slice(index * blockSize, (index + 1) * blockSize),
  }));
  await database.searchBlocks.bulkAdd(blocks);
  const lists = Array.from({ length: buckets }, (): Lists => new Map());
  reports.forEach(({ grams }, index) => {
    for (const gram of grams) addNumbers(lists[bucketOf(gram)], gram, [first * blockSize + index]);
  });
  await addSegment(
    database,
    blocks.map((row) => row.block),
    lists,
  );
}

/** Where many segments are small, makes one of the smallest, without what was taken out of the index; empty ones go. */
async function mergeSmallSegments(database: LibraryDatabase): Promise<void> {
  const ids = new Map((await database.searchBlocks.toArray()).map((row) => [row.block, row.reportIds]));
  const sizeOf = (block: number) => ids.get(block)?.filter((id) => id !== '').length ?? 0;
  const small = (await database.searchSegments.toArray())
    .map((row) => ({ ...row, size: row.blocks.reduce((size, block) => size + sizeOf(block), 0) }))
    .filter(({ size }) => size < smallSegment)
    .sort((a, b) => a.size - b.size);
  const most = small.length > mostSmallSegments ? 2 * smallSegment : 0;
  let total = 0;
  const merged = small.filter(({ size }) => {
    total += size;
    return total <= most;
  });
  if (merged.length === 0) return;
  const segments = merged.map((row) => row.segment);
  const blocks = merged.flatMap((row) => row.blocks);
  const isLive = (number: number) => Boolean(ids.get(blockOf(number))?.[number % blockSize]);
  const lists = await Promise.all(
    Array.from({ length: buckets }, (_, bucket) => readLists(database, bucket, segments, isLive)),
  );
  await removeSegments(database, segments);
  await database.searchBlocks.bulkDelete(blocks.filter((block) => sizeOf(block) === 0));
  const left = blocks.filter((block) => sizeOf(block) > 0);
  if (left.length > 0) await addSegment(database, left, lists);
}

async function readLists(
  database: LibraryDatabase,
  bucket: number,
  segments: readonly number[],
  isLive: (number: number) => boolean,
): Promise<Lists> {
  const lists: Lists = new Map();
  const rows = await database.searchLists.bulkGet(segments.map((segment) => [bucket, segment]));
  for (const row of rows) {
    for (const [gram, numbers] of row ? unpackPostings(row) : []) {
      addNumbers(lists, gram, numbers.filter(isLive));
    }
  }
  return lists;
}

async function removeSegments(database: LibraryDatabase, segments: readonly number[]): Promise<void> {
  const keys = segments.flatMap((segment) =>
    Array.from({ length: buckets }, (_, bucket): [number, number] => [bucket, segment]),
  );
  await database.searchLists.bulkDelete(keys);
  await database.searchSegments.bulkDelete([...segments]);
}

async function addSegment(
  database: LibraryDatabase,
  blocks: readonly number[],
  lists: readonly Lists[],
): Promise<void> {
  const last = await database.searchSegments.orderBy('segment').last();
  const segment = (last?.segment ?? 0) + 1;
  await database.searchSegments.add({ segment, blocks });
  const rows = lists.map((grams, bucket) => ({ bucket, segment, ...packPostings(grams) }));
  await database.searchLists.bulkAdd(rows.filter((row) => row.grams.length > 0));
}

/** Numbers of reports under their grams, as they come. */
type Lists = Map<number, number[]>;

function addNumbers(lists: Lists | undefined, gram: number, numbers: Iterable<number>): void {
  const list = lists?.get(gram);
  if (list) list.push(...numbers);
  else lists?.set(gram, [...numbers]);
}

function bucketOf(gram: number): number {
  return mix(gram) % buckets;
}
