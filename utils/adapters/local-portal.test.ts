import { expect, it } from 'vitest';
import { localPortal } from './local-portal.ts';
import { adapterOfSigns } from './registry.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '返回首页 > 您现在的位置：某某百姓网 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。 打印本页 关闭窗口 欢迎咨询',
  metas: new Set<string>(),
};
const other = {
  text: '关闭窗口 打印本页 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(localPortal);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(localPortal);
});
