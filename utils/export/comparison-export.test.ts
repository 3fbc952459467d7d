import { describe, expect, test } from 'vitest';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import { compareReports } from '../compare/compare-reports.ts';
import type { StoredReport } from '../stored-report.ts';
import { citation, localDate, safeUrl } from './citation.ts';
import { comparisonTable } from './comparison-table.ts';
import { cellText } from './export-table.ts';
import { exportWords } from './export-words.data.ts';
import { comparisonList, reportList } from './figure-list.ts';
import { exportLanguage } from './naming.ts';
import { toJson } from './to-json.ts';

const money = (value: number, more: Partial<FigureInput> = {}): FigureInput => ({
  raw: `${value}亿元`,
  value,
  unit: '亿元',
  indicator: 'gdp',
  label: '地区生产总值',
  period: '2019',
  ...more,
});
const growth = money(6, { raw: '6%', unit: '%', measure: 'growth' });
const reports = [
  inventedReport('a', '青渚县', '2019', [money(640), growth]),
  inventedReport('b', '白塘区', '2019', [money(105, { status: 'target', period: '2020' })]),
];
const comparison = compareReports(reports);
const texts = (rows: ReturnType<typeof comparisonTable>['rows']) => rows.map((row) => row.map(cellText));

describe('the table of a comparison', () => {
  const table = comparisonTable(comparison, reports, { beside: ['growth', 'gap'] });

  test('has compared values as numbers, others as text with the reason', () => {
    expect(table.header).toEqual([
      '指标',
      '单位',
      '时期',
      '差距单位',
      '青渚县（本地）',
      '青渚县（本地） 增长(%)',
      '青渚县（本地） 与本地差距',
      '白塘区',
      '白塘区 增长(%)',
      '白塘区 与本地差距',
    ]);
    expect(texts(table.rows)).toEqual([
      ['地区生产总值', '亿元', '2019', '', '640', '6', '', '105亿元（目标：2020）', '', ''],
    ]);
    expect(table.rows[0]?.[4]).toEqual({ number: '640' });
    expect(table.rows[0]?.[7]).toHaveProperty('text');
  });

  test('names its sources below', () => {
    expect(table.notes).toEqual([
      `青渚县（本地）：青渚县工作报告(虚构)[EB/OL]. [${localDate(reports[0]?.capturedAt ?? '')}]. https://report.example/a.`,
      expect.stringContaining('https://report.example/b'),
    ]);
  });

  test('speaks English too', () => {
    expect(texts(comparisonTable(comparison, reports, { language: 'en' }).rows)[0]?.[0]).toBe(
      'gross regional product',
    );
  });
});

test('falls and gaps below the base are numbers', () => {
  const fall = inventedReport('c', '望川县', '2019', [
    money(582),
    { ...growth, value: -6.4, raw: '下降6.4%' },
  ]);
  const both = [inventedReport('a', '青渚县', '2019', [money(640)]), fall];
  const [row] = comparisonTable(compareReports(both), both, { beside: ['growth', 'gap'] }).rows;
  expect(row?.slice(-3)).toEqual([{ number: '582' }, { number: '-6.4' }, { number: '-9.1' }]);
});

describe('a value that its report contradicts', () => {
  const wrong: StoredReport = {
    ...inventedReport('b', '白塘区', '2019', [money(600, { period: '2018' }), money(582), money(7)]),
    findings: [
      {
        kind: 'part-whole',
        verdict: 'contradicts',
        figures: [0, 1],
        computation: '600 − 7 = 593',
        printed: '582亿元',
      },
    ],
  };
  const both = [inventedReport('a', '青渚县', '2019', [money(640)]), wrong];

  test('stays a number in the table, and is named below', () => {
    const { rows, notes } = comparisonTable(compareReports(both), both);
    expect(rows[0]?.at(-1)).toEqual({ number: '582' });
    expect(notes[0]).toBe('与原文自己的算术不符：地区生产总值，白塘区');
  });

  test('has the remark in lists', () => {
    expect(texts(comparisonList(compareReports(both), both).rows).map((row) => row[6])).toEqual([
      '',
      '与原文自己的算术不符',
    ]);
    expect(texts(reportList(wrong).rows).map((row) => row[7])).toEqual([
      '数额',
      '数额，与原文自己的算术不符',
      '数额',
    ]);
  });
});

describe('lists', () => {
  test('give each value its source and, on demand, its sentence', () => {
    const list = comparisonList(comparison, reports, { sentences: true });
    expect(list.header.slice(-4)).toEqual(['来源', '网址', '采集日期', '原文句子']);
    expect(texts(list.rows)[0]?.slice(0, 6)).toEqual([
      '地区生产总值',
      '青渚县',
      '640',
      '亿元',
      '2019',
      '实绩',
    ]);
    expect(list.rows.every((row) => row.length === list.header.length)).toBe(true);
  });

  test('of one report leave rejected figures out and show corrections', () => {
    const report = inventedReport('c', '望川县', '2019', [
      money(1, { decision: 'rejected' }),
      money(2, { correction: { value: 2.5, unit: '亿美元', period: null } }),
      money(3, { certainty: 'check', doubt: 'unit-conflict' }),
    ]);
    const { header, rows } = reportList(report);
    expect(texts(rows).map((row) => row.slice(3, 8))).toEqual([
      ['2.5', '亿美元', '', '实绩', '数额'],
      ['3', '亿元', '2019', '实绩', '数额，待核'],
    ]);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });

  test('drop an address that is not of the web', () => {
    const [source] = reports[0]?.sources ?? [];
    if (!source) throw new Error('the invented report has no source');
    const odd: StoredReport = {
      ...inventedReport('d', '云浦县', '2019', [money(1)]),
      sources: [{ ...source, url: 'javascript:alert(1)' }],
    };
    expect(JSON.stringify(reportList(odd))).not.toContain('javascript');
    expect(citation(odd)).not.toContain('javascript');
  });
});

test('JSON holds the comparison, its sources and sentences', () => {
  const { format, version, columns, rows } = JSON.parse(toJson(comparison, reports));
  expect([format, version, columns.length, rows[0].cells[0].value]).toEqual([
    'duibiao-comparison',
    1,
    2,
    '640',
  ]);
  expect(columns[0].citation).toContain('[EB/OL]');
});

describe('citation after GB/T 7714', () => {
  const report = {
    ...inventedReport('a', '青渚县', '2019', []),
    title: '在全会上的讲话。',
    publisher: '青渚县人民政府',
    publishedOn: '2019-11-02',
  };
  test('names who is responsible, title, dates and address', () => {
    expect(citation(report, () => '2026-01-02')).toBe(
      '青渚县人民政府. 在全会上的讲话[EB/OL]. (2019-11-02)[2026-01-02]. https://report.example/a.',
    );
  });

  test('leaves out what is not known', () => {
    const { publisher: _, publishedOn: __, ...bare } = report;
    expect(citation({ ...bare, sources: [] }, () => '2026-01-02')).toBe(
      '在全会上的讲话[EB/OL]. [2026-01-02].',
    );
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a/b',
    'file:///etc',
    '//a',
    'ftp://a/',
    'ｊavascript:x',
  ])('%j is no address', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

test('every language has every word', () => {
  for (const words of Object.values(exportWords)) {
    expect(Object.keys(words)).toEqual(Object.keys(exportWords['zh-CN']));
    expect(JSON.stringify(words)).not.toContain('""');
  }
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['en', 'en'],
  ['de', 'en'],
  ['__proto__', 'en'],
])('an interface in %s exports in %s', (tag, language) => {
  expect(exportLanguage(tag)).toBe(language);
});
