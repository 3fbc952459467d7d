import { describe, expect, it } from 'vitest';
import { readTime, type TimeValue } from './time.ts';

describe('readTime', () => {
  const cases: [string, TimeValue][] = [
    ['2008年底', { year: 2008, point: true }],
    ['2005到2008年间', { year: 2005, endYear: 2008 }],
    ['2005年至2008年', { year: 2005, endYear: 2008 }],
    ['2009年1—9月份', { year: 2009, months: [1, 9] }],
    ['1—9月份', { own: true, months: [1, 9] }],
    ['今年前三季度', { relative: 0, months: [1, 9] }],
    ['2025年上半年', { year: 2025, months: [1, 6] }],
    ['2020年一季度', { year: 2020, quarter: 1 }],
    ['“十一五”期间', { plan: 11 }],
    ['五年来', { back: 5 }],
    ['近三年来', { back: 3, loose: true }],
    ['近5年来', { back: 5, loose: true }],
    ['去年', { relative: -1 }],
    ['上年末', { prior: true, point: true }],
    ['二〇〇八年', { year: 2008 }],
    ['08年', { year: 2008 }],
  ];
  it.each(cases)('%s', (text, value) => {
    expect(readTime(text, 0)?.value).toEqual(value);
  });

  it.each(['2016家', '1773人', '三年', '一是', '十大', '1821件', '近七年最高', '近五年来首次'])(
    '%s is no time',
    (text) => {
      expect(readTime(text, 0)).toBeUndefined();
    },
  );

  it('提前3个月 is not the first three months', () => {
    expect(readTime('提前3个月', 1)).toBeUndefined();
    expect(readTime('前3个月', 0)?.value).toEqual({ own: true, months: [1, 3] });
  });
});
