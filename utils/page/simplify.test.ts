import { expect, it } from 'vitest';
import { furnitureRules } from './furniture.data.ts';
import { simplify } from './simplify.ts';
import { traditionalPairs } from './traditional.data.ts';

it.each([
  ['相關文檔', '相关文档'],
  ['閱讀全文', '阅读全文'],
  ['相关文档', '相关文档'],
  ['GDP 12.5%', 'GDP 12.5%'],
])('%s: %s', (text, simple) => {
  expect(simplify(text)).toBe(simple);
});

it('knows no letters but those of the rules', () => {
  const letters = new Set(furnitureRules.map(({ words, pattern }) => words + pattern.source).join(''));
  const simplified = [...traditionalPairs].filter((_, at) => at % 2 === 1);
  expect(simplified.filter((letter) => !letters.has(letter))).toEqual([]);
});
