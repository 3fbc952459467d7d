import { describe, expect, test } from 'vitest';
import { place, zeroScale } from './scale.ts';

describe('zeroScale', () => {
  test.each([
    [
      [126.8, 163.5, 93.48],
      [0, 50, 100, 150],
    ],
    [
      [0.98, 2.1],
      [0, 1, 2],
    ],
    [
      [-2.3, 18.6, 19.4],
      [0, 10],
    ],
    [
      [-20, 5],
      [-20, -10, 0],
    ],
    [[0.0003], [0, 0.0001, 0.0002, 0.0003]],
    [[0], [0]],
    [[], [0]],
  ])('%j has ticks at %j', (values, ticks) => {
    expect(zeroScale(values).ticks).toEqual(ticks);
  });

  test('always holds nought, and every value stands inside', () => {
    for (const values of [
      [5, 9],
      [-4, -1],
      [-3, 7],
      [1e9, 2e9],
    ]) {
      const scale = zeroScale(values);
      for (const value of [0, ...values]) {
        expect(place(scale, value)).toBeGreaterThanOrEqual(0);
        expect(place(scale, value)).toBeLessThanOrEqual(100);
      }
    }
  });
});
