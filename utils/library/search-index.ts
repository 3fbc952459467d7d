/**
 * Full-text search inside the database: nothing is loaded whole, nothing is kept in memory, and a report and what it is
 * found by are written together. Why no library does this: docs/search-index.md.
 *
 *   searchFresh     one row a report that was indexed lately: its grams
 *   searchBlocks    the packed reports, 128 a row: number of a report → its id
 *   searchSegments  blocks whose grams were sorted together
 *   searchLists     key [bucket, segment]: the grams of that bucket in that segment, each with the numbers of its reports
 *
 * A query reads one bucket's rows for each of its grams: some ten small rows for 5,000 reports. A save writes one row,
 * inside the transaction that writes the report. Sorting the fresh rows into segments, and small segments into larger
 * ones, waits until the save is acknowledged (`tidyIndex`): killed before or in the middle of it, nothing is lost.
 */
import { Dexie } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import { findSorted, intersect, numbersUnder } from './postings.ts';
import type { PostingRow } from './rows.ts';
import { queryGrams, searchGrams } from './search-grams.ts';
import { blockOf, blockSize, bucketOf, mergeSmallSegments, packSegment } from './search-segments.ts';

/** More words than this narrow a search no further. */
const mostQueryGrams = 24;

/** Indexes a report by `text`, instead of what it was indexed by before. Inside the caller's transaction. */
export async function indexReport(database: LibraryDatabase, reportId: string, text: string): Promise<void> {
  await dropFromIndex(database, [reportId]);
  await indexNewReports(database, [{ reportId, text }]);
}

/** Indexes reports that are not in the index. Inside the caller's transaction. */
export async function indexNewReports(
  database: LibraryDatabase,
  reports: readonly { readonly reportId: string; readonly text: string }[],
): Promise<void> {
  const rows = reports.map(({ reportId, text }) => ({ reportId, grams: searchGrams(text) }));
  if (rows.length < blockSize) await database.searchFresh.bulkPut(rows);
  else await packSegment(database, rows);
}

/** Brings what was written since into its lasting form, in transactions of its own, each of them soon over. */
export async function tidyIndex(database: LibraryDatabase): Promise<void> {
  const { searchFresh, searchBlocks, searchSegments, searchLists } = database;
  const tables = [searchFresh, searchBlocks, searchSegments, searchLists];
  for (let more = true; more && database.isOpen(); ) {
    more = await database.transaction(
      'rw',
      tables,
      async () => (await packFresh(database)) || (await mergeSmallSegments(database)),
    );
  }
}

async function packFresh(database: LibraryDatabase): Promise<boolean> {
  if ((await database.searchFresh.count()) < blockSize) return false;
  await packSegment(database, await database.searchFresh.toArray());
  await database.searchFresh.clear();
  return true;
}

/** Takes reports out of the index. Inside the caller's transaction. */
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

function postingsOf(database: LibraryDatabase, gram: number): Promise<PostingRow[]> {
  const bucket = bucketOf(gram);
  const range = database.searchLists.where('[bucket+segment]');
  return range.between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray();
}
