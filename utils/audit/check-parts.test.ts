import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('parts and wholes', () => {
  test.each([
    [
      'a part over its whole',
      '新开工项目[12个 level 新开工项目 2019],其中过亿元[17个 level 过亿元项目 2019]',
      ['part-whole | contradicts | 17 > 12'],
    ],
    [
      'a part over its whole at another scale',
      '完成投资[5亿元 level 某投资 2019],其中设备[60000万元 level 设备 2019]',
      ['part-whole | contradicts | 6 > 5'],
    ],
    [
      'a part that fits',
      '新开工项目[519个 level 新开工项目 2019],其中过亿元[174个 level 过亿元项目 2019],超10亿元[12个 level 超10亿元项目 2019]',
      [],
    ],
    ['another unit', '新增绿地[120万平方米 level 新增绿地 2019],其中[5.5平方公里 level 核心区 2019]', []],
    [
      'another sentence',
      '新开工项目[12个 level 新开工项目 2019]。其中过亿元[17个 level 过亿元项目 2019]',
      [],
    ],
    [
      'an intensity in between',
      '总里程[500公里 level 里程 2019],每百平方公里[96公里 level 每百平方公里里程 2019],其中高速[312公里 level 高速 2019]',
      [],
    ],
    ['no 其中', '新开工项目[12个 level 新开工项目 2019],竣工[17个 level 竣工项目 2019]', []],
    [
      'three industries',
      '产值[100亿元 level gdp 2019];一产[10.2亿元 level primary_value_added 2019]、二产[40.3亿元 level secondary_value_added 2019]、三产[49.5亿元 level services_value_added 2019]',
      ['part-whole | agrees | 10.2 + 40.3 + 49.5 = 100.0'],
    ],
    [
      'three industries that miss',
      '产值[110亿元 level gdp 2019];一产[10.2亿元 level primary_value_added 2019]、二产[40.3亿元 level secondary_value_added 2019]、三产[49.5亿元 level services_value_added 2019]',
      ['part-whole | contradicts | 10.2 + 40.3 + 49.5 = 100.0'],
    ],
    [
      'industries of two years',
      '产值[110亿元 level gdp 2018];一产[10.2亿元 level primary_value_added 2019]、二产[40.3亿元 level secondary_value_added 2019]、三产[49.5亿元 level services_value_added 2019]',
      [],
    ],
    [
      'a share by definition',
      '产值[100亿元 level gdp 2019],服务业[49.5亿元 level services_value_added 2019],占比[49.5% share services_share 2019]',
      ['part-whole | agrees | 49.5 ÷ 100 = 49.5%'],
    ],
    [
      'a share of an amount that is said roughly',
      '产值[100亿元 level gdp 2019 over],服务业[49.5亿元 level services_value_added 2019],占比[45% share services_share 2019]',
      [],
    ],
    [
      'a share that misses',
      '产值[100亿元 level gdp 2019],服务业[49.5亿元 level services_value_added 2019],占比[53% share services_share 2019]',
      ['part-whole | contradicts | 49.5 ÷ 100 = 49.5%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });

  test.each([
    [
      'sums to 100',
      '三次产业结构[1.1 share 结构 2019]:[50.3 share 结构 2019]:[48.6 share 结构 2019]',
      ['share-sum | agrees | 1.1 + 50.3 + 48.6 = 100.0'],
    ],
    [
      'sums to 100 by rounding',
      '结构[33.3 share 结构 2019]:[33.3 share 结构 2019]:[33.3 share 结构 2019]',
      ['share-sum | agrees | 33.3 + 33.3 + 33.3 = 99.9'],
    ],
    [
      'does not',
      '结构[11.1 share 结构 2019]:[50.3 share 结构 2019]:[42.6 share 结构 2019]',
      ['share-sum | contradicts | 11.1 + 50.3 + 42.6 = 104.0'],
    ],
    ['is a ratio of another kind', '按[5 share 比例 2019]:[3 share 比例 2019]:[2 share 比例 2019]', []],
    ['is no list', '占[30.3% share 甲 2019],占[30.3% share 乙 2019],占[30.3% share 丙 2019]', []],
  ])('a list that %s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });
});
