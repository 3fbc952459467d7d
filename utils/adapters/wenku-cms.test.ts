import { expect, it } from 'vitest';
import { adapterOfHost, adapterOfSigns } from './registry.ts';
import { wenkuCms } from './wenku-cms.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '资源描述 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。 展开阅读全文 相关资源 猜你喜欢 资源标签',
  metas: new Set<string>(),
};
const other = {
  text: '猜你喜欢 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。 相关资源',
  metas: new Set<string>(),
};

it.each([
  ['https://m.bingdoc.com/p-1.html'],
  ['https://www.bdocx.com/doc/1.html'],
  ['https://www.zhuangpeitu.com/article/1.html'],
  ['https://m.taowenge.com/p-1.html'],
  ['https://31ppt.com/d-1.html'],
  ['https://m.163wenku.com/p-1.html'],
  ['https://m.docduoduo.com/d-1.html'],
])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(wenkuCms);
});

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(wenkuCms);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(wenkuCms);
});
