import { expect, it } from 'vitest';
import { bearsMoment, isDay, isStampLine } from './date-stamp.ts';

it.each([
  ['2020-06-16 18:30', true, true, true],
  ['（2009年9月25日）', false, true, true],
  ['张小水 澜川发布 2016-10-22 18:30', true, false, true],
  ['3楼 昨天 10:21', true, false, true],
  ['发布于 3小时前', false, false, true],
  ['asked on 20 June 2019', true, false, true],
  ['09-11-2018 08:55 AM', false, false, true],
  ['某某融媒 09-10 18:31 阅读 9.5w', true, false, true],
  ['14 MAY 2024 Updated 11:08', true, false, true],
  ['会议于9月10日 18:30召开，全县干部参加。', false, false, true],
  ['增长12.5%', false, false, false],
  ['5月份完成投资12亿元', false, false, false],
  ['2021年完成投资', false, false, false],
])('%s', (text, line, day, moment) => {
  expect([isStampLine(text), isDay(text), bearsMoment(text)]).toEqual([line, day, moment]);
});
