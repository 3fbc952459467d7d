import { expect, test } from 'vitest';
import { inventedReport, inventedText } from '../tests/interface/invented-report.ts';
import { tablePlace } from './table-place.ts';

test.each([
  ['11.35', '表1 主要指标(单位:亿元) · 白塘区 · 一般预算收入'],
  ['46.9', '表1 主要指标(单位:亿元) · 青渚县 · 社会消费品零售总额'],
  ['126.8亿元', undefined],
])('%s stands at %s', (raw, place) => {
  expect(tablePlace(inventedReport, inventedText.indexOf(raw))).toBe(place);
});
