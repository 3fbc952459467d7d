import { type ComparisonOptions, compareReports } from '../compare/compare-reports.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Library } from './library.ts';
import { loadReport } from './load-report.ts';

/** Compares reports of the library side by side, in the order given. @throws LibraryError `not-found` */
export async function compareStored(
  library: Library,
  { ids, ...options }: { ids: readonly string[] } & ComparisonOptions,
): Promise<Comparison> {
  const reports = await Promise.all([...new Set(ids)].map((id) => loadReport(library, id)));
  return compareReports(reports, options);
}
