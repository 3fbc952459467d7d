import { expect, it } from 'vitest';
import { endsOpen, isSignature, startsInSentence, startsWithMarker } from './text-shape.ts';

it.each([
  ['一、主要成效', true],
  ['（二）抓项目', true],
  ['3.加强领导', true],
  ['第三章 附则', true],
  ['一是抓项目。', true],
  ['——在会议上的讲话', true],
  ['附件：1.清单', true],
  ['同志们：', true],
  ['3.5亿元投资', false],
  ['一季度增长5%', false],
  ['全年实现', false],
])('%s starts with a marker: %s', (text, marked) => {
  expect(startsWithMarker(text)).toBe(marked);
});

it.each([
  ['主要包括工业、', true],
  ['提出“三个', true],
  ['固定资产投资（不含', true],
  ['提出“三个一”的要求', false],
  ['增长5%', false],
])('%s stays open: %s', (text, open) => {
  expect(endsOpen(text)).toBe(open);
});

it.each([
  ['，增长5%', true],
  ['”的要求', true],
  ['“三个一”', false],
  ['增长5%', false],
])('%s goes on with a sentence: %s', (text, inside) => {
  expect(startsInSentence(text)).toBe(inside);
});

it.each([
  ['2021年3月26日', true],
  ['某县统计局', true],
  ['某县统计局，负责全县的统计工作', false],
])('%s may be a signature: %s', (text, signature) => {
  expect(isSignature(text)).toBe(signature);
});
