import { type FigureInput, inventedReport } from '../tests/compare/invented-report.ts';
import { columnsOf } from '../utils/compare/columns.ts';
import { compareReports } from '../utils/compare/compare-reports.ts';
import { timelineOf } from '../utils/compare/timeline.ts';
import { comparisonTable } from '../utils/export/comparison-table.ts';
import { comparisonList } from '../utils/export/figure-list.ts';
import { toClipboard } from '../utils/export/to-clipboard.ts';
import { toCsv } from '../utils/export/to-csv.ts';
import { indicators } from '../utils/lexicon/indicators.ts';
import type { StoredReport } from '../utils/stored-report.ts';
import { median, type Table } from './table.ts';

const REPORTS = 30;
const INDICATORS = 100;
const ROUNDS = 9;

/** Comparing 30 reports by 100 indicators (a level, a growth and the year before of each), as a share of one report. */
export async function run(): Promise<Table[]> {
  const many = Array.from({ length: REPORTS }, (_, index) => reportOf(index));
  const one = many.slice(0, 1);
  const row = (name: string, work: (reports: readonly StoredReport[]) => unknown) => {
    const [all, single] = [timed(() => work(many)), timed(() => work(one))];
    return [name, all.toFixed(1), single.toFixed(2), (all / single).toFixed(0)];
  };
  const comparison = compareReports(many);
  return [
    {
      title: `Comparing ${REPORTS} reports × ${INDICATORS} indicators in Node, ms (target: no task over 50 ms)`,
      columns: ['work', `${REPORTS} reports`, '1 report', 'ratio'],
      rows: [
        row('compareReports', (reports) => compareReports(reports)),
        row('timelineOf one region', (reports) => timelineOf(reports.flatMap(columnsOf), '甲0县')),
        row('copy as table', (reports) => toClipboard(comparisonTable(comparison, reports))),
        row('CSV with sentences', (reports) =>
          toCsv(comparisonList(comparison, reports, { sentences: true })),
        ),
      ],
    },
  ];
}

function reportOf(index: number): StoredReport {
  const figures = indicators.slice(0, INDICATORS).flatMap(({ id, zh }, place): FigureInput[] => {
    const value = 100 + ((place * 37 + index * 11) % 900);
    const same = { indicator: id, label: zh };
    return [
      { ...same, raw: `${value}.5亿元`, value: value + 0.5, unit: '亿元', period: '2019' },
      { ...same, raw: `${value}亿元`, value, unit: '亿元', period: '2018' },
      {
        ...same,
        raw: `${index % 9}.4%`,
        value: (index % 9) + 0.4,
        unit: '%',
        measure: 'growth',
        period: '2019',
      },
    ];
  });
  return inventedReport(`r${index}`, `甲${index}县`, '2019', figures);
}

function timed(work: () => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
