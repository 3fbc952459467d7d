import { expect, it } from 'vitest';
import { fanwen } from './fanwen.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '推荐度： 以下是为大家整理的范文。 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。 点击下载文档 文档为doc格式 相关推荐',
  metas: new Set<string>(),
};
const other = {
  text: '相关推荐 推荐度： 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([
  ['https://www.ruiwen.com/1.html'],
  ['https://www.yjbys.com/1.html'],
  ['https://www.oh100.com/a/1.html'],
  ['https://www.unjs.com/1.html'],
  ['https://www.diyifanwen.com/1.htm'],
])('is the family of %s', (url) => {
  expect(adapterOfHost(new URL(url).hostname)).toBe(fanwen);
});

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(fanwen);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(fanwen);
});
