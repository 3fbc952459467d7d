import { expect, test } from 'vitest';
import { scaleOf, withoutScale } from './unit-scale.ts';

test.each([
  ['万亿元', '万亿', '元'],
  ['万美元', '万', '美元'],
  ['千瓦', '千', '瓦'],
  ['平方公里', '', '平方公里'],
  ['', '', ''],
])('%s', (unit, scale, rest) => {
  expect([scaleOf(unit), withoutScale(unit)]).toEqual([scale, rest]);
});
