import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('a multiple of an earlier year', () => {
  const earlier = '2010年[4.6亿元 level fiscal_revenue 2010]。';
  const now = '全年完成[13.8亿元 level fiscal_revenue 2015],';
  test.each([
    ['that fits', '是2010年的[3倍 rate fiscal_revenue 2015]', ['growth | agrees | 13.8 ÷ 4.6 = 3.00倍']],
    [
      'that does not',
      '为2010年的[5倍 rate fiscal_revenue 2015]',
      ['growth | contradicts | 13.8 ÷ 4.6 = 3.00倍'],
    ],
    ['of a year without a level', '是2005年的[4倍 rate fiscal_revenue 2015]', []],
    ['of another place', '是全市平均的[4倍 rate fiscal_revenue 2015]', []],
    ['that is in doubt', '是2010年的[4倍 rate fiscal_revenue 2015 check]', []],
  ])('%s', (_, words, expected) => {
    expect(auditLines(`${earlier}${now}${words}`)).toEqual(expected);
  });
});
