import { describe, expect, it } from 'vitest';
import { periodYears, withMonths } from './resolve-period.ts';

describe('withMonths', () => {
  it.each([
    [{}, '2019'],
    [{ quarter: 3 }, '2019-Q3'],
    [{ months: [1, 9] as const }, '2019-01/2019-09'],
    [{ months: [6, 6] as const }, '2019-06'],
  ])('%j', (part, period) => {
    expect(withMonths(2019, part)).toBe(period);
  });
});

describe('periodYears', () => {
  it.each([
    ['2019', [2019, 2019]],
    ['2016/2020', [2016, 2020]],
    ['2019-01/2019-09', [2019, 2019]],
    ['2019-Q3', [2019, 2019]],
  ])('%s', (period, years) => {
    expect(periodYears(period)).toEqual(years);
  });
});
