import type { ReportQuery } from '../utils/messages.ts';
import { t } from './i18n.ts';

export type ReportSort = NonNullable<ReportQuery['sort']>;
export const reportSorts = ['newest', 'title', 'region', 'year'] as const satisfies readonly ReportSort[];

const names = {
  newest: 'sortNewest',
  title: 'sortTitle',
  region: 'sortRegion',
  year: 'sortYear',
} as const satisfies Record<ReportSort, string>;

/** The orders of the report list with their names, for a select. */
export function reportSortOptions(): (readonly [ReportSort, string])[] {
  return reportSorts.map((sort) => [sort, t(names[sort])]);
}
