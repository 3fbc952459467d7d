import { describe, expect, test } from 'vitest';
import { gdp, lines, pair } from '../../tests/compare/comparison-lines.ts';
import type { FigureInput } from '../../tests/compare/invented-report.ts';

describe('gaps', () => {
  const rate = (value: number): FigureInput => ({
    raw: `${value}%`,
    value,
    unit: '%',
    indicator: 'unemployment_rate',
    label: '城镇登记失业率',
    measure: 'rate',
    period: '2019',
  });
  test('of rates are points, and the better direction is the indicator’s', () => {
    expect(lines(pair([rate(3.2)], [rate(2.95)]))).toEqual([
      'unemployment_rate rate % 2019 | 3.2 | 2.95 -0.3pp better',
    ]);
    expect(lines(pair([rate(3.2)], [rate(3.2)]))).toEqual([
      'unemployment_rate rate % 2019 | 3.2 | 3.2 0.0pp same',
    ]);
    expect(lines(pair([rate(3.2)], [rate(3.21)]))).toEqual([
      'unemployment_rate rate % 2019 | 3.2 | 3.21 0.01pp worse',
    ]);
  });

  test('between 倍 and % are points, and 倍 stays as printed', () => {
    const grew = (value: number, unit: string) =>
      gdp(value, unit, { measure: 'growth', period: '2005/2008' });
    expect(lines(pair([grew(77.8, '%')], [grew(1.1, '倍')]))).toEqual([
      'gdp growth % 2005/2008 | 77.8 | 1.1倍 32.2pp better',
    ]);
  });

  test('need a base that counts', () => {
    expect(lines(pair([gdp(0, '亿元')], [gdp(5, '亿元')]))).toEqual(['gdp level 亿元 2019 | 0 | 5']);
    expect(lines(pair([], [gdp(5, '亿元')]))).toEqual(['gdp level 亿元 2019 | — | 5']);
  });

  test('of ranks are none', () => {
    const rank = (value: number) => gdp(value, '位', { measure: 'rank' });
    expect(lines(pair([rank(3)], [rank(1)]))).toEqual(['gdp rank 位 2019 | 3 | 1']);
  });
});
