import { expect, it } from 'vitest';
import { doc360 } from './doc360.ts';
import { adapterOfHost, adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const other = {
  text: '全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it.each([['http://www.360doc.com/content/21/0101/1_1.shtml'], ['http://www.360doc.cn/article/1.html']])(
  'is the family of %s',
  (url) => {
    expect(adapterOfHost(new URL(url).hostname)).toBe(doc360);
  },
);

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(doc360);
});
