import { describe, expect, test } from 'vitest';
import { type FigureInput, inventedReport } from '../tests/compare/invented-report.ts';
import { pickMainFigures } from './main-figures.ts';

const figure = (raw: string, value: number, more: Partial<FigureInput> = {}): FigureInput => ({
  raw,
  value,
  unit: '亿元',
  indicator: 'gdp',
  label: '地区生产总值',
  region: '青渚县',
  period: '2019',
  ...more,
});

function mainOf(figures: readonly FigureInput[]) {
  const stored = inventedReport('a', '青渚县', '2019', figures);
  return pickMainFigures({ ...stored, report: { ...stored.report, year: { value: '2019', from: 'title' } } });
}

/** Each row as its key and the printed number of each region. */
const rowsOf = (figures: readonly FigureInput[]) =>
  mainOf(figures).rows.map(({ key, cells }) =>
    [key, ...cells.map((cell) => cell?.figure.raw ?? '—')].join(' '),
  );

describe('the figure that stands for an indicator', () => {
  const plain = figure('640亿元', 640);
  test.each([
    ['is of the report’s year', figure('600亿元', 600, { period: '2018' })],
    ['is without doubt', figure('64亿元', 64, { certainty: 'check', doubt: 'unit-conflict' })],
    ['is no share', figure('40%', 40, { measure: 'share', unit: '%' })],
    ['is no change', figure('40亿元', 40, { measure: 'change' })],
    ['is no rank', figure('第2位', 2, { measure: 'rank', unit: '位' })],
    ['is no growth', figure('6%', 6, { measure: 'growth', unit: '%' })],
    ['is no target', figure('700亿元', 700, { status: 'target' })],
    ['is the first of equals', figure('641亿元', 641), 'later'],
  ])('%s', (_, other, place = 'either') => {
    expect(rowsOf([plain, other])).toEqual(['gdp 640亿元']);
    if (place === 'either') expect(rowsOf([other, plain])).toEqual(['gdp 640亿元']);
  });

  test('is a doubtful one, or a share, where there is no other', () => {
    expect(rowsOf([figure('64亿元', 64, { certainty: 'check', doubt: 'unit-conflict' })])).toEqual([
      'gdp 64亿元',
    ]);
    expect(rowsOf([figure('40%', 40, { measure: 'share', unit: '%' })])).toEqual(['gdp 40%']);
  });
});

test('rows stand in the lexicon’s order, at most four, for the two regions with most figures', () => {
  const of = (indicator: string, region: string) => figure(`${indicator}1`, 1, { indicator, region });
  const figures = ['retail_sales', 'fixed_asset_investment', 'gdp', 'exports', 'population_total'].flatMap(
    (id) => [of(id, '青渚县'), of(id, '白塘区')],
  );
  const main = mainOf([of('gdp', '望川县'), ...figures]);
  expect(main.regions).toEqual(['青渚县', '白塘区']);
  expect(main.rows).toHaveLength(4);
  expect(main.rows[0]?.key).toBe('gdp');
});

test('without a known indicator the labels stand, full rows first', () => {
  const named = (label: string, region: string): FigureInput => ({
    raw: '3个',
    value: 3,
    unit: '个',
    label,
    region,
  });
  expect(rowsOf([named('园区', '青渚县'), named('市场', '青渚县'), named('市场', '白塘区')])).toEqual([
    '市场 3个 3个',
    '园区 3个 —',
  ]);
});
