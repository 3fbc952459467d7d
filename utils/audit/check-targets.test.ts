import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('targets', () => {
  const target = '年度目标[10.0亿元 level exports 2019 target]。';
  test.each([
    [
      'a rate that fits',
      `${target}完成[10.5亿元 level exports 2019],完成目标的[105% rate exports 2019]`,
      ['target | agrees | 10.5 ÷ 10.0 = 105.0%'],
    ],
    [
      'a rate that does not',
      `${target}完成[10.5亿元 level exports 2019],完成目标的[112% rate exports 2019]`,
      ['target | contradicts | 10.5 ÷ 10.0 = 105.0%'],
    ],
    [
      'a rate behind the target itself',
      '新增[5200人 level new_jobs 2019],完成年度目标[5000人 level new_jobs 2019 target]的[110% rate new_jobs 2019]',
      ['target | contradicts | 5200 ÷ 5000 = 104.0%'],
    ],
    [
      '超额完成 and less',
      `${target}完成[9.1亿元 level exports 2019],超额完成目标`,
      ['target | contradicts | 9.1 < 10.0'],
    ],
    [
      '超额完成 and more',
      `${target}完成[10.5亿元 level exports 2019],超额完成目标`,
      ['target | agrees | 10.5 ≥ 10.0'],
    ],
    ['another year', `${target}完成[9.1亿元 level exports 2018],超额完成目标`, []],
    ['no claim', `${target}完成[9.1亿元 level exports 2019]`, []],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });
});
