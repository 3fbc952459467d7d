import { mix, shingleHashes } from './shingles.ts';

const bins = 64;
const binShift = 26; // 32 bits − 6 bits for the bin
const empty = 0xffffffff;
const rowsPerBand = 2;

/**
 * Keys under which near-duplicates meet: two texts share two or more of their 32 bands with a probability of 0.999 when
 * half of their shingles are shared (a preview of half the text), of 0.8 when three tenths are, and of 0.003 when a
 * twentieth is. One-permutation minhash (Li, Owen, Zhang 2012) with rotation for empty bins, banded (Leskovec,
 * Rajaraman, Ullman: Mining of Massive Datasets, 3.4).
 * @returns 32 whole numbers below 2^53; the same words give the same numbers for ever: they are stored
 */
export function fingerprintBands(words: string): number[] {
  if (words === '') return [];
  const minima = fillEmptyBins(binMinima(words));
  return Array.from({ length: bins / rowsPerBand }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rowsPerBand; row += 1) {
      hash = mix(Math.imul(hash, 31) + (minima[band * rowsPerBand + row] ?? 0));
    }
    return band * 2 ** 32 + hash;
  });
}

/** The smallest shingle hash of each bin; the bin is the hash's top six bits. */
function binMinima(words: string): Uint32Array {
  const minima = new Uint32Array(bins).fill(empty);
  for (const hash of shingleHashes(words)) {
    const bin = hash >>> binShift;
    if (hash < (minima[bin] ?? empty)) minima[bin] = hash;
  }
  return minima;
}

/** An empty bin takes its right neighbour's minimum, so that short texts have all their bands. */
function fillEmptyBins(minima: Uint32Array): Uint32Array {
  const filled = minima.slice();
  for (let bin = 2 * bins - 1; bin >= 0; bin -= 1) {
    const here = bin % bins;
    if (filled[here] === empty) filled[here] = mix((filled[(here + 1) % bins] ?? 0) + 1);
  }
  return filled;
}
