import { describe, expect, it } from 'vitest';
import { findPlaces } from './places.ts';
import { scan } from './scan.ts';

/** The kinds of tokens with their text: `time 2019年`. */
function tokensOf(text: string, end = text.length): string[] {
  const places = findPlaces(text, ['岚川县']);
  return scan(text, 0, end, places).map((token) => `${token.kind} ${text.slice(token.start, token.end)}`);
}

describe('scan', () => {
  it.each<[string, string[]]>([
    ['2019年岚川县产值3亿元。', ['time 2019年', 'place 岚川县', 'quantity 3亿元', 'mark 。']],
    ['全县新增三家企业', ['place 全县', 'quantity 三家']],
    ['增速居全市第3位', ['place 全市', 'quantity 第3位']],
    ['上半年下降-3%', ['time 上半年', 'quantity -3%']],
    ['半年完成', ['quantity 半年']],
    ['全面推进本次工作', []],
    ['实施“1358”行动', ['mark “', 'mark ”']],
    ['第3次会议', []],
    ['统一思想，进一步推进', ['mark ，']],
    ['改造三十万人', ['quantity 三十万人']],
    ['三分之一的企业', ['quantity 三分之一']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('reaches not beyond its stretch', () => {
    expect(tokensOf('产值3亿元', 4)).toEqual([]);
    expect(tokensOf('在2019年', 4)).toEqual([]);
  });
});
