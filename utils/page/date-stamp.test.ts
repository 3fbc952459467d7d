import { expect, it } from 'vitest';
import { bearsDayAndTime, bearsMoment, isDay } from './date-stamp.ts';

it.each([
  ['2020-06-16 18:30', true, true, true],
  ['（2009年9月25日）', false, true, true],
  ['张小水 澜川发布 2016-10-22 18:30', true, false, true],
  ['3楼 昨天 10:21', false, false, true],
  ['发布于 3小时前', false, false, true],
  ['asked on 20 June 2019', false, false, true],
  ['09-11-2018 08:55 AM', false, false, true],
  ['增长12.5%', false, false, false],
  ['5月份完成投资12亿元', false, false, false],
  ['2021年完成投资', false, false, false],
])('%s', (text, dayAndTime, day, moment) => {
  expect([bearsDayAndTime(text), isDay(text), bearsMoment(text)]).toEqual([dayAndTime, day, moment]);
});
