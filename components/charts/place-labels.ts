/**
 * Moves labels apart so that none stands on another: each keeps its order and at least `gap` pixels, and the whole
 * stays as near to the wished places as that allows. Linear but for sorting. Pure.
 */
export function placeLabels(wished: readonly number[], gap: number, min: number, max: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const placed: number[] = [];
  let last = min - gap;
  for (const index of order) {
    last = Math.max(wished[index] ?? 0, last + gap);
    placed[index] = last;
  }
  let limit = max;
  for (const index of order.toReversed()) {
    const at = Math.min(placed[index] ?? 0, limit);
    placed[index] = at;
    limit = at - gap;
  }
  return placed;
}
