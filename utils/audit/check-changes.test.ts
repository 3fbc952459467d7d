import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('完成A,同比增加B、增长C', () => {
  test.each([
    [
      'a rise',
      '利润[12.60亿元 level industrial_profit 2019],同比增加[2.10亿元 change industrial_profit 2019],增长[20.0% growth industrial_profit 2019]',
      ['growth | agrees | 2.10 ÷ (12.60 − 2.10) = 20.0%'],
    ],
    [
      'a fall',
      '产量[38.60万吨 level grain_output 2019],减少[1.40万吨 change grain_output 2019 minus],下降[3.5% growth grain_output 2019 minus]',
      ['growth | agrees | 1.40 ÷ (38.60 + 1.40) = 3.5%'],
    ],
    [
      'another scale',
      '出口[12.60亿元 level exports 2019],增加[21000万元 change exports 2019],增长[20.0% growth exports 2019]',
      ['growth | agrees | 2.1 ÷ (12.60 − 2.1) = 20.0%'],
    ],
    [
      'a growth that does not fit',
      '出口[12.60亿元 level exports 2019],增加[2.10亿元 change exports 2019],增长[16.7% growth exports 2019]',
      ['growth | contradicts | 2.10 ÷ (12.60 − 2.10) = 20.0%'],
    ],
    [
      'constant prices',
      '产值[126.0亿元 level gdp 2019],增加[21.0亿元 change gdp 2019],增长[7.2% growth gdp 2019]',
      [],
    ],
    [
      'a base of its own',
      '出口[12.60亿元 level exports 2019],增加[2.10亿元 change exports 2019],同口径增长[16.7% growth exports 2019]',
      [],
    ],
    [
      'another subject',
      '出口[12.60亿元 level exports 2019],增加[2.10亿元 change imports 2019],增长[16.7% growth imports 2019]',
      [],
    ],
    [
      'another sentence',
      '出口[12.60亿元 level exports 2019]。增加[2.10亿元 change exports 2019],增长[16.7% growth exports 2019]',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });
});
