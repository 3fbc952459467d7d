import { describe, expect, it } from 'vitest';
import { approximationBefore, approximationBehind, isBareScale } from './approximation.ts';
import { type Numeral, readNumeral } from './numeral.ts';

function numeralAt(text: string, at: number): Numeral {
  const numeral = readNumeral(text, at);
  if (numeral === undefined) throw new Error(`no number in ${text}`);
  return numeral;
}

describe('approximationBefore', () => {
  it.each([
    ['产值约3亿元', 3, '约', 'about'],
    ['不超过3亿元', 3, '不超过', 'under'],
    ['产值过3亿元', 3, '过', 'over'],
    ['上百家', 1, '上', 'over'],
  ])('%s', (text, at, word, says) => {
    expect(approximationBefore(text, at, numeralAt(text, at))).toEqual([word, says]);
  });

  it.each([
    ['通过3项', 2],
    ['以上3家', 2],
    ['产值3亿元', 2],
  ])('%s has none', (text, at) => {
    expect(approximationBefore(text, at, numeralAt(text, at))).toBeUndefined();
  });
});

describe('approximationBehind', () => {
  it('looks right behind the unit', () => {
    expect(approximationBehind('3亿元以上', 3)).toEqual(['以上', 'over']);
    expect(approximationBehind('3亿元投资', 3)).toBeUndefined();
  });
});

it.each([
  ['百家', true],
  ['十家', false],
  ['三百家', false],
  ['100家', false],
])('%s is a bare scale: %s', (text, bare) => {
  expect(isBareScale(numeralAt(text, 0))).toBe(bare);
});
