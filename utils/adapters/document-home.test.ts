import { expect, it } from 'vitest';
import { documentHome } from './document-home.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '当前位置：文档之家› 报告 合集下载 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};
const other = {
  text: '合集下载 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([
  ['https://www.doczj.com/doc/1.html'],
  ['https://www.wendangku.net/doc/1.html'],
  ['https://www.360docs.net/doc/1.html'],
])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(documentHome);
});

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(documentHome);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(documentHome);
});
