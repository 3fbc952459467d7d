import type { Report, ReportText } from '../report.ts';
import { describeText } from './describe-text.ts';
import { readableText } from './readable-text.ts';
import { findOldData, findTextWarnings } from './text-warnings.ts';

export interface DescribedReport {
  readonly report: Report;
  /** The report's text as it is read (readable-text.ts). */
  readonly text: string;
  /** What 今年 means in it; absent where the text does not tell. */
  readonly thisYear?: number;
}

/** Adds to a report's text what its own words tell of it. */
export function describeReport(printed: ReportText): DescribedReport {
  const text = readableText(printed.text);
  const { kind, region, year, thisYear } = describeText(printed, text);
  const warnings = [
    ...printed.warnings,
    ...findTextWarnings(printed.text),
    ...findOldData(printed.publishedOn?.value, year?.value),
  ];
  return {
    report: { ...printed, warnings, kind, ...(region && { region }), ...(year && { year }) },
    text,
    ...(thisYear !== undefined && { thisYear }),
  };
}
