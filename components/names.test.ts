// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { speak } from './messages-for-tests.ts';
import { measuredName } from './names.ts';

it.each([
  ['地区生产总值', 'level', '地区生产总值'],
  ['地区生产总值', 'growth', '地区生产总值 增速'],
  ['税收占一般公共预算收入比重', 'share', '税收占一般公共预算收入比重'],
  ['城镇化率', 'rate', '城镇化率'],
] as const)('%s, %s: %s', (name, measure, expected) => {
  speak('zh-CN');
  expect(measuredName(name, measure)).toBe(expected);
});
