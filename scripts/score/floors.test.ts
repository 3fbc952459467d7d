import { expect, it } from 'vitest';
import { checkFloors, flattenScores, raiseFloors } from './floors.ts';

it('names scores by their paths', () => {
  const json = { text: { meanF1: 0.99, titles: 5 }, detection: { f: 0.9 }, failed: ['x'], docs: 5 };
  expect([...flattenScores(json, 'pages')]).toEqual([
    ['pages.text.meanF1', 0.99],
    ['pages.text.titles', 5],
    ['pages.detection.f', 0.9],
  ]);
});

it('holds a floor that is reached, and none that is missed or no longer scored', () => {
  const floors = new Map([
    ['a', 0.5],
    ['b', 0.5],
    ['c', 0.5],
  ]);
  const scores = new Map([
    ['a', 0.5],
    ['b', 0.499],
  ]);
  expect(checkFloors(floors, scores).map(({ holds }) => holds)).toEqual([true, false, false]);
});

it('raises floors to just below the scores, counts to the count, and never lowers one', () => {
  const floors = new Map([
    ['a', 0.5],
    ['b', 0.9],
    ['c', 4],
  ]);
  const scores = new Map([
    ['a', 0.98765],
    ['b', 0.8],
    ['c', 5],
  ]);
  expect([...raiseFloors(floors, scores).values()]).toEqual([0.96, 0.9, 5]);
});
