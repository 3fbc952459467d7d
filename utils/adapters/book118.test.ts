import { expect, it } from 'vitest';
import { book118 } from './book118.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '其中可免费阅读4页 文本预览 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};
const other = {
  text: '文本预览 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([['https://max.book118.com/html/2021/0101/1.shtm']])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(book118);
});

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(book118);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(book118);
});
