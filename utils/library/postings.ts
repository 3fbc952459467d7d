/** Posting lists: which reports, by number, have which gram. Pure; utils/library/search-index.ts stores them. */
import type { PostingRow } from './rows.ts';

export type Postings = Pick<PostingRow, 'grams' | 'ends' | 'numbers'>;

/** Sorts lists of numbers, each under its gram, into the form in which they are stored. */
export function packPostings(lists: ReadonlyMap<number, readonly number[]>): Postings {
  const grams = Uint32Array.from(lists.keys()).sort();
  const ends = new Uint32Array(grams.length);
  const sorted: Uint32Array[] = [];
  let end = 0;
  grams.forEach((gram, at) => {
    const list = Uint32Array.from(lists.get(gram) ?? []).sort();
    sorted.push(list);
    end += list.length;
    ends[at] = end;
  });
  const numbers = new Uint32Array(end);
  sorted.forEach((list, at) => {
    numbers.set(list, (ends[at] ?? 0) - list.length);
  });
  return { grams, ends, numbers };
}

/** Every gram with its numbers. */
export function* unpackPostings({ grams, ends, numbers }: Postings): Generator<[number, Uint32Array]> {
  for (let at = 0; at < grams.length; at += 1) {
    yield [grams[at] ?? 0, numbers.subarray(at > 0 ? ends[at - 1] : 0, ends[at])];
  }
}

/** The numbers under a gram, rising; none where it does not stand. */
export function numbersUnder({ grams, ends, numbers }: Postings, gram: number): Uint32Array {
  const at = findSorted(grams, gram);
  if (at === undefined) return new Uint32Array();
  return numbers.subarray(at > 0 ? ends[at - 1] : 0, ends[at]);
}

/** The numbers that stand in all of the rising lists. Begins with the shortest: no result is longer. */
export function intersect(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(), ...rest] = lists.toSorted((a, b) => a.length - b.length);
  return rest.reduce(common, shortest);
}

function common(some: Uint32Array, others: Uint32Array): Uint32Array {
  let at = 0;
  return some.filter((number) => {
    while (at < others.length && (others[at] ?? 0) < number) at += 1;
    return others[at] === number;
  });
}

/** Where a value stands in a rising list. */
export function findSorted(values: Uint32Array, wanted: number): number | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return values[low] === wanted ? low : undefined;
}
