import { describe, expect, it } from 'vitest';
import { PLACE, TIME } from './masks.ts';
import { maskTokens, splitSentences, tokensBetween } from './sentence.ts';
import type { Token } from './token.ts';

function mark(text: string, at: number): Token {
  return { kind: 'mark', start: at, end: at + 1, mark: text[at] ?? '' };
}

describe('splitSentences', () => {
  const text = '甲，乙。丙！丁';
  const marks = [1, 3, 5].map((at) => mark(text, at));

  it('ends sentences at stops and keeps what stands behind the last with its tokens', () => {
    const last: Token = { kind: 'place', start: 6, end: 7, name: '丁' };
    const sentences = splitSentences([...marks, last], 0, text.length);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['甲，乙。', '丙！', '丁']);
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([2, 1, 1]);
  });

  it('leaves out a rest without tokens', () => {
    expect(splitSentences(marks, 0, text.length)).toHaveLength(2);
  });
});

describe('maskTokens', () => {
  it('keeps offsets: a mask for each character', () => {
    const tokens: Token[] = [
      { kind: 'time', start: 1, end: 3, value: { relative: 0 } },
      { kind: 'place', start: 3, end: 6, name: '青渚县' },
    ];
    expect(maskTokens('，今年青渚县财政', 1, 8, tokens)).toBe(`${TIME}${TIME}${PLACE}${PLACE}${PLACE}财政`);
  });
});

describe('tokensBetween', () => {
  const tokens = [0, 2, 4, 6].map((at) => mark('，，，，，，，', at));

  it.each([
    [0, 7, [0, 2, 4, 6]],
    [1, 6, [2, 4]],
    [2, 5, [2, 4]],
    [7, 9, []],
  ])('from %i to %i', (from, to, starts) => {
    expect(tokensBetween(tokens, from, to).map(({ start }) => start)).toEqual(starts);
  });
});
