import { expect, it } from 'vitest';
import { findOldData, findTextWarnings } from './text-warnings.ts';

it('each warning has its kind and its evidence', () => {
  expect(findTextWarnings('赴XX省xx县考察，外贸增长21。')).toEqual([
    { kind: 'masked', evidence: ['XX省', 'xx县'] },
    { kind: 'lost-units', evidence: ['% 0', '增长21'] },
  ]);
});

it.each([
  ['2021-09-09', '2019', 1],
  ['2021-09-09', '2018/2019', 1],
  ['2021-03-09', '2020', 0],
  [undefined, '2010', 0],
  ['2021-03-09', undefined, 0],
])('published %s on %s: %i warnings', (publishedOn, year, count) => {
  expect(findOldData(publishedOn, year)).toHaveLength(count);
});
