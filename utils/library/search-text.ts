import { findIndicator } from '../lexicon/indicators.ts';
import type { Capture, Correction } from '../stored-report.ts';
import type { ReportRow } from './rows.ts';

/**
 * All that a report is found by: its title and the user's, region, tags, note, text, its indicators' names, and the
 * indicators and regions that the user put right. For the user's own words see utils/library/search-aliases.ts.
 */
export function searchText(
  row: ReportRow,
  { report, figures }: Capture,
  judged: readonly { readonly correction?: Correction }[],
): string {
  const corrections = judged.flatMap(({ correction }) => correction ?? []);
  const ids = new Set([...figures, ...corrections].flatMap(({ indicator }) => indicator ?? []));
  const names = [...ids].flatMap((id) => {
    const indicator = findIndicator(id);
    return indicator ? [indicator.zh, indicator.en] : [];
  });
  const regions = corrections.flatMap(({ region }) => region ?? []);
  const facts = [row.title, report.title, row.region, row.publisher, row.year, row.note, ...row.tags];
  return [...facts, ...regions, ...names, report.text].join('\n');
}
