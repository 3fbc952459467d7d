import { expect, it } from 'vitest';
import { withoutTail } from './label-tail.ts';

it.each([
  ['地区生产总值完成', '地区生产总值'],
  ['一般公共预算收入安排', '一般公共预算收入'],
  ['计划完成', '计划完成'],
  ['县财政每年安排', '县财政每年安排'],
  ['财政收入', '财政收入'],
  ['', ''],
])('%j without its tail is %j', (label, rest) => {
  expect(withoutTail(label)).toBe(rest);
});
