import { expect, it } from 'vitest';
import { government } from './government.ts';
import { adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set(['articletitle', 'pubdate', 'contentsource']),
};
const other = {
  text: '全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set(['sitename']),
};

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(government);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(government);
});
