import { expect, test } from 'vitest';
import { inventedReport, inventedText } from '../tests/interface/invented-report.ts';
import { tablePlace } from './table-place.ts';

test.each([
  ['9.77', '表1 主要指标(单位:亿元) · 白塘区 · 一般预算收入'],
  ['38.64', '表1 主要指标(单位:亿元) · 青渚县 · 社会消费品零售总额'],
  ['97.2亿元', undefined],
])('%s stands at %s', (raw, place) => {
  expect(tablePlace(inventedReport, inventedText.indexOf(raw))).toBe(place);
});
