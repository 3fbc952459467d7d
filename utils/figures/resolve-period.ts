import type { DocumentContext } from './document-context.ts';
import type { TimeValue } from './time.ts';

/** Years that a part of the report is about. */
export interface SectionYears {
  readonly status: 'actual' | 'target';
  readonly year: number | undefined;
}

/** First and last year of a five-year plan: 十一五 is 2006 to 2010. */
export function planYears(plan: number): readonly [number, number] {
  const first = 2001 + (plan - 10) * 5;
  return [first, first + 4];
}

/** The ISO period that a time expression means in this report; undefined where the report does not tell. */
export function resolvePeriod(
  value: TimeValue,
  context: DocumentContext,
  section: SectionYears,
): string | undefined {
  if (value.open || context.reworded) return undefined;
  if (value.endYear !== undefined) return `${value.year}/${value.endYear}`;
  if (value.since && value.year !== undefined) return since(value.year, context);
  if (value.plan !== undefined) {
    const [first, last] = planYears(value.plan);
    return value.point ? String(last) : `${first}/${last}`;
  }
  if (value.back !== undefined) return backFrom(context.years?.[1], value.back);
  const year = yearOf(value, context, section);
  if (year === undefined || value.opening) return undefined;
  return withMonths(year, value);
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
  if (value.prior) {
    const spoken = section.year ?? context.years?.[1];
    return spoken === undefined ? undefined : spoken - 1;
  }
  if (value.own) return section.year ?? context.years?.[1];
  return undefined;
}

function withMonths(year: number, { months, quarter }: TimeValue): string {
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (months === undefined) return String(year);
  const [first, last] = months.map((month) => `${year}-${String(month).padStart(2, '0')}`);
  return first === last ? (first ?? '') : `${first}/${last}`;
}

/** The years of a period: 2009-01/2009-09 gives 2009 twice. */
export function periodYears(period: string): readonly [number, number] {
  const [first = '', last = first] = period.split('/');
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}
