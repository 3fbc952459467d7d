import { expect, it } from 'vitest';
import { lowerBound } from './lower-bound.ts';

it.each([
  [[], 3, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])('lowerBound of %j from %i', (rows: readonly number[], least, at) => {
  expect(lowerBound(rows, (row) => row, least)).toBe(at);
});
