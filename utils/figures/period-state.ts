import type { Measure, Status } from '../figure.ts';
import type { Relation } from '../lexicon/relation-words.ts';
import type { DocumentContext } from './document-context.ts';
import type { LeftContext } from './left-context.ts';
import { periodYears, planYears, resolvePeriod, yearOf } from './resolve-period.ts';
import type { Section } from './sections.ts';
import type { TimeValue } from './time.ts';
import { type TimeRole, timeRole } from './time-role.ts';
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

/** What decides on a period where the text around a number states none. */
export interface PeriodOwner {
  readonly status: Status;
  /** Where the project or firm is named that the number belongs to: only a time behind it speaks. */
  readonly subjectAt: number | undefined;
  /** About another place than the report's own. */
  readonly away: boolean;
  readonly measure: Measure;
  readonly label: string;
  readonly relations: readonly Relation[];
  /** A target that the report sets for the coming year: 预期目标, 力争. */
  readonly aimed: boolean;
}

/** Keeps the time that a sentence is in, from token to token. */
export interface PeriodState {
  readonly openSentence: () => void;
  readonly read: (token: TimeToken, text: string) => void;
  readonly at: (left: LeftContext, measure: Measure, multiple?: boolean) => PeriodReading;
  readonly finish: (reading: PeriodReading, owner: PeriodOwner) => string | undefined;
  readonly resolve: (value: TimeValue) => string | undefined;
}

interface Known {
  readonly token: TimeToken;
  readonly role: TimeRole;
}

interface Times {
  now: Known | undefined;
  /** 从2005年: where a span starts. */
  from: TimeToken | undefined;
}

export function createPeriodState(context: DocumentContext, section: Section): PeriodState {
  let paragraph: Times = { now: undefined, from: undefined };
  let sentence: Times = { now: undefined, from: undefined };
  let base: TimeToken | undefined;
  let origin: TimeToken | undefined;
  let local: TimeToken | undefined;
  /** 从1997年的A增加到2002年的B: also of what follows in the same way. */
  let pair: { readonly from: TimeToken; readonly to: TimeToken } | undefined;

  const read = (token: TimeToken, text: string): void => {
    const role = timeRole(token, text);
    const spoken = sentence.now?.token.value.year ?? paragraph.now?.token.value.year;
    if (role === 'day') return;
    if (role === 'base') base = token;
    else if (role === 'origin') origin = token;
    else if (role === 'local') local = token;
    else if (role === 'pair') {
      local = token;
      pair = origin === undefined ? undefined : { from: origin, to: token };
    } else if (role === 'from') {
      sentence.from = token;
      sentence.now ??= { token, role };
    } else {
      sentence.now = { token: withYear(token, spoken, context), role };
      base = undefined;
    }
  };

  const at = (left: LeftContext, measure: Measure, multiple = false): PeriodReading => {
    if (local !== undefined) {
      const token = local;
      local = undefined;
      return readingOf({ token, role: 'plain' }, resolvePeriod(token.value, context, section), 'local');
    }
    const times = sentence.now === undefined ? paragraph : sentence;
    if (origin !== undefined && left.relations.includes('from')) {
      const spoken = times.now === undefined ? undefined : yearOf(times.now.token.value, context, section);
      const before =
        origin.value.prior && spoken !== undefined
          ? String(spoken - 1)
          : resolvePeriod(origin.value, context, section);
      return readingOf({ token: origin, role: 'origin' }, before, 'origin');
    }
    if (pair !== undefined) {
      const ends = pairOf(pair, left, measure);
      if (ends !== undefined) return readingOf({ token: pair.to, role: 'pair' }, ends, 'pair');
    }
    const known = times.now;
    const value = known?.token.value ?? { own: true };
    const span = known === undefined ? undefined : spanOf(times.from, known, context, section);
    if (span !== undefined) return readingOf(known, endOf(span, left, multiple ? 'growth' : measure), 'span');
    const start = base ?? origin;
    if (
      start !== undefined &&
      (measure === 'growth' || measure === 'change' || measure === 'level') &&
      !(measure === 'level' && start === base)
    ) {
      const first = yearOf(start.value, context, section);
      const last = yearOf(value, context, section);
      const far = first !== undefined && last !== undefined && last - first > 1 && value.months === undefined;
      if (far && measure !== 'level')
        return readingOf(known ?? { token: start, role: 'base' }, `${first}/${last}`, 'compared');
    }
    if (known === undefined) return readingOf(undefined, undefined, 'none');
    if (left.relations.includes('from')) return readingOf(known, undefined, 'from');
    // 从1998年起, without an end: up to the report's own time.
    const told =
      known.role === 'from' && value.year !== undefined ? { ...value, since: true as const } : value;
    return readingOf(known, resolvePeriod(told, context, section), 'stated');
  };

  const pairOf = (
    { from, to }: { readonly from: TimeToken; readonly to: TimeToken },
    left: LeftContext,
    measure: Measure,
  ): string | undefined => {
    const first = yearOf(from.value, context, section);
    const last = yearOf(to.value, context, section);
    if (first === undefined || last === undefined) return undefined;
    if (left.relations.includes('from')) return String(first);
    if (left.relations.includes('to')) return String(last);
    return measure === 'growth' || measure === 'change' ? `${first}/${last}` : undefined;
  };

  const readingOf = (known: Known | undefined, period: string | undefined, rule: string): PeriodReading => ({
    period,
    year:
      period === undefined ? known && yearOf(known.token.value, context, section) : periodYears(period)[1],
    stated: known !== undefined,
    open:
      known?.token.value.open === true ||
      known?.token.value.since === true ||
      known?.role === 'from' ||
      known?.token.value.opening === true,
    toFuture: known?.role === 'to' && isFuture(known.token.value, context, section),
    rule,
    evidence: known === undefined ? {} : { start: known.token.start, end: known.token.end },
  });

  return {
    openSentence: () => {
      // A paragraph's time holds until another is named: 2008年，全县……。工业……。What is to come ends with its sentence.
      const { now } = sentence;
      if (
        now !== undefined &&
        (now.role === 'plain' || !isFuture(now.token.value, context, section)) &&
        now.token.value.open !== true
      )
        paragraph = sentence;
      sentence = { now: undefined, from: undefined };
      base = undefined;
      origin = undefined;
      pair = undefined;
      local = undefined;
    },
    read,
    at,
    finish: (reading, owner) => finishPeriod(reading, owner, context, section),
    resolve: (value) => resolvePeriod(value, context, section),
  };
}

/** 2020年……四季度, where the report itself has no year: the part is of the year that was named. */
function withYear(token: TimeToken, year: number | undefined, context: DocumentContext): TimeToken {
  const { own, ...value } = token.value;
  if (!own || year === undefined || context.years !== undefined) return token;
  return { ...token, value: { ...value, year } };
}

function isFuture(value: TimeValue, context: DocumentContext, section: Section): boolean {
  const year = value.plan === undefined ? yearOf(value, context, section) : planYears(value.plan)[1];
  if (year === undefined) return false;
  if (context.years === undefined && value.plan !== undefined) return true;
  if (context.years === undefined)
    return value.point === undefined && value.months === undefined && value.plan === undefined;
  return year > context.years[1];
}

interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** The year that 由A starts from; undefined where the span does not tell. */
  readonly before: number | undefined;
  readonly loose: boolean;
}

/** First and last year of 从2005年……到2008年, 2005到2008年, “十一五”, 五年来. */
function spanOf(
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
  if (value.plan !== undefined && value.point === undefined) {
    const [first, last] = planYears(value.plan);
    return { first, last, before: first - 1, loose: false };
  }
  const last = context.years?.[1];
  if (value.back === undefined || last === undefined || context.reworded) return undefined;
  return { first: last - value.back + 1, last, before: last - value.back, loose: value.loose === true };
}

/** In 由A增加到B、增长C over a span: A is its start, B its end, C the whole; a stock that 达 ends it too. */
function endOf(span: YearSpan, { relations }: LeftContext, measure: Measure): string | undefined {
  if (measure === 'growth' || measure === 'change') return `${span.first}/${span.last}`;
  if (relations.includes('from'))
    return span.before === undefined || span.loose ? undefined : String(span.before);
  if (relations.includes('to')) return span.loose ? undefined : String(span.last);
  const stands = measure !== 'level' || (relations.includes('is') && !relations.includes('sum'));
  return stands ? String(span.last) : `${span.first}/${span.last}`;
}

/** The period of a number: what its text states, else what its part of the report is about. */
function finishPeriod(
  reading: PeriodReading,
  owner: PeriodOwner,
  context: DocumentContext,
  section: Section,
): string | undefined {
  const { status, subjectAt, away, measure, label, relations } = owner;
  if (context.reworded) return undefined;
  if (subjectAt !== undefined && (reading.evidence.start ?? -1) < subjectAt) return undefined;
  const told =
    reading.period !== undefined || reading.open || ['from', 'span', 'origin', 'pair'].includes(reading.rule);
  if (reading.stated && told) return reading.period;
  if (away) return undefined;
  const wants =
    status === 'target' &&
    context.thisYear !== undefined &&
    context.thisYear === (context.years?.[1] ?? 0) + 1;
  if (wants && section.status !== 'target' && owner.aimed) return asPeriod(context.thisYear);
  if (status === 'target') return section.status === 'target' ? asPeriod(section.year) : undefined;
  if (section.status === 'target' && status === 'norm') return asPeriod(section.year);
  if (section.era !== undefined) return eraPeriod(section.era, measure, label, relations);
  const last = context.years?.[1];
  if (section.year !== undefined && section.year !== last)
    return asPeriod(last !== undefined && section.year > last ? last : section.year);
  if (relations.includes('from')) return fromYear(context);
  if (context.years === undefined) return undefined;
  return context.years[0] === last ? String(last) : context.years.join('/');
}

/** 由41家增至58家 in a report of one year: A is the year before. */
function fromYear({ years }: DocumentContext): string | undefined {
  return years !== undefined && years[0] === years[1] ? String(years[0] - 1) : undefined;
}

const flow =
  /^(?:新|累计|建成|完成|实施|培育|引进|投入|承担|布局|获批|改造|新增|发放|实现|开工|解决|转移|消除|淘汰|关停|造林|安排|争取|减免|减税|培训|帮助|化解|整治|拆除|修建|建设|打造|创建)/;

/** In a part about several years: flows and growth are of all of them, stocks of the last. */
function eraPeriod(
  era: readonly [number, number],
  measure: Measure,
  label: string,
  relations: readonly Relation[],
): string {
  if (relations.includes('from')) return String(era[0] - 1);
  if (relations.includes('to')) return String(era[1]);
  const whole =
    measure === 'growth' ||
    measure === 'change' ||
    (measure === 'level' && (flow.test(label) || relations.includes('sum')));
  return whole ? era.join('/') : String(era[1]);
}

function asPeriod(year: number | undefined): string | undefined {
  return year === undefined ? undefined : String(year);
}

/** 总面积2605平方公里: no year's. */
export function isLasting(label: string, { stated }: PeriodReading): boolean {
  return (
    !stated &&
    /^(?:总面积|区域面积|区域总面积|国土面积|土地总面积|版图面积|行政区域面积|海岸线|海岸线长|全境面积|辖区面积)$/.test(
      label,
    )
  );
}
