import { findIndicator } from '../lexicon/indicators.ts';
import type { Capture } from '../stored-report.ts';
import type { ReportRow } from './rows.ts';

/** All that a report is found by: its title and the user's, region, tags, note, text, and its indicators' names. */
export function searchText(row: ReportRow, { report, figures }: Capture): string {
  const ids = new Set(figures.flatMap((figure) => figure.indicator ?? []));
  const names = [...ids].flatMap((id) => {
    const indicator = findIndicator(id);
    return indicator ? [indicator.zh, indicator.en] : [];
  });
  const facts = [row.title, report.title, row.region, row.publisher, row.year, row.note, ...row.tags];
  return [...facts, ...names, report.text].join('\n');
}
