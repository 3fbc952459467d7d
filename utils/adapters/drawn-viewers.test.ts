import { expect, it } from 'vitest';
import { drawnViewers } from './drawn-viewers.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const other = {
  text: '全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([
  ['https://wenku.baidu.com/view/1.html'],
  ['https://www.doc88.com/p-1.html'],
  ['https://jz.docin.com/p-1.html'],
  ['https://wenku.so.com/d/1'],
])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(drawnViewers);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(drawnViewers);
});
