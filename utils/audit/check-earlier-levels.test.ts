import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';
import { markedFigures } from '../../tests/compare/marked-figures.ts';
import { auditAgainst, prepareReport } from './check-earlier-levels.ts';

// All sentences are invented.
describe('levels of two years in one report', () => {
  const earlier = '上年完成[10.0亿元 level exports 2018]。';
  test.each([
    [
      'a growth that fits',
      `${earlier}全年完成[12.0亿元 level exports 2019],增长[20% growth exports 2019]。`,
      ['growth | agrees | 12.0 ÷ 10.0 − 1 = 20.0%'],
    ],
    [
      'one that does not',
      `${earlier}全年完成[12.0亿元 level exports 2019],增长[12% growth exports 2019]。`,
      ['growth | contradicts | 12.0 ÷ 10.0 − 1 = 20.0%'],
    ],
    [
      'a yearly average',
      '起步时[10亿元 level exports 2016]。完成[14.4亿元 level exports 2018],年均增长[20% growth exports 2016/2018]。',
      ['growth | agrees | (14.4 ÷ 10)^(1/2) − 1 = 20.0%'],
    ],
    [
      'a level printed once more in fewer digits',
      '[30343万元 level exports 2018]与[38642万元 level exports 2019],即[3.86亿元 level exports 2019],增长[27.35% growth exports 2019]。',
      ['growth | agrees | 38642 ÷ 30343 − 1 = 27.35%'],
    ],
    [
      'a level printed once more with another value',
      `${earlier}全年[12.0亿元 level exports 2019]。又说[13.0亿元 level exports 2019],增长[12% growth exports 2019]。`,
      ['repeat | contradicts | 12.0亿元 ≠ 13.0亿元'],
    ],
    [
      'a growth on its own base',
      `${earlier}全年完成[12亿元 level exports 2019],同口径增长[12% growth exports 2019]。`,
      [],
    ],
    [
      'constant prices',
      '上年[100亿元 level gdp 2018]。今年[110亿元 level gdp 2019],增长[7.2% growth gdp 2019]。',
      [],
    ],
    [
      'a doubtful level',
      '上年完成[10亿元 level exports 2018 check]。全年完成[12.0亿元 level exports 2019],增长[12% growth exports 2019]。',
      [],
    ],
    [
      'a target',
      `${earlier}力争完成[12亿元 level exports 2019 target],增长[12% growth exports 2019 target]。`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });

  test('of two reports', () => {
    const own = markedFigures(
      '完成[12.0亿元 level exports 2019],增长[12% growth exports 2019];常住人口[50.2万人 level population 2018]',
    );
    const other = markedFigures('完成[10.0亿元 level exports 2018];常住人口[51.0万人 level population 2018]');
    expect(
      auditAgainst(prepareReport(own.text, own.figures), prepareReport(other.text, other.figures).levels),
    ).toEqual([
      {
        kind: 'growth',
        verdict: 'contradicts',
        computation: '12.0 ÷ 10.0 − 1 = 20.0%',
        figures: [0, 1],
        earlier: expect.objectContaining({ index: 0 }),
        printed: '12%',
      },
      {
        kind: 'repeat',
        verdict: 'contradicts',
        computation: '50.2万人 ≠ 51.0万人',
        figures: [2],
        earlier: expect.objectContaining({ index: 1 }),
        printed: '50.2万人',
      },
    ]);
  });
});
