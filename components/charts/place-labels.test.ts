import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

test.each([
  [
    [10, 50, 90],
    [10, 50, 90],
  ],
  [
    [10, 12, 14],
    [10, 24, 38],
  ],
  [
    [98, 97, 96],
    [98, 84, 70],
  ],
  [[], []],
])('%j → %j', (wished, placed) => {
  expect(placeLabels(wished, 14, 0, 98)).toEqual(placed);
});

test('never stands closer than the gap while there is room', () => {
  const wished = Array.from({ length: 20 }, (_, index) => (index * 37) % 280);
  const placed = placeLabels(wished, 14, 0, 280).sort((a, b) => a - b);
  for (const [index, at] of placed.entries())
    expect(at - (placed[index - 1] ?? -99)).toBeGreaterThanOrEqual(14);
});
