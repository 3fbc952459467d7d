import { expect, test } from 'vitest';
import { chooseBase, MAX_SELECTED, toggleReport } from './selection.ts';

test('the first report becomes the base, and the base leaves with its report', () => {
  const one = toggleReport({ selected: [] }, 'a');
  expect(one).toEqual({ selected: ['a'], baseId: 'a' });
  const two = toggleReport(one, 'b');
  expect(two).toEqual({ selected: ['a', 'b'], baseId: 'a' });
  expect(toggleReport(two, 'a')).toEqual({ selected: ['b'], baseId: 'b' });
  expect(toggleReport(one, 'a')).toEqual({ selected: [] });
});

test('a region of a report can be the base, and leaves with its report', () => {
  const chosen = { selected: ['a', 'b'], baseId: 'a#甲县' };
  expect(toggleReport(chosen, 'c').baseId).toBe('a#甲县');
  expect(toggleReport(chosen, 'a')).toEqual({ selected: ['b'], baseId: 'b' });
});

test('a base is chosen with its report', () => {
  expect(chooseBase({ selected: ['a'], baseId: 'a' }, 'c')).toEqual({ selected: ['a', 'c'], baseId: 'c' });
});

test('no more are chosen than a matrix can hold', () => {
  const many = Array.from({ length: MAX_SELECTED }, (_, index) => String(index));
  expect(toggleReport({ selected: many, baseId: '5' }, 'x').selected).toHaveLength(MAX_SELECTED);
});
