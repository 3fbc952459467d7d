import { describe, expect, it } from 'vitest';
import { PLACE } from './masks.ts';
import { isPlainVerb, readRightContext } from './right-context.ts';

function labelBehind(words: string): string | undefined {
  const span = readRightContext(words, 0, words.length);
  return span && words.slice(span.start, span.end);
}

describe('readRightContext', () => {
  it.each([
    ['农村危房改造，惠及', '农村危房改造'],
    ['顺利回迁', '回迁'],
    ['中小企业', '中小企业'],
    ['手工艺品牌入选全省名录', '手工艺品牌'],
    [`${PLACE}${PLACE}居民`, '居民'],
    ['村', '村'],
  ])('%s', (words, label) => {
    expect(labelBehind(words)).toBe(label);
  });

  it.each(['，增长', '以上', '左右', '其中', ''])('%j names nothing', (words) => {
    expect(labelBehind(words)).toBeUndefined();
  });
});

describe('isPlainVerb', () => {
  it.each([
    ['改造', true],
    ['建设改造了', true],
    ['改造道路', false],
    ['', false],
  ])('%j: %s', (words, plain) => {
    expect(isPlainVerb(words)).toBe(plain);
  });
});
