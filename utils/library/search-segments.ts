/** The sorted part of the search index (utils/library/search-index.ts): how segments are made and merged. */
import type { LibraryDatabase } from './database.ts';
import { packPostings, unpackPostings } from './postings.ts';
import type { SearchFreshRow, SearchSegmentRow } from './rows.ts';
import { mix } from './shingles.ts';

/** Reports in a block; a report's number is its block's times this, plus its place. */
export const blockSize = 128;
const buckets = 1_024;
/**
 * A segment of fewer reports is small; more small ones than this are merged into one of at most twice that size. A
 * larger size means fewer rows for a search to read, and merges that hold up a save for longer.
 */
export const smallSegment = 512;
const mostSmallSegments = 4;

export function blockOf(number: number): number {
  return Math.floor(number / blockSize);
}

export function bucketOf(gram: number): number {
  return mix(gram) % buckets;
}

/** Gives reports their numbers and sorts their grams into a new segment. */
export async function packSegment(
  database: LibraryDatabase,
  reports: readonly SearchFreshRow[],
): Promise<void> {
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
    for (const gram of grams) addNumber(lists[bucketOf(gram)], gram, first * blockSize + index);
  });
  await addSegment(
    database,
    blocks.map((row) => row.block),
    lists,
  );
}

/**
 * Where many segments are small, makes one of the smallest, without what was taken out of the index; empty ones go.
 * @returns whether there was something to do: there may be more
 */
export async function mergeSmallSegments(database: LibraryDatabase): Promise<boolean> {
  const ids = new Map((await database.searchBlocks.toArray()).map((row) => [row.block, row.reportIds]));
  const sizeOf = (block: number) => ids.get(block)?.filter((id) => id !== '').length ?? 0;
  const merged = chooseSegments(await database.searchSegments.toArray(), sizeOf);
  if (merged.length === 0) return false;
  const segments = merged.map((row) => row.segment);
  const isLive = (number: number) => Boolean(ids.get(blockOf(number))?.[number % blockSize]);
  const lists = await Promise.all(
    Array.from({ length: buckets }, (_, bucket) => readLists(database, bucket, segments, isLive)),
  );
  await removeSegments(database, segments);
  const blocks = merged.flatMap((row) => row.blocks);
  await database.searchBlocks.bulkDelete(blocks.filter((block) => sizeOf(block) === 0));
  const left = blocks.filter((block) => sizeOf(block) > 0);
  if (left.length > 0) await addSegment(database, left, lists);
  return true;
}

/** The segments to merge: the smallest, where too many are small, else those that are empty. */
function chooseSegments(
  segments: readonly SearchSegmentRow[],
  sizeOf: (block: number) => number,
): SearchSegmentRow[] {
  const small = segments
    .map((row) => ({ row, size: row.blocks.reduce((size, block) => size + sizeOf(block), 0) }))
    .filter(({ size }) => size < smallSegment)
    .sort((a, b) => a.size - b.size);
  const most = small.length > mostSmallSegments ? 2 * smallSegment : 0;
  let total = 0;
  return small.flatMap(({ row, size }) => {
    total += size;
    return total <= most ? row : [];
  });
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
      for (const number of numbers) if (isLive(number)) addNumber(lists, gram, number);
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

function addNumber(lists: Lists | undefined, gram: number, number: number): void {
  const list = lists?.get(gram);
  if (list) list.push(number);
  else lists?.set(gram, [number]);
}
