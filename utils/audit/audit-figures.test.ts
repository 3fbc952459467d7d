import { describe, expect, test } from 'vitest';
import { inventedReport } from '../../tests/compare/invented-report.ts';
import { markedFigures } from '../../tests/compare/marked-figures.ts';
import { finish } from '../stepwise.ts';
import { auditFiguresSteps } from './audit-figures.ts';
import { auditAgainst, prepareReport } from './check-earlier-levels.ts';

/** Sentences are invented. Each finding is one line: kind, verdict, sum, suggested unit. */
function findings(marked: string): string[] {
  const { text, figures } = markedFigures(marked);
  const { report } = inventedReport('a', '青渚县', '2019', []);
  return finish(auditFiguresSteps({ ...report, text }, figures)).findings.map(
    ({ kind, verdict, computation, suggestion }) =>
      [kind, verdict, computation, ...(suggestion ? [suggestion.unit] : [])].join(' | '),
  );
}

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
      'a wrong change',
      '由[10.5亿元 level exports 2018]增加到[12.6亿元 level exports 2019],增加[3.1亿元 change exports 2019]',
      'growth | contradicts | 12.6 − 10.5 = 2.1',
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual([expected]);
  });

  test('another currency and another growth raise both doubts, and the figure is to be checked', () => {
    const marked =
      '由[1600万美元 level fdi 2005]增加到[1.52亿元 level fdi 2008],增长[9.5倍 growth fdi 2005/2008]';
    expect(findings(marked)).toEqual([
      'growth | unit-doubt | 15200 ÷ 1600 − 1 = 8.50 | 亿美元',
      'growth | ratio-as-growth | 15200 ÷ 1600 − 1 = 8.50',
    ]);
    const { text, figures } = markedFigures(marked);
    const { report } = inventedReport('a', '青渚县', '2008', []);
    const audit = finish(auditFiguresSteps({ ...report, text }, figures));
    expect(audit.figures.map(({ certainty, doubt }) => doubt ?? certainty)).toEqual([
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
      'about a tenth',
      '由[10.0亿元 level exports 2018]增加到[12.0亿元 level exports 2019 over],增长[25% growth exports 2019]',
    ],
  ])('nothing is said of %s', (_, text) => {
    expect(findings(text).filter((line) => !line.includes('agrees'))).toEqual([]);
  });
});

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
    expect(findings(text)).toEqual(expected);
  });

  test('of two reports', () => {
    const own = markedFigures(
      '完成[12.0亿元 level exports 2019],增长[12% growth exports 2019];常住人口[50.2万人 level population 2018]',
    );
    const other = markedFigures('完成[10.0亿元 level exports 2018];常住人口[51.0万人 level population 2018]');
    expect(
      auditAgainst(prepareReport(own.text, own.figures), prepareReport(other.text, other.figures)),
    ).toEqual([
      {
        kind: 'growth',
        verdict: 'contradicts',
        computation: '12.0 ÷ 10.0 − 1 = 20.0%',
        figures: [0, 1],
        earlier: 0,
        printed: '12%',
      },
      {
        kind: 'repeat',
        verdict: 'contradicts',
        computation: '50.2万人 ≠ 51.0万人',
        figures: [2],
        earlier: 1,
        printed: '50.2万人',
      },
    ]);
  });
});

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
      'a share that misses',
      '产值[100亿元 level gdp 2019],服务业[49.5亿元 level services_value_added 2019],占比[53% share services_share 2019]',
      ['part-whole | contradicts | 49.5 ÷ 100 = 49.5%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
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
    expect(findings(text)).toEqual(expected);
  });
});

describe('ranks', () => {
  test.each([
    [
      'below the number of ranked',
      '在[11个 level 城区 -]主要城区排名中列[第10位 rank gdp 2019]',
      ['rank | agrees | 10 ≤ 11'],
    ],
    [
      'above it',
      '在[11个 level 城区 -]主要城区排名中列[第12位 rank gdp 2019]',
      ['rank | contradicts | 12 > 11'],
    ],
    ['in another sentence', '在[11个 level 城区 -]主要城区中领先。列[第12位 rank gdp 2019]', []],
    ['beside a count of something else', '新建[11个 level 站点 -]站点,列[第12位 rank gdp 2019]', []],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

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
    expect(findings(text)).toEqual(expected);
  });
});

describe('the same thing said twice', () => {
  test.each([
    [
      'differently',
      '全年[46.48亿元 level exports 2019]。全年[47.2亿元 level exports 2019]',
      ['repeat | contradicts | 46.48亿元 ≠ 47.2亿元'],
    ],
    [
      'at another scale',
      '全年[46.48亿元 level exports 2019]。全年[46.48万元 level exports 2019]',
      ['repeat | contradicts | 46.48亿元 ≠ 46.48万元'],
    ],
    [
      'by a growth',
      '增长[6.2% growth exports 2019]。增长[6.8% growth exports 2019]',
      ['repeat | contradicts | 6.2% ≠ 6.8%'],
    ],
    ['rounded', '全年[46.48亿元 level exports 2019]。全年[46.5亿元 level exports 2019]', []],
    ['in one sentence', '全年[46.48亿元 level exports 2019]、[47.2亿元 level exports 2019]', []],
    [
      'far apart, so of another scope',
      '全年[46.48亿元 level exports 2019]。全年[4.1亿元 level exports 2019]',
      [],
    ],
    ['on another base', '增长[6.2% growth exports 2019]。同口径增长[6.8% growth exports 2019]', []],
    ['distributed', '全年[46.48亿元 level exports 2019]。分别为[47.2亿元 level exports 2019]', []],
    ['of two regions', '全年[46.48亿元 level exports 2019]。全年[47.2亿元 level exports 2019 @白塘区]', []],
    ['of two periods', '全年[46.48亿元 level exports 2019]。一季度[47.2亿元 level exports 2019-Q1]', []],
    ['counts', '新开工[20个 level projects_started 2019]。新开工[21个 level projects_started 2019]', []],
    [
      'single projects',
      '总投资[20亿元 level project_investment 2019]。总投资[21亿元 level project_investment 2019]',
      [],
    ],
    ['as a target', '全年[46.48亿元 level exports 2019]。目标[47.2亿元 level exports 2019 target]', []],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

test('twice the figures take about twice the time', () => {
  const sentence =
    '产值由[26.2亿元 level exports 2005]增加到[123.6亿元 level exports 2008],增长[3.7倍 growth exports 2005/2008],其中[1亿元 level 某 2008],列[11个 level 区 -]区中[第3位 rank gdp 2008]。';
  const time = (times: number) => {
    const { text, figures } = markedFigures(sentence.repeat(times));
    const { report } = inventedReport('a', '青渚县', '2019', []);
    const start = performance.now();
    finish(auditFiguresSteps({ ...report, text }, figures));
    return performance.now() - start;
  };
  time(400);
  const [single, double] = [
    Math.min(time(400), time(400), time(400)),
    Math.min(time(800), time(800), time(800)),
  ];
  expect(double / single).toBeLessThan(3.5);
});
