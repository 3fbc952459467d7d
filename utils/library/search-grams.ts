import { mix } from './shingles.ts';
import { wordRuns } from './words.ts';

/**
 * What a text is found by, each as one 32-bit number: its pairs of neighbouring characters (Chinese has no spaces
 * between words; pairs find every word without a dictionary), its single characters, and its threes where a digit or a
 * Latin letter is in them, since pairs alone would find 77 of 号77 in every 7, 77 and 47. Sorted, each once.
 */
export function searchGrams(text: string): Uint32Array {
  const grams = new Set<number>();
  for (const run of wordRuns(text).split(' ')) {
    for (let index = 0; index < run.length; index += 1) grams.add(run.charCodeAt(index));
    addPairsAndThrees(grams, run);
  }
  return Uint32Array.from(grams).sort();
}

/** So many characters of a run are asked for in their order: a region and a year. */
const orderedLength = 8;

/**
 * The grams that a text must have to be found by a query: of what a longer run has beyond its first characters every
 * other pair, which hold every character, though in any order.
 */
export function queryGrams(query: string): number[] {
  const grams = new Set<number>();
  for (const run of wordRuns(query).split(' ')) {
    if (run.length === 1) grams.add(run.charCodeAt(0));
    addPairsAndThrees(grams, run.slice(0, orderedLength));
    for (let index = orderedLength; index < run.length; index += 2) {
      const start = Math.min(index, run.length - 2);
      addPairsAndThrees(grams, run.slice(start, start + 2));
    }
  }
  return [...grams];
}

function addPairsAndThrees(grams: Set<number>, run: string): void {
  for (let index = 0; index + 1 < run.length; index += 1) {
    const first = run.charCodeAt(index);
    const second = run.charCodeAt(index + 1);
    grams.add(((first << 16) | second) >>> 0);
    if (index + 2 >= run.length) break;
    const third = run.charCodeAt(index + 2);
    if (isLatin(first) || isLatin(second) || isLatin(third)) {
      grams.add(mix(Math.imul((first << 16) | second, 31) + third));
    }
  }
}

function isLatin(code: number): boolean {
  return code < 0x250;
}
