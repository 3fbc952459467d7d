import { expect, it } from 'vitest';
import { huiwen } from './huiwen.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '温馨提示： 1. 部分包含数学公式或PPT动画的文件，预览时可能错乱。 网站客服：10000000 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};
const other = {
  text: '温馨提示：请有序排队。 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([['https://www.huiwenwang.cn/p-1.html']])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(huiwen);
});

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(huiwen);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(huiwen);
});
