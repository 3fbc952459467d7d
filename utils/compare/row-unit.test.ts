import { describe, expect, test } from 'vitest';
import { gdp, lines, pair } from '../../tests/compare/comparison-lines.ts';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import { compareReports } from './compare-reports.ts';
import { foreignCurrencies } from './rate.ts';

describe('units', () => {
  test.each([
    [
      'one unit a row',
      [gdp(640, '亿元')],
      [gdp(5_820_000, '万元')],
      'gdp level 亿元 2019 | 640 | 582 -9.1% worse',
    ],
    [
      '万元 below 1 亿',
      [gdp(0.95, '亿元')],
      [gdp(1, '亿元')],
      'gdp level 万元 2019 | 9500 | 10000 5.3% better',
    ],
    [
      '万亿 from 1 万亿',
      [gdp(14.2, '万亿元')],
      [gdp(71_000, '亿元')],
      'gdp level 万亿元 2019 | 14.2 | 7.1 -50.0% worse',
    ],
    [
      'another currency',
      [gdp(5, '亿元')],
      [gdp(5, '亿美元')],
      'gdp level 亿元 2019 | 5 | 5亿美元 other-currency',
    ],
    [
      'a unit of another kind',
      [gdp(5, '亿元')],
      [gdp(5, '个')],
      'gdp level 亿元 2019 | 5 | 5个 other-definition',
    ],
  ])('%s', (_, base, other, expected) => {
    expect(lines(pair(base, other))).toEqual([expected]);
  });

  test('a typed rate converts, and only that currency', () => {
    const reports = [
      inventedReport('a', '青渚县', '2019', [gdp(5, '亿元')]),
      inventedReport('b', '白塘区', '2019', [gdp(1, '亿美元')]),
      inventedReport('c', '望川县', '2019', [gdp(1, '亿欧元')]),
    ];
    expect(lines(compareReports(reports, { rates: [{ currency: 'USD', yuan: '7.1' }] }))).toEqual([
      'gdp level 亿元 2019 | 5 | 7.1 42.0% better | 1亿欧元 other-currency',
    ]);
  });

  test('the currencies that ask for a rate are named', () => {
    const comparison = pair([gdp(5, '亿元')], [gdp(5, '亿美元')]);
    expect(foreignCurrencies(comparison)).toEqual([{ currency: 'USD', name: '美元' }]);
    expect(foreignCurrencies(pair([gdp(5, '亿美元')], [gdp(5, '亿元')]))).toEqual([
      { currency: 'USD', name: '美元' },
    ]);
    expect(foreignCurrencies(pair([gdp(5, '亿元')], [gdp(5, '个')]))).toEqual([]);
  });

  test.each(['0', '-7', '7,1', '1e3', '', '7.1.2', 'x'])('%j is no rate', (yuan) => {
    const reports = [
      inventedReport('a', '青渚县', '2019', [gdp(5, '亿元')]),
      inventedReport('b', '白塘区', '2019', [gdp(1, '亿美元')]),
    ];
    expect(lines(compareReports(reports, { rates: [{ currency: 'USD', yuan }] }))[0]).toContain(
      'other-currency',
    );
  });

  test('an area converts between 亩 and 平方公里; classifiers of one indicator count alike', () => {
    const green = (value: number, unit: string): FigureInput => ({
      raw: `${value}${unit}`,
      value,
      unit,
      indicator: 'green_area',
      label: '新增绿地',
      period: '2019',
    });
    const firms = (value: number, unit: string): FigureInput => ({
      raw: `${value}${unit}`,
      value,
      unit,
      indicator: 'hightech_firms',
      label: '高新技术企业',
      period: '2019',
    });
    expect(
      lines(pair([green(2, '平方公里'), firms(100, '家')], [green(1500, '亩'), firms(98, '个')])),
    ).toEqual([
      'hightech_firms level 家 2019 | 100 | 98 -2.0% worse',
      'green_area level 平方公里 2019 | 2 | 1 -50.0% worse',
    ]);
  });
});
