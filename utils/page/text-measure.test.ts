import { expect, it } from 'vitest';
import { endsSentence, measureText, squeeze } from './text-measure.ts';

it.each([
  ['工业、农业，增长。', { chinese: 6, stops: 3, digits: 0, letters: 0 }],
  ['增长12.5%', { chinese: 2, stops: 0, digits: 3, letters: 0 }],
  ['It grew. www.a.cn', { chinese: 0, stops: 1, digits: 0, letters: 12 }],
  ['경제 성장', { chinese: 0, stops: 0, digits: 0, letters: 4 }],
  ['', { chinese: 0, stops: 0, digits: 0, letters: 0 }],
])('%s', (text, counts) => {
  expect(measureText(text)).toMatchObject(counts);
});

it.each([
  ['各项工作取得进展。', true],
  ['他说：“要抓紧。”', true],
  ['汇报如下：', true],
  ['完成任务（见附表）。', true],
  ['主要成效', false],
  ['增长5%', false],
  ['其中，', false],
])('%s ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

it('squeezes width and white space', () => {
  expect(squeeze('ＧＤＰ 增长　５％')).toBe('GDP增长5%');
});
