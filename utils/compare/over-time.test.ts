import { describe, expect, test } from 'vitest';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import { auditTogether } from './audit-together.ts';
import { columnsOf } from './columns.ts';
import { compareReports } from './compare-reports.ts';
import { perHead } from './per-head.ts';
import { targetResults } from './target-results.ts';
import { timelineOf, timelineRegions } from './timeline.ts';

const figure = (
  indicator: string,
  value: number,
  unit: string,
  period: string,
  more: Partial<FigureInput> = {},
): FigureInput => ({
  raw: `${value}${unit}`,
  value,
  unit,
  indicator,
  label: indicator,
  period,
  ...more,
});

describe('a region over years', () => {
  const reports = [
    inventedReport('r18', '青渚县', '2018', [
      figure('exports', 9.5, '亿元', '2018'),
      figure('exports', 8, '亿元', '2017'),
    ]),
    inventedReport('r19', '青渚', '2019', [
      figure('exports', 105_000, '万元', '2019'),
      figure('exports', 9.6, '亿元', '2018'),
      figure('exports', 8, '亿元', '2017'),
    ]),
    inventedReport('x19', '白塘区', '2019', [figure('exports', 70, '亿元', '2019')]),
  ];

  test('has one line an indicator, one unit, and the newer report first', () => {
    const [line] = timelineOf(reports.flatMap(columnsOf), '青渚县');
    expect([line?.indicator, line?.unit]).toEqual(['exports', '亿元']);
    expect(
      line?.points.map(({ year, value, reportId, others }) => [
        year,
        value,
        reportId,
        others.map((other) => other.value),
      ]),
    ).toEqual([
      [2017, '8', 'r19', []],
      [2018, '9.6', 'r19', ['9.5']],
      [2019, '10.5', 'r19', []],
    ]);
  });

  test.each([
    ['targets', { status: 'target' as const }],
    ['norms', { status: 'norm' as const }],
    ['doubtful figures', { certainty: 'check' as const, doubt: 'masked' as const }],
    ['parts of a year', { period: '2019-Q1' }],
    ['other definitions', { label: '自营出口' }],
    ['other currencies', { unit: '亿美元' }],
  ])('leaves out %s', (_, more) => {
    const both = [
      figure('exports', 8, '亿元', '2018', { label: '出口总额' }),
      figure('exports', 9, '亿元', '2019', { label: '出口总额', ...more }),
    ];
    expect(timelineOf(columnsOf(inventedReport('a', '青渚县', '2019', both)), '青渚县')).toEqual([]);
  });

  test('regions are named once, by their longest name', () => {
    expect(timelineRegions(reports.flatMap(columnsOf))).toEqual(['青渚县', '白塘区']);
  });
});

describe('targets against results', () => {
  test('meet across reports, for the same months and definition only', () => {
    const reports = [
      inventedReport('r18', '青渚县', '2018', [
        figure('exports', 10, '亿元', '2019', { status: 'target' }),
        figure('gdp', 7, '%', '2019', { status: 'target', measure: 'growth' }),
      ]),
      inventedReport('r19', '青渚县', '2019', [
        figure('exports', 11, '亿元', '2019'),
        figure('gdp', 6.4, '%', '2019', { measure: 'growth' }),
        figure('gdp', 8, '%', '2018', { measure: 'growth' }),
      ]),
    ];
    expect(
      targetResults(reports.flatMap(columnsOf)).map(({ indicator, target, result, gap }) => [
        indicator,
        target.value,
        result?.value,
        gap,
      ]),
    ).toEqual([
      ['gdp', '7', '6.4', { value: '-0.6', unit: 'pp', verdict: 'worse' }],
      ['exports', '10', '11', { value: '10.0', unit: '%', verdict: 'better' }],
    ]);
  });

  test('a target without a result stands alone', () => {
    const target = figure('exports', 10, '亿元', '2020', { status: 'target' });
    const [pair] = targetResults(columnsOf(inventedReport('r', '青渚县', '2019', [target])));
    expect([pair?.target.value, pair?.result, pair?.gap]).toEqual(['10', undefined, undefined]);
  });
});

describe('per head', () => {
  const people = (value: number, period = '2019') =>
    figure('population', value, '万人', period, { label: '常住人口' });
  const gdp = (value: number) => figure('gdp', value, '亿元', '2019', { label: '地区生产总值' });

  test('divides by the residents of the same report and year', () => {
    const reports = [
      inventedReport('a', '青渚县', '2019', [gdp(640), people(50)]),
      inventedReport('b', '白塘区', '2019', [gdp(582), people(40)]),
      inventedReport('c', '望川县', '2019', [gdp(300)]),
    ];
    const { rows } = perHead(compareReports(reports));
    expect(
      rows.map(({ indicator, unit, cells }) => [
        indicator,
        unit,
        ...cells.map((cell) => cell && [cell.value, cell.gap?.value]),
      ]),
    ).toEqual([['gdp', '元/人', ['128000', undefined], ['145500', '13.7'], undefined]]);
  });

  test.each([
    ['residents of another year', [gdp(640), people(50, '2018')]],
    ['no residents', [gdp(640)]],
    [
      'an amount that is per head already',
      [figure('urban_income', 4, '万元', '2019', { label: '城镇居民人均可支配收入' }), people(50)],
    ],
    ['growth', [figure('gdp', 6, '%', '2019', { measure: 'growth' }), people(50)]],
  ])('gives nothing for %s', (_, figures) => {
    expect(perHead(compareReports([inventedReport('a', '青渚县', '2019', figures)])).rows).toEqual([]);
  });
});

describe('the arithmetic between reports', () => {
  const exports = (value: number, period: string, more: Partial<FigureInput> = {}) =>
    figure('exports', value, '亿元', period, { label: '出口总额', ...more });
  const growth = (value: number) =>
    figure('exports', value, '%', '2019', { label: '出口总额', measure: 'growth' });
  const lines = (older: FigureInput[], newer: FigureInput[]) =>
    auditTogether([
      inventedReport('r19', '青渚县', '2019', newer),
      inventedReport('r18', '青渚县', '2018', older),
    ]).map(({ report, other, otherFigure, finding }) => [
      report.id,
      other.id,
      otherFigure?.raw,
      finding.verdict,
      finding.computation,
    ]);

  test('holds a growth against the level of the older report', () => {
    expect(lines([exports(10.5, '2018')], [exports(12.6, '2019'), growth(12)])).toEqual([
      ['r19', 'r18', '10.5亿元', 'contradicts', '12.6 ÷ 10.5 − 1 = 20.0%'],
    ]);
  });

  test('lets the user’s decisions count', () => {
    const newer = [exports(12.6, '2019'), growth(20)];
    expect(lines([exports(10.5, '2018', { decision: 'rejected' })], newer)).toEqual([]);
    expect(
      lines([exports(11.5, '2018', { correction: { value: 10.5 } })], newer).map((line) => line[3]),
    ).toEqual(['agrees']);
  });

  test('says nothing where the newer report gives both levels itself', () => {
    expect(
      lines([exports(10.5, '2018')], [exports(12.6, '2019'), exports(10.5, '2018'), growth(12)]),
    ).toEqual([['r19', 'r18', '10.5亿元', 'agrees', '10.5亿元 ≈ 10.5亿元']]);
  });
});
