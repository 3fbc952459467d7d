/** Characters in a shingle: two to three Chinese words, so that shared phrases alone do not make texts alike. */
const width = 6;
const base = 0x01000193;
const outgoing = power(base, width);

/** Hashes of all runs of six characters of `words` (utils/library/words.ts), 32 bit each, in order. Rolling: linear. */
export function* shingleHashes(words: string): Generator<number> {
  let hash = 0;
  for (let index = 0; index < words.length; index += 1) {
    hash = (Math.imul(hash, base) + words.charCodeAt(index)) | 0;
    if (index >= width) hash = (hash - Math.imul(outgoing, words.charCodeAt(index - width))) | 0;
    if (index >= width - 1) yield mix(hash);
  }
  if (words.length > 0 && words.length < width) yield mix(hash);
}

/** Spreads a 32-bit hash over all its bits (the finaliser of MurmurHash3, Austin Appleby, public domain). */
export function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export interface Similarity {
  /** Shingles in both ÷ shingles in either, 0 to 1. */
  readonly jaccard: number;
  /** Shingles in both ÷ shingles of the smaller text: near 1 when one text is a part of the other. */
  readonly containment: number;
}

/** How alike two texts are, exactly, by their shingles. Empty texts are like nothing. */
export function compareWords(first: string, second: string): Similarity {
  const firstSet = new Set(shingleHashes(first));
  const secondSet = new Set(shingleHashes(second));
  const [small, large] = firstSet.size < secondSet.size ? [firstSet, secondSet] : [secondSet, firstSet];
  let both = 0;
  for (const hash of small) if (large.has(hash)) both += 1;
  if (small.size === 0) return { jaccard: 0, containment: 0 };
  return { jaccard: both / (small.size + large.size - both), containment: both / small.size };
}

function power(factor: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result = Math.imul(result, factor);
  return result;
}
