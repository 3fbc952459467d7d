import { planYears } from '../lexicon/plan-years.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import type { DocumentContext } from './document-context.ts';

/** Months of a year: those of a report about the first half, or of a part about what is to come. */
export type YearPart = Pick<TimeValue, 'months' | 'quarter'>;

/** Years that a part of the report is about. */
export interface SectionYears {
  readonly status: 'actual' | 'target';
  readonly year: number | undefined;
}

/** The ISO period that a time expression means in this report; undefined where the report does not tell. */
export function resolvePeriod(
  value: TimeValue,
  context: DocumentContext,
  section: SectionYears,
): string | undefined {
  if (value.open || context.reworded) return undefined;
  if (value.endYear !== undefined) return `${value.year}/${value.endYear}`;
  if (value.plan !== undefined) {
    const [first, last] = planYears(value.plan);
    return value.point ? String(last) : `${first}/${last}`;
  }
  if (value.back !== undefined) return backFrom(context.years?.[1], value.back);
  const year = yearOf(value, context, section);
  if (year === undefined || value.opening) return undefined;
  if (value.part && context.part !== undefined) return partOf(year, context.part, value);
  return value.since ? since(year, context) : withMonths(year, value);
}

function since(year: number, context: DocumentContext): string | undefined {
  const last = context.years?.[1];
  if (last === undefined) return undefined;
  return year < last ? `${year}/${last}` : String(year);
}

function backFrom(last: number | undefined, years: number): string | undefined {
  return last === undefined ? undefined : `${last - years + 1}/${last}`;
}

/** The one year that a time expression means: its own, or counted from the report's. */
export function yearOf(
  value: TimeValue,
  context: DocumentContext,
  section: SectionYears,
): number | undefined {
  if (value.year !== undefined) return value.year;
  if (value.relative !== undefined) {
    // Without a day of writing nobody knows what 今年 is.
    return context.thisYear === undefined ? undefined : context.thisYear + value.relative;
  }
  if (value.plan !== undefined) return value.point ? planYears(value.plan)[1] : undefined;
  const spoken = section.year ?? context.years?.[1];
  if (value.prior) return spoken === undefined ? undefined : spoken - 1;
  return value.own || value.now ? spoken : undefined;
}

/** A part of a year: 2009-01/2009-09, 2009-Q1, 2009-06; the year itself where no part is named. */
export function withMonths(year: number, { months, quarter }: YearPart): string {
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (months === undefined) return String(year);
  const [first, last] = months.map((month) => `${year}-${String(month).padStart(2, '0')}`);
  return first === last ? (first ?? '') : `${first}/${last}`;
}

/** 报告期 of a half-yearly report is its half; 期末 the last month of that, 年初至报告期末 all up to it. */
function partOf(year: number, part: YearPart, { point, since }: TimeValue): string {
  const last = lastMonth(part);
  if (point) return withMonths(year, { months: [last, last] });
  return withMonths(year, since ? { months: [1, last] } : part);
}

export function lastMonth({ months, quarter }: YearPart): number {
  return months?.[1] ?? (quarter ?? 4) * 3;
}

/** The years of a period: 2009-01/2009-09 gives 2009 twice. */
export function periodYears(period: string): readonly [number, number] {
  const [first = '', last = first] = period.split('/');
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}
