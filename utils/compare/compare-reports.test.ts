import { describe, expect, test } from 'vitest';
import { gdp, lines, pair } from '../../tests/compare/comparison-lines.ts';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import type { Verdict } from '../audit/finding.ts';
import { compareReports } from './compare-reports.ts';

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

  test('what is said of single projects', () => {
    const project = gdp(10, '亿元', { indicator: 'project_investment', label: '总投资' });
    expect(lines(pair([project], [project]))).toEqual([
      'project_investment level 亿元 2019 | 10 other-definition | 10 other-definition',
    ]);
  });

  test('levels, growth and shares have rows of their own', () => {
    const growth = gdp(6, '%', { measure: 'growth' });
    expect(lines(pair([gdp(640, '亿元')], [growth]))).toEqual([
      'gdp level 亿元 2019 | 640 | —',
      'gdp growth % 2019 | — | 6',
    ]);
  });
});

describe('a figure that the arithmetic of its report contradicts', () => {
  const figures = [
    gdp(600, '亿元', { period: '2018' }),
    gdp(640, '亿元'),
    gdp(9, '%', { measure: 'growth' }),
  ];
  const finding = { kind: 'growth', computation: '640 ÷ 600 − 1 = 6.7%', printed: '9%' } as const;
  const read = (verdict: Verdict, last: readonly number[], more: Partial<FigureInput> = {}) => {
    const odd = inventedReport('b', '白塘区', '2019', [
      ...figures.slice(0, -1),
      gdp(9, '%', { measure: 'growth', ...more }),
    ]);
    const found = { ...odd, findings: [{ ...finding, verdict, figures: last }] };
    const { rows } = compareReports([inventedReport('a', '青渚县', '2019', [gdp(582, '亿元')]), found]);
    return rows[0]?.cells.map((cell) => [cell?.contradicted, cell?.incomparable, cell?.gap?.value]);
  };
  const plain = [false, undefined, undefined];

  test.each<[string, Verdict, number[], boolean]>([
    ['itself', 'contradicts', [2, 1], true],
    ['by the growth beside it', 'contradicts', [0, 1, 2], true],
    ['by a ratio printed as growth', 'ratio-as-growth', [0, 1, 2], true],
    ['not where the sum agrees', 'agrees', [0, 1, 2], false],
    ['not by a doubt about units', 'unit-doubt', [0, 1, 2], false],
    ['not where another year’s is contradicted', 'contradicts', [1, 2, 0], false],
  ])('is compared and says so: %s', (_, verdict, members, contradicted) => {
    expect(read(verdict, members)).toEqual([plain, [contradicted, undefined, '10.0']]);
  });

  test('says so no longer once the user corrected it', () => {
    const corrected = read('contradicts', [0, 1, 2], { correction: { value: 6.7 } });
    expect(corrected?.[1]?.[0]).toBe(false);
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

  test('is what was so rather than what a rule asks, and a norm where there is nothing else', () => {
    const norm = gdp(650, '亿元', { status: 'norm' });
    expect(lines(pair([norm, gdp(640, '亿元')], [gdp(582, '亿元')]))).toEqual([
      'gdp level 亿元 2019 | 640 | 582 -9.1% worse',
    ]);
    expect(pair([norm], [gdp(582, '亿元')]).rows[0]?.cells[0]?.status).toBe('norm');
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
