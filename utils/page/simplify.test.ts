import { expect, it } from 'vitest';
import { simplify } from './simplify.ts';

it.each([
  ['相關文檔', '相关文档'],
  ['閱讀全文', '阅读全文'],
  ['相关文档', '相关文档'],
  ['GDP 12.5%', 'GDP 12.5%'],
])('%s: %s', (text, simple) => {
  expect(simplify(text)).toBe(simple);
});
