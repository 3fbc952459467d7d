import { wordRuns } from './words.ts';

const space = 32;

/**
 * What a text is found by: its pairs of neighbouring characters, and its single characters, each as one 32-bit number.
 * Chinese has no spaces between words; pairs find every word without a dictionary. Sorted, each once.
 */
export function searchGrams(text: string): Uint32Array {
  const runs = wordRuns(text);
  const grams = new Set<number>();
  for (let index = 0; index < runs.length; index += 1) {
    const first = runs.charCodeAt(index);
    if (first === space) continue;
    grams.add(first);
    const second = index + 1 < runs.length ? runs.charCodeAt(index + 1) : space;
    if (second !== space) grams.add(pair(first, second));
  }
  return Uint32Array.from(grams).sort();
}

/** The grams that a text must have to be found by a query: pairs, or the single character of a one-letter word. */
export function queryGrams(query: string): number[] {
  const grams = new Set<number>();
  for (const run of wordRuns(query).split(' ')) {
    if (run.length === 1) grams.add(run.charCodeAt(0));
    for (let index = 0; index + 1 < run.length; index += 1) {
      grams.add(pair(run.charCodeAt(index), run.charCodeAt(index + 1)));
    }
  }
  return [...grams];
}

function pair(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Whether a sorted list of grams holds one. */
export function hasGram(grams: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = grams.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const gram = grams[middle] ?? 0;
    if (gram === wanted) return true;
    if (gram < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}
