import { describe, expect, it } from 'vitest';
import { asPrinted, simplify } from './simplify.ts';
import { simplifiedCharacters, traditionalCharacters } from './traditional.data.ts';

describe('simplify', () => {
  it.each([
    ['全縣實現生產總值38億元，糧食12萬噸', '全县实现生产总值38亿元，粮食12万吨'],
    ['显著增长，乾安县', '显著增长，乾安县'],
    ['', ''],
  ])('%s', (text, simple) => {
    expect(simplify(text)).toBe(simple);
  });

  it('pairs each character with one that is its own simplified form', () => {
    expect(traditionalCharacters.length).toBe(simplifiedCharacters.length);
    expect(new Set(traditionalCharacters).size).toBe(traditionalCharacters.length);
    expect(simplify(simplifiedCharacters)).toBe(simplifiedCharacters);
  });
});

describe('asPrinted', () => {
  const printed = '２個縣，二縣';
  const simple = '2个县，二县';
  it.each([
    ['二县', 0, '二縣'],
    ['2个县', 0, '2个县'],
    ['三县', 0, '三县'],
  ])('%s', (words, near, found) => {
    expect(asPrinted(words, simple, printed, near)).toBe(found);
  });
});
