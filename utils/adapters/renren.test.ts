import { expect, it } from 'vitest';
import { adapterOfHost, adapterOfSigns } from './registry.ts';
import { renren } from './renren.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '继续免费阅读 下载本文档 文档简介 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};
const other = {
  text: '文档简介 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([['https://www.renrendoc.com/paper/1.html'], ['https://m.renrendoc.com/p-1.html']])(
  'is the family of %s',
  (url) => {
    expect(adapterOfHost(new URL(url).hostname)).toBe(renren);
  },
);

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(renren);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(renren);
});
