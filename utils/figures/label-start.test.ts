import { describe, expect, it } from 'vitest';
import { labelStart } from './label-start.ts';
import { PLACE } from './masks.ts';

describe('labelStart', () => {
  it.each([
    ['实现财政收入', '财政收入'],
    ['，全年完成财政收入', '财政收入'],
    [`经济社会发展中${PLACE}${PLACE}财政收入`, '财政收入'],
    ['地区生产总值', '地区生产总值'],
    ['可支配收入', '可支配收入'],
    ['“候鸟回归”企业', '“候鸟回归”企业'],
    ['，', ''],
  ])('%s', (words, label) => {
    expect(words.slice(labelStart(words, 0, words.length))).toBe(label);
  });
});
