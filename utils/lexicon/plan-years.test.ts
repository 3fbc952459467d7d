import { expect, it } from 'vitest';
import { findPlanYears } from './plan-years.ts';

it.each<[string, readonly [number, number] | undefined]>([
  ['“十四五”时期发展成就', [2021, 2025]],
  ['第十三个五年规划纲要', [2016, 2020]],
  ['“十五”计划完成情况', [2001, 2005]],
  ['十一五期间', [2006, 2010]],
  ['第十五次全体会议', undefined],
  ['五年来', undefined],
])('%s', (text, years) => {
  expect(findPlanYears(text)).toEqual(years);
});
