import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSorted, intersect, numbersUnder, packPostings, unpackPostings } from './postings.ts';

const gram = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const numbers = fc.uniqueArray(gram, { minLength: 1, maxLength: 20 });
const lists = fc.array(fc.tuple(gram, numbers), { maxLength: 20 }).map((entries) => new Map(entries));
const rising = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

describe('postings', () => {
  it('give back what was packed, sorted', () => {
    fc.assert(
      fc.property(lists, (entries) => {
        const packed = packPostings(entries);
        const unpacked = [...unpackPostings(packed)].map(([key, list]) => [key, [...list]]);
        expect(unpacked).toEqual(rising(entries.keys()).map((key) => [key, rising(entries.get(key) ?? [])]));
        for (const [key, list] of entries) expect([...numbersUnder(packed, key)]).toEqual(rising(list));
      }),
    );
  });

  it.each([
    [7, [1, 3]],
    [9, [2]],
    [0, []],
    [8, []],
    [10, []],
  ])('under %d: %j', (wanted, expected) => {
    const packed = packPostings(
      new Map([
        [9, [2]],
        [7, [3, 1]],
      ]),
    );
    expect([...numbersUnder(packed, wanted)]).toEqual(expected);
  });

  it('of nothing are nothing', () => {
    const packed = packPostings(new Map());
    expect([...unpackPostings(packed)]).toEqual([]);
    expect(numbersUnder(packed, 1)).toHaveLength(0);
  });
});

describe('intersect', () => {
  it.each([
    [[], []],
    [[[1, 2]], [1, 2]],
    [[[], [1]], []],
    [
      [
        [1, 2, 5, 9],
        [2, 9],
      ],
      [2, 9],
    ],
    [[[1, 2, 3, 4, 5], [1, 3, 5], [3]], [3]],
    [[[1], [2], [3]], []],
    [
      [
        [0, 4294967295],
        [4294967295, 4294967295],
      ],
      [4294967295],
    ],
  ])('%j is %j', (given, expected) => {
    expect([...intersect(given.map((list) => Uint32Array.from(list)))]).toEqual(expected);
  });
});

it('findSorted finds what is there, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(gram), gram, (values, wanted) => {
      const sorted = Uint32Array.from(values).sort();
      const at = findSorted(sorted, wanted);
      expect(at).toBe(sorted.includes(wanted) ? sorted.indexOf(wanted) : undefined);
    }),
  );
});
