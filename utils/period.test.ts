import { expect, test } from 'vitest';
import { byLatestPeriod, endYear, monthSpan, samePeriod } from './period.ts';

test.each([
  ['2008', 2008 * 12, 2008 * 12 + 11],
  ['2005/2008', 2005 * 12, 2008 * 12 + 11],
  ['2009-01/2009-09', 2009 * 12, 2009 * 12 + 8],
  ['2009-Q1', 2009 * 12, 2009 * 12 + 2],
  ['2009-H2', 2009 * 12 + 6, 2009 * 12 + 11],
  ['2009-11-02', 2009 * 12 + 10, 2009 * 12 + 10],
])('%s spans its months', (period, first, last) => {
  expect(monthSpan(period)).toEqual({ first, last });
});

test.each(['', '08', '2008/2005', '2008/', '2008-13', '2008-00', '今年', '2005/2006/2007'])(
  '%s is no period',
  (period) => {
    expect(monthSpan(period)).toBeUndefined();
  },
);

test.each([
  ['2009', '2009-01/2009-12', true],
  ['2009', '2009-01/2009-09', false],
  ['2009', undefined, false],
  [undefined, undefined, false],
])('%s and %s are the same months: %s', (a, b, same) => {
  expect(samePeriod(a, b)).toBe(same);
});

test('later ends stand first, then narrower spans, then the unknown', () => {
  const periods = ['2007', undefined, '2005/2008', '2008', '2008-01/2008-09'];
  expect(
    periods
      .map((period) => ({ period }))
      .sort((a, b) => byLatestPeriod(a.period, b.period))
      .map(({ period }) => period),
  ).toEqual(['2008', '2005/2008', '2008-01/2008-09', '2007', undefined]);
});

test('a period ends in its last year', () => {
  expect([endYear('2005/2008'), endYear(undefined)]).toEqual([2008, undefined]);
});
