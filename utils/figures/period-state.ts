import type { Measure, Status } from '../figure.ts';
import type { DocumentContext } from './document-context.ts';
import type { LeftContext } from './left-context.ts';
import { periodYears, planYears, resolvePeriod, yearOf } from './resolve-period.ts';
import type { Section } from './sections.ts';
import type { TimeValue } from './time.ts';
import type { TimeToken } from './token.ts';

export interface PeriodReading {
  readonly period: string | undefined;
  readonly year: number | undefined;
  /** The sentence or its paragraph says so, not only the document. */
  readonly stated: boolean;
  readonly open: boolean;
  readonly toFuture: boolean;
  readonly rule: string;
  readonly evidence: { readonly start?: number; readonly end?: number };
}

/** Keeps the time that a sentence is in, from token to token. */
export interface PeriodState {
  readonly openSentence: () => void;
  readonly read: (token: TimeToken, text: string) => void;
  readonly at: (left: LeftContext, measure: Measure) => PeriodReading;
  readonly finish: (
    reading: PeriodReading,
    status: Status,
    subjectAt: number | undefined,
    away: boolean,
  ) => string | undefined;
  readonly resolve: (value: TimeValue) => string | undefined;
}

interface Known {
  readonly token: TimeToken;
  readonly role: 'from' | 'to' | 'base' | 'plain';
}

export function createPeriodState(context: DocumentContext, section: Section): PeriodState {
  let paragraph: Known | undefined;
  let paragraphFrom: TimeToken | undefined;
  let now: Known | undefined;
  let from: TimeToken | undefined;
  let base: TimeToken | undefined;
  let first = true;
  const resolve = (value: TimeValue) => resolvePeriod(value, context, section);

  const read = (token: TimeToken, text: string): void => {
    const role = roleOf(token, text);
    if (role === 'base') {
      base = token;
      return;
    }
    if (role === 'from') {
      from = token;
      now ??= { token, role };
      return;
    }
    now = { token, role };
    base = undefined;
  };

  const at = (left: LeftContext, measure: Measure): PeriodReading => {
    const known = now ?? paragraph;
    const value = known?.token.value;
    const evidence = known === undefined ? {} : { start: known.token.start, end: known.token.end };
    const toFuture = known?.role === 'to' && value !== undefined && isFuture(value, context, section);
    const stated = known !== undefined;
    const make = (period: string | undefined, rule: string): PeriodReading => ({
      period,
      year: period === undefined ? value && yearOf(value, context, section) : periodYears(period)[1],
      stated,
      open: value?.open === true,
      toFuture,
      rule,
      evidence,
    });
    if (value === undefined) return make(undefined, 'none');
    const span = spanOf(now === undefined ? paragraphFrom : from, known, value, context, section);
    if (span !== undefined) return make(endOf(span, left, measure), 'span');
    if (base !== undefined && (measure === 'growth' || measure === 'change')) {
      const start = yearOf(base.value, context, section);
      const end = yearOf(value, context, section);
      if (start !== undefined && end !== undefined && end - start > 1 && value.months === undefined)
        return make(`${start}/${end}`, 'compared');
    }
    if (left.relations.includes('from')) return make(fromBefore(value, context, section), 'from');
    return make(resolve(value), 'stated');
  };

  const finish = (
    reading: PeriodReading,
    status: Status,
    subjectAt: number | undefined,
    away: boolean,
  ): string | undefined => {
    if (context.reworded) return undefined;
    if (subjectAt !== undefined && (reading.evidence.start ?? -1) < subjectAt) return undefined;
    if (
      reading.stated &&
      (reading.period !== undefined || reading.open || reading.rule === 'from' || reading.rule === 'span')
    )
      return reading.period;
    if (away) return undefined;
    if (status === 'target') return section.status === 'target' ? asPeriod(section.year) : undefined;
    if (section.status === 'target' && status === 'norm') return asPeriod(section.year);
    if (section.year !== undefined && section.year !== context.years?.[1])
      return asPeriod(section.year > (context.years?.[1] ?? 0) ? context.years?.[1] : section.year);
    const years = context.years;
    if (years === undefined) return undefined;
    return years[0] === years[1] ? String(years[0]) : years.join('/');
  };

  return {
    openSentence: () => {
      // A paragraph's opening time holds until another is named: 2008年，全县……。工业……
      if (!first && now !== undefined)
        paragraph = now.role === 'plain' || now.role === 'to' ? now : paragraph;
      first = false;
      now = undefined;
      from = undefined;
      base = undefined;
    },
    read,
    at,
    finish,
    resolve,
  };
}

const comparing = /[比较与同]$|相比$|[较比]\S{0,2}$/;

/** 比2020年 is a base, 从2005年 opens a span, 到2008年 closes one. */
function roleOf({ start, end, value }: TimeToken, text: string): Known['role'] {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (comparing.test(before) && !/[占同]比$/.test(before)) return 'base';
  if (/^(?:相比|同期|的基础)/.test(after) || (value.relative === -1 && /^(?:同期)/.test(after)))
    return 'base';
  if (/[从由自]$/.test(before)) return 'from';
  if (/[到至]$/.test(before)) return 'to';
  return 'plain';
}

function isFuture(value: TimeValue, context: DocumentContext, section: Section): boolean {
  const year = yearOf(value, context, section);
  if (year === undefined) return false;
  if (context.years === undefined) return value.point === undefined && value.months === undefined;
  return year > context.years[1];
}

/** First and last year of 从2005年……到2008年, 2005到2008年, “十一五”, 五年来. */
function spanOf(
  from: TimeToken | undefined,
  known: Known | undefined,
  value: TimeValue,
  context: DocumentContext,
  section: Section,
): { readonly first: number; readonly last: number; readonly before: number | undefined } | undefined {
  if (from !== undefined && known !== undefined && known.token !== from) {
    const first = yearOf(from.value, context, section);
    const last = yearOf(value, context, section);
    return first === undefined || last === undefined || last <= first
      ? undefined
      : { first, last, before: first };
  }
  if (value.year !== undefined && value.endYear !== undefined)
    return { first: value.year, last: value.endYear, before: value.year };
  if (value.plan !== undefined) {
    const [first, last] = planYears(value.plan);
    return { first, last, before: first - 1 };
  }
  const last = context.years?.[1];
  if (value.back !== undefined && last !== undefined)
    return { first: last - value.back + 1, last, before: last - value.back };
  return undefined;
}

/** In 由A增加到B、增长C over a span: A is its start, B its end, C the whole. */
function endOf(
  span: { readonly first: number; readonly last: number; readonly before: number | undefined },
  { relations }: LeftContext,
  measure: Measure,
): string {
  if (measure !== 'growth' && measure !== 'change') {
    if (relations.includes('from')) return String(span.before ?? span.first);
    if (relations.includes('to')) return String(span.last);
  }
  return `${span.first}/${span.last}`;
}

/** 2019年…由上年的A: the time right before A is its own; without one the start is not told. */
function fromBefore(value: TimeValue, context: DocumentContext, section: Section): string | undefined {
  return value.relative === -1 || value.year !== undefined
    ? resolvePeriod(value, context, section)
    : undefined;
}

function asPeriod(year: number | undefined): string | undefined {
  return year === undefined ? undefined : String(year);
}
