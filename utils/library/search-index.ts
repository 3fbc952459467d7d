/**
 * Full-text search inside the database, so that nothing is loaded whole and nothing is kept in memory: a library that
 * keeps its index in memory would have to be filled again after each restart of the service worker.
 *
 *   searchFresh     one row a report that was indexed lately: its grams
 *   searchBlocks    128 reports that were packed together: slot → report id ('' once it is gone)
 *   searchPostings  key [bucket, block]: the grams of that bucket in that block, each with its slot
 *
 * A query reads, for each of its grams, one bucket's rows: 40 small rows for 5,000 reports. A save writes one row, and
 * each 128th save packs a block. Everything happens inside the caller's transaction.
 */
import { Dexie } from 'dexie';
import type { LibraryDatabase } from './database.ts';
import type { PostingRow } from './rows.ts';
import { hasGram, queryGrams, searchGrams } from './search-grams.ts';
import { mix } from './shingles.ts';

const blockSize = 128;
const buckets = 512;
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
  await database.searchFresh.bulkPut(rows);
  while ((await database.searchFresh.count()) >= blockSize) await packBlock(database);
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
  for (const { block, reportIds } of blocks) {
    const left = reportIds.map((id) => (gone.has(id) ? '' : id));
    if (left.some((id) => id !== '')) await database.searchBlocks.put({ block, reportIds: left });
    else await dropBlock(database, block);
  }
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
  const found = fresh.filter((row) => grams.every((gram) => hasGram(row.grams, gram)));
  const counts = countMatches(grams, postings);
  const matching = [...counts].filter(([, slots]) => slots.includes(grams.length)).map(([block]) => block);
  const blocks = (await database.searchBlocks.bulkGet(matching)).flatMap((block) => block ?? []);
  const packed = blocks.flatMap(({ block, reportIds }) =>
    reportIds.filter((id, slot) => id !== '' && counts.get(block)?.[slot] === grams.length),
  );
  return new Set([...found.map((row) => row.reportId), ...packed]);
}

/** For each block, how many of the query's grams each slot has. */
function countMatches(grams: readonly number[], postings: readonly PostingRow[][]): Map<number, Uint8Array> {
  const counts = new Map<number, Uint8Array>();
  grams.forEach((gram, index) => {
    for (const row of postings[index] ?? []) {
      const slots = counts.get(row.block) ?? new Uint8Array(blockSize);
      counts.set(row.block, slots);
      for (let at = 0; at < row.grams.length; at += 1) {
        if (row.grams[at] === gram) slots[row.slots[at] ?? 0] = (slots[row.slots[at] ?? 0] ?? 0) + 1;
      }
    }
  });
  return counts;
}

function postingsOf(database: LibraryDatabase, gram: number): Promise<PostingRow[]> {
  const bucket = bucketOf(gram);
  const range = database.searchPostings.where('[bucket+block]');
  return range.between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray();
}

/** Moves fresh reports into a new block. */
async function packBlock(database: LibraryDatabase): Promise<void> {
  const fresh = await database.searchFresh.limit(blockSize).toArray();
  const last = await database.searchBlocks.orderBy('block').last();
  const block = (last?.block ?? 0) + 1;
  const packed = Array.from({ length: buckets }, () => ({ grams: [] as number[], slots: [] as number[] }));
  fresh.forEach((row, slot) => {
    for (const gram of row.grams) {
      const bucket = packed[bucketOf(gram)];
      bucket?.grams.push(gram);
      bucket?.slots.push(slot);
    }
  });
  const rows = packed.map(({ grams, slots }, bucket) => ({
    bucket,
    block,
    grams: Uint32Array.from(grams),
    slots: Uint8Array.from(slots),
  }));
  await database.searchPostings.bulkPut(rows.filter((row) => row.grams.length > 0));
  await database.searchBlocks.put({ block, reportIds: fresh.map((row) => row.reportId) });
  await database.searchFresh.bulkDelete(fresh.map((row) => row.reportId));
}

async function dropBlock(database: LibraryDatabase, block: number): Promise<void> {
  const keys = Array.from({ length: buckets }, (_, bucket): [number, number] => [bucket, block]);
  await database.searchPostings.bulkDelete(keys);
  await database.searchBlocks.delete(block);
}

function bucketOf(gram: number): number {
  return mix(gram) % buckets;
}
