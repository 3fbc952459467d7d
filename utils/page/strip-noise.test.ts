import { describe, expect, it } from 'vitest';
import { textPiece } from './piece.ts';
import { stripNoise } from './strip-noise.ts';

const strip = (text: string) =>
  stripNoise([textPiece(text)])
    .pieces.map((piece) => piece.text)
    .join('|');

describe('marks against copying go', () => {
  it.each([
    ['全縣(xiàn)經(jīng)濟(jì)增長5%。', '全縣經濟增長5%。'],
    ['投資3萬(wàn)元，經(jīng)費(fèi)充足。', '投資3萬元，經費充足。'],
    ['经济平稳来自某某网www.moumou.example转载请标明出处运行。', '经济平稳运行。'],
    ['经济平稳（本文来源：某某网）运行。', '经济平稳运行。'],
    ['华翎轴承(608948,78.84,+3.45%)表示，新线投产。', '华翎轴承表示，新线投产。'],
    ['全年增长% A p+ h4 P% 5%，完成任务。', '全年增长5%，完成任务。'],
  ])('%s', (text, clean) => {
    expect(strip(text)).toBe(clean);
  });
});

describe('the report’s own stays', () => {
  it.each([
    '国内生产总值(gdp)增长5%。',
    '推进“互联网+”行动，建设5G基站120个。',
    '企业 A 和企业 B 完成投资 3 亿元。',
    '资金来源于财政拨款，来自县级配套。',
    '三次产业比重为（12.5、45.3、42.2%），工业（35000，12.5）继续增长。',
    '面积（亩，2020，3.4%）',
    '引进ABB、GE等企业。',
  ])('%s', (text) => {
    expect(strip(text)).toBe(text);
  });
});

it('tells what went, one removal of each rule', () => {
  const pieces = ['全縣(xiàn)經(jīng)濟(jì)', '增長（本文来源：某某网）'].map((text) => textPiece(text));
  expect(stripNoise(pieces).removals).toEqual([
    { step: 'repair', rule: 'pinyin', text: '(xiàn) (jīng) (jì)' },
    { step: 'repair', rule: 'copied-from', text: '（本文来源：某某网）' },
  ]);
});
