import { describe, expect, test } from 'vitest';
import { auditLines, auditMarked } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('由A增加到B、增长C', () => {
  test.each([
    [
      'rounded',
      '由[26.2亿元 level retail_sales 2005]增加到[123.6亿元 level retail_sales 2008],增长[3.7倍 growth retail_sales 2005/2008]',
      'growth | agrees | 123.6 ÷ 26.2 − 1 = 3.72',
    ],
    [
      'cut off',
      '由[3530万元 level exports 2005]增加到[1.4亿元 level exports 2008],增长[2.96倍 growth exports 2005/2008]',
      'growth | agrees | 14000 ÷ 3530 − 1 = 2.97',
    ],
    [
      'per cent',
      '从[200个 level 村级站点 2018]增至[260个 level 村级站点 2019],增长[30% growth 村级站点 2019]',
      'growth | agrees | 260 ÷ 200 − 1 = 30.0%',
    ],
    [
      'a fall',
      '由[50家 level 关停企业 2018]降到[40家 level 关停企业 2019],下降[20% growth 关停企业 2019 minus]',
      'growth | agrees | 40 ÷ 50 − 1 = −20.0%',
    ],
    [
      'later first',
      '达到[12.6亿元 level exports 2019],比上年的[10.5亿元 level exports 2018]增长[20% growth exports 2019]',
      'growth | agrees | 12.6 ÷ 10.5 − 1 = 20.0%',
    ],
    [
      'wrong',
      '由[10.0亿元 level exports 2018]增加到[12.0亿元 level exports 2019],增长[30% growth exports 2019]',
      'growth | contradicts | 12.0 ÷ 10.0 − 1 = 20.0%',
    ],
    [
      '翻一番',
      '由[10.50亿元 level exports 2018]增长到[21.30亿元 level exports 2019],[翻一番 growth exports 2019]',
      'growth | agrees | 21.30 ÷ 10.50 − 1 = 1.03',
    ],
    [
      '翻一番 of what has not doubled',
      '由[10.50亿元 level exports 2018]增长到[16.00亿元 level exports 2019],[翻一番 growth exports 2019]',
      'growth | contradicts | 16.00 ÷ 10.50 − 1 = 0.52',
    ],
    [
      '增长 for 增长到',
      '由[100万元 level exports 2018]增加到[950万元 level exports 2019],增长[9.5倍 growth exports 2019]',
      'growth | ratio-as-growth | 950 ÷ 100 − 1 = 8.50',
    ],
    [
      'only another scale fits',
      '由[8000万元 level exports 2018]增加到[1.2万元 level exports 2019],增长[50% growth exports 2019]',
      'growth | unit-doubt | 12000 ÷ 8000 − 1 = 50.0% | 亿元',
    ],
    [
      'only the other currency fits',
      '由[2000万美元 level fdi 2018]增加到[0.30亿元 level fdi 2019],增长[50% growth fdi 2019]',
      'growth | unit-doubt | 3000 ÷ 2000 − 1 = 50.0% | 亿美元',
    ],
    [
      'the change itself',
      '由[10.5亿元 level exports 2018]增加到[12.6亿元 level exports 2019],增加[2.1亿元 change exports 2019]',
      'growth | agrees | 12.6 − 10.5 = 2.1',
    ],
    [
      'percentages and the points between them',
      '由[45.2% rate urbanisation 2018]提高到[47.5% rate urbanisation 2019],提高[2.3个百分点 change urbanisation 2019]',
      'growth | agrees | 47.5 − 45.2 = 2.3',
    ],
    [
      'percentages and points that miss',
      '由[45.2% rate urbanisation 2018]提高到[47.5% rate urbanisation 2019],提高[3.1个百分点 change urbanisation 2019]',
      'growth | contradicts | 47.5 − 45.2 = 2.3',
    ],
    [
      'a wrong change',
      '由[10.5亿元 level exports 2018]增加到[12.6亿元 level exports 2019],增加[3.1亿元 change exports 2019]',
      'growth | contradicts | 12.6 − 10.5 = 2.1',
    ],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual([expected]);
  });

  test('another currency and another growth raise both doubts, and the figure is to be checked', () => {
    const marked =
      '由[1600万美元 level fdi 2005]增加到[1.52亿元 level fdi 2008],增长[9.5倍 growth fdi 2005/2008]';
    expect(auditLines(marked)).toEqual([
      'growth | unit-doubt | 15200 ÷ 1600 − 1 = 8.50 | 亿美元',
      'growth | ratio-as-growth | 15200 ÷ 1600 − 1 = 8.50',
    ]);
    expect(auditMarked(marked).figures.map(({ certainty, doubt }) => doubt ?? certainty)).toEqual([
      'sure',
      'unit-conflict',
      'sure',
    ]);
  });

  test.each([
    [
      'two things',
      '由[10.0亿元 level exports 2018]增加到[12.0亿元 level imports 2019],增长[30% growth imports 2019]',
    ],
    [
      'two regions',
      '由[10.0亿元 level exports 2018]增加到[12.0亿元 level exports 2019 @白塘区],增长[30% growth exports 2019 @白塘区]',
    ],
    [
      'two sentences',
      '为[10.0亿元 level 投放资金 2018]。达到[12.0亿元 level 投放资金 2019],增长[30% growth 投放资金 -]',
    ],
    [
      'a list',
      '[10.0亿元 level 项目投资 2019]、[12.0亿元 level 项目投资 2019],增长[30% growth 项目投资 2019]',
    ],
    [
      'another currency that does not fit either way',
      '由[2000万美元 level fdi 2018]增加到[1.6亿元 level fdi 2019],增长[15% growth fdi 2019]',
    ],
    [
      'constant prices',
      '由[100亿元 level gdp 2018]增加到[110亿元 level gdp 2019],增长[7.2% growth gdp 2019]',
    ],
    [
      'a growth since last year behind an older level',
      '由[10.0亿元 level exports 2010]增加到[12.0亿元 level exports 2015],比上年增长[5% growth exports 2015]',
    ],
    [
      'points since last year behind an older share',
      '由[38.2% rate urbanisation -]提高到[43.6% rate urbanisation 2019],比上年提高[1.4个百分点 change urbanisation 2019]',
    ],
    [
      'about a tenth',
      '由[10.0亿元 level exports 2018]增加到[12.0亿元 level exports 2019 over],增长[25% growth exports 2019]',
    ],
  ])('nothing is said of %s', (_, text) => {
    expect(auditLines(text).filter((line) => !line.includes('agrees'))).toEqual([]);
  });
});
