import type { Report, ReportText } from '../report.ts';
import { describeText } from './describe-text.ts';
import { findOldData, findTextWarnings } from './text-warnings.ts';

export interface DescribedReport {
  readonly report: Report;
  /** What 今年 means in it; absent where the text does not tell. */
  readonly thisYear?: number;
}

/** Adds to a report's text what its own words tell of it. */
export function describeReport(text: ReportText): DescribedReport {
  const { kind, region, year, thisYear } = describeText(text);
  const warnings = [
    ...text.warnings,
    ...findTextWarnings(text.text),
    ...findOldData(text.publishedOn?.value, year?.value),
  ];
  return {
    report: { ...text, warnings, kind, ...(region && { region }), ...(year && { year }) },
    ...(thisYear !== undefined && { thisYear }),
  };
}
