import { describe, expect, test } from 'vitest';
import { findSentence, sentenceOf } from './find-sentence.ts';

const text = '标题\n甲县生产总值1.5亿元,增长9%。乙县说“达到2亿元。”另有3个项目';
const at = (raw: string) => ({ start: text.indexOf(raw), end: text.indexOf(raw) + raw.length });
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('findSentence', () => {
  test.each([
    ['1.5亿元', '甲县生产总值1.5亿元,增长9%。'],
    ['9%', '甲县生产总值1.5亿元,增长9%。'],
    ['2亿元', '乙县说“达到2亿元。”'],
    ['3个', '另有3个项目'],
  ])('around %s', (raw, sentence) => {
    expect(slice(findSentence(text, at(raw)))).toBe(sentence);
  });

  test('draws a long sentence in to clauses and keeps the figure', () => {
    const long = `${'甲乙丙丁戊，'.repeat(100)}共9亿元，${'己庚辛壬癸，'.repeat(100)}完。`;
    const start = long.indexOf('9亿元');
    const sentence = findSentence(long, { start, end: start + 3 }, 60);
    const shown = long.slice(sentence.start, sentence.end);
    expect(shown).toContain('共9亿元');
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.startsWith('甲')).toBe(true);
    expect(shown.endsWith('，')).toBe(true);
  });
});

test.each([
  ['甲事。乙县收入46.48亿元,增长6%。丙事。', '46.48亿元', '乙县收入46.48亿元,增长6%。'],
  ['标题\n收入46.48亿元\n下一段', '46.48亿元', '收入46.48亿元'],
  ['46.48亿元', '46.48亿元', '46.48亿元'],
])('the sentence in %j', (words, raw, sentence) => {
  expect(sentenceOf(words, { start: words.indexOf(raw), raw })).toBe(sentence);
});
