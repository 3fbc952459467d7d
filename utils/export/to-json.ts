import type { Comparison } from '../compare/comparison.ts';
import type { Rate } from '../compare/rate.ts';
import { sentenceOf } from '../find-sentence.ts';
import type { StoredReport } from '../stored-report.ts';
import { citation } from './citation.ts';

/** The comparison as JSON with its sources and the sentence of each value; format and version stand in its head. */
export function toJson(
  { columns, rows }: Comparison,
  reports: readonly StoredReport[],
  rates: readonly Rate[] = [],
): string {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const columnReports = columns.map(({ reportId }) => byId.get(reportId));
  const value = {
    format: 'duibiao-comparison',
    version: 1,
    ...(rates.length > 0 && { rates }),
    columns: columns.map((column, index) => {
      const report = columnReports[index];
      return { ...column, ...(report && { sources: report.sources, citation: citation(report) }) };
    }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const text = columnReports[index]?.report.text;
        if (!cell) return null;
        return {
          ...cell,
          ...(text !== undefined && { sentence: sentenceOf(text, cell) }),
        };
      }),
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
