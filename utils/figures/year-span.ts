import type { Measure } from '../figure.ts';
import { planYears } from '../lexicon/plan-years.ts';
import type { Relation } from '../lexicon/relation-words.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import { monthSpan } from '../period.ts';
import { addsUp } from './adds-up.ts';
import type { DocumentContext } from './document-context.ts';
import { lastMonth, yearOf } from './resolve-period.ts';
import type { Section } from './sections.ts';
import type { TimeRole } from './time-role.ts';
import type { TimeToken } from './token.ts';

/** A time with what it does in its sentence. */
export interface Known {
  readonly token: TimeToken;
  readonly role: TimeRole;
}

/** Whether a time lies behind what the report looks back on. */
export function isFuture(value: TimeValue, context: DocumentContext, section: Section): boolean {
  const { years, part } = context;
  const current = value.plan !== undefined && value.point === undefined;
  // A plan that has begun has results and aims: only the verbs tell them apart.
  const year = current ? planYears(value.plan ?? 0)[0] : yearOf(value, context, section);
  if (year === undefined) return false;
  if (years === undefined && value.plan !== undefined) return true;
  if (years === undefined) return value.point === undefined && value.months === undefined;
  if (year === years[1] && part !== undefined && isPart(value)) return lastMonth(value) > lastMonth(part);
  return year > years[1];
}

/** Whether a period ended before the report was written: 今年上半年 in a report of September. */
export function isOver(period: string | undefined, { writtenIn }: DocumentContext): boolean {
  const span = period === undefined || writtenIn === undefined ? undefined : monthSpan(period);
  return span !== undefined && writtenIn !== undefined && span.last < writtenIn;
}

/** Months or a quarter of a year. */
export function isPart({ months, quarter }: TimeValue): boolean {
  return months !== undefined || quarter !== undefined;
}

/** The years of a stretch of time, and the one before it. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** The year that 由A starts from; undefined where the span does not tell. */
  readonly before: number | undefined;
  readonly loose: boolean;
}

/** First and last year of 从2011年……到2014年, 2011到2014年, “十一五”, 五年来, 2014年以来. */
export function spanOf(
  from: TimeToken | undefined,
  known: Known,
  context: DocumentContext,
  section: Section,
): YearSpan | undefined {
  const { value } = known.token;
  if (from !== undefined && known.token !== from && known.role === 'to') {
    const first = yearOf(from.value, context, section);
    const last = yearOf(value, context, section);
    return first === undefined || last === undefined || last <= first
      ? undefined
      : { first, last, before: first, loose: false };
  }
  if (value.year !== undefined && value.endYear !== undefined) {
    return { first: value.year, last: value.endYear, before: value.year, loose: false };
  }
  if (value.plan !== undefined && value.point === undefined) return eraSpan(planYears(value.plan));
  const last = context.years?.[1];
  const since = value.since ? yearOf(value, context, section) : undefined;
  if (since !== undefined && last !== undefined && since < last)
    return { first: since, last, before: since, loose: false };
  if (value.back === undefined || last === undefined || context.reworded) return undefined;
  // 五年累计 among the aims of the coming five years.
  if (section.status === 'target') return eraSpan([last + 1, last + value.back]);
  return { ...eraSpan([last - value.back + 1, last]), loose: value.loose === true };
}

/** 高于全省2个百分点: how far off, not how far it moved. */
export function isDistance(relations: readonly Relation[]): boolean {
  return relations.includes('above') || relations.includes('below');
}

/** The stretch of years that a part of the report is about. */
export function eraSpan([first, last]: readonly [number, number]): YearSpan {
  return { first, last, before: first - 1, loose: false };
}

/** What of a number tells which part of a stretch of years it is about. */
export interface SpreadNumber {
  readonly measure: Measure;
  readonly label: string;
  readonly relations: readonly Relation[];
  /** The words of its clause before it: 实施|科技攻关项目, where the label has no verb. */
  readonly clause: string;
  /** The words of its clause behind it: 46个|贫困村全部出列. */
  readonly behind: string;
  /** 突破3000万人次: what is reached at last. */
  readonly reaches: boolean;
}

/** Whether its words say which part of a stretch a number is about; if not, that it is a state at the end is a guess. */
export function isPlaced(number: SpreadNumber): boolean {
  const { measure, relations, reaches } = number;
  const told = ['from', 'to', 'is'] as const;
  return measure !== 'level' || reaches || told.some((one) => relations.includes(one)) || addsUp(number);
}

/**
 * In 由A增加到B、增长C over a span: A is its start, B its end, C the whole. Of the amounts a flow is of the whole, a
 * stock of the end; what is neither by its words is a stock where the sentence itself does not name the span.
 */
export function endOf(span: YearSpan, number: SpreadNumber, inherited: boolean): string | undefined {
  const { measure, relations, reaches } = number;
  const whole = `${span.first}/${span.last}`;
  if (measure === 'growth' || (measure === 'change' && !isDistance(relations))) return whole;
  if (relations.includes('from'))
    return span.before === undefined || span.loose ? undefined : String(span.before);
  if (relations.includes('to')) return span.loose ? undefined : String(span.last);
  if (measure !== 'level') return String(span.last);
  if (addsUp(number)) return whole;
  return inherited || reaches || relations.includes('is') ? String(span.last) : whole;
}
