import { expect, it } from 'vitest';
import { adapterOfSigns } from './registry.ts';
import { ripro } from './ripro.ts';

// Invented texts: the words of the family around a sentence of ours.
const page = {
  text: '全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。 隐藏内容 此处内容需要权限查看 普通用户特权：8积分 登录后购买',
  metas: new Set<string>(),
};
const other = {
  text: '隐藏内容的办法。 全年实现地区生产总值138.6亿元，增长7.4%，财政收入11.2亿元，增长9.1%。各项工作取得新的进展，群众生活继续改善。',
  metas: new Set<string>(),
};

it('is known by its signs on a host that is not listed', () => {
  expect(adapterOfSigns(page)).toBe(ripro);
});

it('is not seen where few of its signs stand', () => {
  expect(adapterOfSigns(other)).not.toBe(ripro);
});
