import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('a share behind its amount', () => {
  const revenue = '营业收入[38.64亿元 level 营业收入 2019]。';
  test.each([
    [
      'of a whole that it names',
      `${revenue}机床[21.37亿元 level 机床收入 2019],占营业收入的[55.3% share 机床收入 2019]`,
      ['part-whole | agrees | 21.37 ÷ 38.64 = 55.3%'],
    ],
    [
      'of a whole that it names, and misses',
      `${revenue}机床[21.37亿元 level 机床收入 2019],占公司营业收入的比重为[65.3% share 机床收入 2019]`,
      ['part-whole | contradicts | 21.37 ÷ 38.64 = 55.3%'],
    ],
    [
      'of a whole that follows',
      '民生支出[32.5亿元 level 民生支出 2019],占财政支出的[72.2% share 民生支出 2019]。财政支出[45.0亿元 level 财政支出 2019]',
      ['part-whole | agrees | 32.5 ÷ 45.0 = 72.2%'],
    ],
    [
      'over a growth',
      `${revenue}机床[21.37亿元 level 机床收入 2019],增长[8% growth 机床收入 2019],占营业收入的[55.3% share 机床收入 2019]`,
      ['part-whole | agrees | 21.37 ÷ 38.64 = 55.3%'],
    ],
    [
      'of an indicator by another of its names',
      '生产总值[862.3亿元 level gdp 2019]。财政收入[96.4亿元 level 某收入 2019],占GDP的比重为[11.2% share 某收入 2019]',
      ['part-whole | agrees | 96.4 ÷ 862.3 = 11.2%'],
    ],
    [
      'of the amount before 其中',
      '更新公交车[120辆 level 公交车 2019],其中新能源车[85辆 level 新能源车 2019],占[70.8% share 新能源车 2019]',
      ['part-whole | agrees | 85 ÷ 120 = 70.8%'],
    ],
    [
      'of either amount, where one fits',
      '引进项目[126个 level 引进项目 2019],其中内资[28个 level 内资项目 2019],其中亿元[9个 level 亿元项目 2019],占引进项目总数的[22.2% share 亿元项目 2019]',
      ['part-whole | agrees | 28 ÷ 126 = 22.2%'],
    ],
    [
      'of the amount before 其中, and misses',
      '更新公交车[120辆 level 公交车 2019],其中新能源车[85辆 level 新能源车 2019],占总数的[80.8% share 新能源车 2019]',
      ['part-whole | contradicts | 85 ÷ 120 = 70.8%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });

  test.each([
    ['a whole of another year', '占营业收入的', '2018', ''],
    ['a whole that nobody gives', '占行业收入的', '2019', ''],
    ['a doubtful whole', '占营业收入的', '2019', ' check'],
    ['a target', '占营业收入的', '2019', ' target'],
    ['no 占', '毛利率', '2019', ''],
    ['the end of a sentence', '。占营业收入的', '2019', ''],
    ['another thing before 占', ',进口件占营业收入的', '2019', ''],
  ])('is left alone by %s', (_, words, year, more) => {
    const text = `营业收入[38.64亿元 level 营业收入 ${year}${more}]。机床[21.37亿元 level 机床收入 2019],${words}[65.3% share 机床收入 2019]`;
    expect(auditLines(text)).toEqual([]);
  });

  test.each(['占全县的', '占全省总量的'])('is not of the amount before 其中 in %s', (words) => {
    const text = `园区企业[1208家 level 企业 2019],其中规上企业[397家 level 规上企业 2019],${words}[53.5% share 规上企业 2019]`;
    expect(auditLines(text)).toEqual([]);
  });

  test('is left alone where the report gives two wholes', () => {
    const text =
      '营业收入[38.64亿元 level 营业收入 2019],营业收入[20.11亿元 level 营业收入 2019]。机床[21.37亿元 level 机床收入 2019],占营业收入的[65.3% share 机床收入 2019]';
    expect(auditLines(text)).toEqual([]);
  });
});
