import { describe, expect, test } from 'vitest';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import { compareReports } from './compare-reports.ts';
import type { Comparison } from './comparison.ts';
import { foreignCurrencies } from './rate.ts';

const gdp = (value: number, unit: string, more: Partial<FigureInput> = {}): FigureInput => ({
  raw: `${value}${unit}`,
  value,
  unit,
  indicator: 'gdp',
  label: '地区生产总值',
  period: '2019',
  ...more,
});

const pair = (base: FigureInput[], other: FigureInput[]) =>
  compareReports([inventedReport('a', '青渚县', '2019', base), inventedReport('b', '白塘区', '2019', other)]);

/** One line a row: unit, period, then each cell with its gap or its reason. */
function lines({ rows }: Comparison): string[] {
  return rows.map(({ indicator, measure, unit, period, cells }) =>
    [
      `${indicator} ${measure} ${unit ?? '-'} ${period ?? '-'}`,
      ...cells.map((cell) =>
        cell
          ? [
              cell.value + (cell.unit ?? ''),
              cell.growth && `+${cell.growth.value}${cell.growth.unit}`,
              cell.incomparable,
              cell.gap && `${cell.gap.value}${cell.gap.unit} ${cell.gap.verdict}`,
            ]
              .filter(Boolean)
              .join(' ')
          : '—',
      ),
    ].join(' | '),
  );
}

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

describe('what is not mixed', () => {
  test.each([
    ['a target with a result', gdp(700, '亿元', { status: 'target' }), 'target'],
    ['a doubtful figure', gdp(700, '亿元', { certainty: 'check', doubt: 'unit-conflict' }), 'check'],
    ['another year', gdp(700, '亿元', { period: '2020' }), 'other-period'],
    ['a part of the year', gdp(700, '亿元', { period: '2019-01/2019-09' }), 'other-period'],
    [
      'an unknown period',
      { raw: '700亿元', value: 700, unit: '亿元', indicator: 'gdp', label: '地区生产总值' },
      'other-period',
    ],
    ['a narrower definition', gdp(700, '亿元', { label: '区属GDP' }), 'other-definition'],
  ])('%s', (_, other, reason) => {
    expect(lines(pair([gdp(640, '亿元')], [other]))).toEqual([`gdp level 亿元 2019 | 640 | 700 ${reason}`]);
  });

  test('levels, growth and shares have rows of their own', () => {
    const growth = gdp(6, '%', { measure: 'growth' });
    expect(lines(pair([gdp(640, '亿元')], [growth]))).toEqual([
      'gdp level 亿元 2019 | 640 | —',
      'gdp growth % 2019 | — | 6',
    ]);
  });
});

describe('the figure of a cell', () => {
  test('is the same whatever the order: results before targets, the latest of the report’s year', () => {
    const figures = [
      gdp(700, '亿元', { status: 'target', period: '2020' }),
      gdp(600, '亿元', { period: '2018' }),
      gdp(640, '亿元'),
      gdp(470, '亿元', { period: '2019-01/2019-09' }),
      gdp(500, '亿元', { label: '区属GDP' }),
    ];
    for (const order of [figures, figures.toReversed()]) {
      expect(lines(pair(order, [gdp(582, '亿元')]))).toEqual(['gdp level 亿元 2019 | 640 | 582 -9.1% worse']);
    }
  });

  test('follows the base’s period where the other report gives it too', () => {
    expect(lines(pair([gdp(640, '亿元')], [gdp(800, '亿元', { period: '2020' }), gdp(582, '亿元')]))).toEqual(
      ['gdp level 亿元 2019 | 640 | 582 -9.1% worse'],
    );
  });

  test('is the user’s correction; accepted figures count, rejected ones are gone', () => {
    const doubtful = gdp(1.55, '亿元', { certainty: 'check', doubt: 'unit-conflict' });
    const read = (figure: FigureInput) => lines(pair([gdp(1, '亿元')], [figure]));
    expect(read({ ...doubtful, decision: 'accepted' })).toEqual([
      'gdp level 亿元 2019 | 1 | 1.55 55.0% better',
    ]);
    expect(read({ ...doubtful, correction: { value: 1.6, period: '2019' } })).toEqual([
      'gdp level 亿元 2019 | 1 | 1.6 60.0% better',
    ]);
    expect(read({ ...doubtful, correction: { unit: '亿美元' } })).toEqual([
      'gdp level 亿元 2019 | 1 | 1.55亿美元 other-currency',
    ]);
    expect(read({ ...doubtful, correction: { period: null } })).toEqual([
      'gdp level 亿元 2019 | 1 | 1.55 other-period',
    ]);
    expect(read({ ...doubtful, decision: 'rejected' })).toEqual(['gdp level 亿元 2019 | 1 | —']);
    expect(read({ ...doubtful, correction: { indicator: null } })).toEqual(['gdp level 亿元 2019 | 1 | —']);
  });
});

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

describe('growth beside a level', () => {
  const growth = (value: number, period: string, unit = '%') =>
    gdp(value, unit, { measure: 'growth', period });
  test('stands in the level’s cell, and a row that repeats it is left out', () => {
    expect(
      lines(pair([gdp(640, '亿元'), growth(6, '2019')], [gdp(582, '亿元'), growth(7.1, '2019')])),
    ).toEqual(['gdp level 亿元 2019 | 640 +6% | 582 +7.1% -9.1% worse']);
  });

  test('names its first year where that is not the year before', () => {
    const { rows } = pair([gdp(640, '亿元'), growth(1.1, '2016/2019', '倍')], []);
    expect(rows[0]?.cells[0]?.growth).toEqual({ value: '1.1', unit: '倍', since: '2016' });
  });

  test('of another year, or a target, is not its growth', () => {
    const { rows } = pair(
      [gdp(640, '亿元'), growth(6, '2018'), { ...growth(7, '2019'), status: 'target' }],
      [],
    );
    expect(rows[0]?.cells[0]?.growth).toBeUndefined();
  });
});

describe('columns and base', () => {
  test('a report gives one for each region that it is about, none for firms or passing mentions', () => {
    const report = inventedReport('a', '青渚县、白塘', '2019', [
      gdp(1, '亿元', { region: '青渚县' }),
      gdp(2, '亿元', { region: '白塘区' }),
      gdp(3, '亿元', { region: '云浦县' }),
      ...[1, 2, 3].map((value) => gdp(value, '亿元', { region: '望川县' })),
      ...[1, 2, 3].map((value) => gdp(value, '亿元', { region: '某某不锈钢' })),
      gdp(9, '亿元'),
    ]);
    const { columns } = compareReports([report]);
    expect(columns.map(({ region }) => region)).toEqual(['青渚县', '白塘', '望川县']);
  });

  test('a report without figures keeps its column', () => {
    const { columns, rows } = compareReports([inventedReport('a', undefined, undefined, [])]);
    expect([columns.length, rows]).toEqual([1, []]);
  });

  test('the base is a column or the first column of a report; unknown ids fall back to the first', () => {
    const reports = ['a', 'b'].map((id) => inventedReport(id, `${id}县`, '2019', [gdp(1, '亿元')]));
    const baseOf = (baseId: string) => compareReports(reports, { baseId }).columns.map(({ base }) => base);
    expect(baseOf('b')).toEqual([false, true]);
    expect(baseOf('b#b县')).toEqual([false, true]);
    expect(baseOf('zz')).toEqual([true, false]);
  });

  test('without a base value the shared period is that of most columns', () => {
    const years = ['2018', '2019', '2019'];
    const reports = years.map((period, index) =>
      inventedReport(`${index}`, `${index}县`, period, index === 0 ? [] : [gdp(1, '亿元', { period })]),
    );
    expect(lines(compareReports(reports))).toEqual(['gdp level 亿元 2019 | — | 1 | 1']);
  });
});

test('hostile names are only text', () => {
  const odd = gdp(1, '亿元', { region: '__proto__县', indicator: 'constructor', label: 'toString' });
  const { rows } = compareReports([inventedReport('__proto__', '__proto__县', '2019', [odd])]);
  expect(rows[0]?.indicator).toBe('constructor');
});
