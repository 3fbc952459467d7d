import { describe, expect, it } from 'vitest';
import type { TimeValue } from '../lexicon/time-value.ts';
import { readTime, timesIn } from './time.ts';

describe('readTime', () => {
  const cases: [string, TimeValue][] = [
    ['2008年底', { year: 2008, point: true }],
    ['2011到2014年间', { year: 2011, endYear: 2014 }],
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
    ['2020年5月至8月', { year: 2020, months: [5, 8] }],
    ['今年全年', { relative: 0 }],
    ['去年以来', { relative: -1, since: true }],
    ['10年来', { back: 10 }],
    ['五年新增', { back: 5, clause: true }],
    ['“十五”期间', { plan: 10 }],
    ['“十五”期末', { plan: 10, point: true }],
    ['报告期内', { own: true, part: true }],
    ['年初至报告期末', { own: true, part: true, since: true }],
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

  it('连续三年新增 is no three years', () => {
    expect(readTime('连续三年新增', 2)).toBeUndefined();
  });

  it('提前3个月 is not the first three months', () => {
    expect(readTime('提前3个月', 1)).toBeUndefined();
    expect(readTime('前3个月', 0)?.value).toEqual({ own: true, months: [1, 3] });
  });
});

describe('timesIn', () => {
  it('goes on behind each time', () => {
    const title = '县2019年工作总结和2020年计划';
    expect(Array.from(timesIn(title), ({ start, end }) => title.slice(start, end))).toEqual([
      '2019年',
      '2020年',
    ]);
  });

  it('finds none where none stands', () => {
    expect([...timesIn('工作总结')]).toEqual([]);
  });
});
