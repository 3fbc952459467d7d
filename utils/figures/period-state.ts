import type { TimeValue } from '../lexicon/time-value.ts';
import type { DocumentContext } from './document-context.ts';
import { finishPeriod, type PeriodOwner } from './finish-period.ts';
import { periodYears, resolvePeriod, yearOf } from './resolve-period.ts';
import type { Section } from './sections.ts';
import { timeRole } from './time-role.ts';
import type { TimeToken } from './token.ts';
import {
  endOf,
  eraSpan,
  isDistance,
  isFuture,
  type Known,
  type SpreadNumber,
  spanOf,
  type YearSpan,
} from './year-span.ts';

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

/** What of a number tells which of the times around it is its own. */
export interface TimedNumber extends SpreadNumber {
  readonly compares: boolean;
  /** 2.3倍. */
  readonly multiple: boolean;
}

/** Keeps the time that a sentence is in, from token to token. */
export interface PeriodState {
  readonly openSentence: () => void;
  /** A semicolon ends what 五年累计 and 比2020年 govern. */
  readonly closeClause: () => void;
  readonly read: (token: TimeToken, text: string) => void;
  readonly at: (number: TimedNumber) => PeriodReading;
  readonly finish: (reading: PeriodReading, owner: PeriodOwner) => string | undefined;
  readonly resolve: (value: TimeValue) => string | undefined;
}

interface Times {
  now: Known | undefined;
  /** What 五年累计 has put aside for its clause. */
  outer: Known | undefined;
  /** 从2005年: where a span starts. */
  from: TimeToken | undefined;
}

interface State {
  readonly context: DocumentContext;
  readonly section: Section;
  paragraph: Times;
  sentence: Times;
  /** 比2020年: compared with. */
  base: TimeToken | undefined;
  /** 由2015年的A: the time of A alone. */
  origin: TimeToken | undefined;
  /** Of the next number alone. */
  local: TimeToken | undefined;
  /** 从1997年的A增加到2002年的B: also of what follows in the same way. */
  pair: { readonly from: TimeToken; readonly to: TimeToken } | undefined;
  /** The number before, as long as no other time is named. */
  previous: PeriodReading | undefined;
}

export function createPeriodState(context: DocumentContext, section: Section): PeriodState {
  const state: State = { context, section, paragraph: noTimes(), sentence: noTimes(), ...noMarks };
  return {
    openSentence: () => openSentence(state),
    closeClause: () => closeClause(state),
    read: (token, text) => readTime(state, token, text),
    at: (number) => {
      state.previous = periodAt(state, number);
      return state.previous;
    },
    finish: (reading, owner) => finishPeriod(reading, owner, context, section),
    resolve: (value) => resolvePeriod(value, context, section),
  };
}

const noMarks = {
  base: undefined,
  origin: undefined,
  local: undefined,
  pair: undefined,
  previous: undefined,
};

function noTimes(): Times {
  return { now: undefined, outer: undefined, from: undefined };
}

/** A paragraph's time holds until another is named: 2008年，全县……。工业……。What is to come ends with its sentence. */
function openSentence(state: State): void {
  closeClause(state);
  const { now } = state.sentence;
  if (now !== undefined && holdsOn(state, now)) state.paragraph = state.sentence;
  Object.assign(state, { sentence: noTimes(), ...noMarks });
}

function holdsOn(state: State, now: Known): boolean {
  const { value } = now.token;
  // Behind 五年累计 in a part about five years the next sentence is in the part again.
  if (value.open || (value.clause && state.section.era !== undefined)) return false;
  return now.role === 'plain' || !isAhead(state, now);
}

function closeClause(state: State): void {
  const { sentence } = state;
  sentence.now = sentence.outer ?? sentence.now;
  sentence.outer = undefined;
  state.base = undefined;
}

function isAhead({ context, section }: State, { token }: Known): boolean {
  return isFuture(token.value, context, section);
}

function readTime(state: State, token: TimeToken, text: string): void {
  const { sentence } = state;
  const role = timeRole(token, text);
  if (role === 'base') state.base = token;
  else if (role === 'origin') state.origin = token;
  else if (role === 'local' || role === 'pair') {
    state.local = token;
    if (role === 'pair') state.pair = state.origin && { from: state.origin, to: token };
  } else if (role === 'from') {
    sentence.from = token;
    sentence.now ??= { token, role };
  } else if (role !== 'aside') {
    if (token.value.clause) sentence.outer ??= sentence.now;
    else sentence.outer = undefined;
    const spoken = sentence.now?.token.value.year ?? spokenBefore(state);
    sentence.now = { token: withYear(token, spoken), role };
    state.base = undefined;
    state.previous = undefined;
  }
}

/** The year that the paragraph named, where the report itself has none. */
function spokenBefore({ paragraph, context }: State): number | undefined {
  return context.years === undefined ? paragraph.now?.token.value.year : undefined;
}

/** 2020年……四季度: the part is of the year that was named. */
function withYear(token: TimeToken, year: number | undefined): TimeToken {
  const { own, ...value } = token.value;
  return !own || year === undefined ? token : { ...token, value: { ...value, year } };
}

/** The time that a number is in: its own, its pair's, its span's, else the one that its sentence or paragraph named. */
function periodAt(state: State, number: TimedNumber): PeriodReading {
  const { context, section } = state;
  const inherited = state.sentence.now === undefined;
  const times = inherited ? state.paragraph : state.sentence;
  const known = times.now;
  const { base } = state;
  // 是2010年的1.8倍、年均增长10%: the year of a multiple serves that number alone.
  if (number.multiple && number.measure !== 'growth') state.base = undefined;
  const own = localPeriod(state) ?? originPeriod(state, known, number) ?? pairPeriod(state, number);
  if (own !== undefined) return own;
  // 年均增长7%，高于全省2个百分点: the distance is of what it is told of.
  if (state.previous !== undefined && number.measure === 'change' && isDistance(number.relations))
    return state.previous;
  const span = known === undefined ? undefined : spanOf(times.from, known, context, section);
  if (span !== undefined)
    return readingOf(state, known, spannedPeriod(base, span, number, inherited), 'span');
  const spread = averagePeriod(state, known, number) ?? comparedPeriod(state, known, number);
  if (spread !== undefined) return spread;
  if (known === undefined) return readingOf(state, undefined, undefined, 'none');
  const era = inherited ? eraPeriod(state, known, number) : undefined;
  if (era !== undefined) return era;
  if (number.relations.includes('from')) return readingOf(state, known, undefined, 'from');
  return aheadPeriod(state, known, number) ?? statedPeriod(state, known);
}

/** 五年来……是2002年的2.1倍: the multiple is of the last year, unless whole stretches are compared. */
function spannedPeriod(
  base: TimeToken | undefined,
  span: YearSpan,
  number: TimedNumber,
  inherited: boolean,
): string | undefined {
  if (!number.multiple) return endOf(span, number, inherited);
  const ofYears = base?.value.year !== undefined && base.value.endYear === undefined;
  return ofYears ? String(span.last) : endOf(span, { ...number, measure: 'growth' }, inherited);
}

/** In a plan, the sentence behind one that named the last year of the review: flows are of the whole review again. */
function eraPeriod(state: State, known: Known, number: TimedNumber): PeriodReading | undefined {
  const { context, section } = state;
  const { value } = known.token;
  if (context.planned === undefined || section.era === undefined) return undefined;
  if (known.role !== 'plain' || !isWholeYear(value)) return undefined;
  if (yearOf(value, context, section) !== section.era[1]) return undefined;
  return readingOf(state, known, endOf(eraSpan(section.era), number, true), 'span');
}

/** 到2025年新建公路300公里: what is to add up until then starts with the first year that is not over. */
function aheadPeriod(state: State, known: Known, number: TimedNumber): PeriodReading | undefined {
  const { context, section } = state;
  const last = context.years?.[1];
  const { value } = known.token;
  const year = isWholeYear(value) ? yearOf(value, context, section) : undefined;
  if (known.role !== 'to' || last === undefined || year === undefined || year <= last + 1) return undefined;
  return readingOf(state, known, endOf(eraSpan([last + 1, year]), number, true), 'stated');
}

function statedPeriod(state: State, known: Known): PeriodReading {
  const { value } = known.token;
  // 从1998年起, without an end: up to the report's own time.
  const told = known.role === 'from' && value.year !== undefined ? { ...value, since: true as const } : value;
  return readingOf(state, known, resolvePeriod(told, state.context, state.section), 'stated');
}

/** Used once: 两年平均增长5.4%, 增加到2002年的10.2万亿元. */
function localPeriod(state: State): PeriodReading | undefined {
  const { local, context, section } = state;
  if (local === undefined) return undefined;
  state.local = undefined;
  return readingOf(
    state,
    { token: local, role: 'plain' },
    resolvePeriod(local.value, context, section),
    'local',
  );
}

function originPeriod(
  state: State,
  known: Known | undefined,
  { relations }: TimedNumber,
): PeriodReading | undefined {
  const { origin, context, section } = state;
  if (origin === undefined || !relations.includes('from')) return undefined;
  const spoken = known === undefined ? undefined : yearOf(known.token.value, context, section);
  const before =
    origin.value.prior && spoken !== undefined
      ? String(spoken - 1)
      : resolvePeriod(origin.value, context, section);
  return readingOf(state, { token: origin, role: 'origin' }, before, 'origin');
}

function pairPeriod(state: State, { relations, measure }: TimedNumber): PeriodReading | undefined {
  const { pair, context, section } = state;
  if (pair === undefined) return undefined;
  const first = yearOf(pair.from.value, context, section);
  const last = yearOf(pair.to.value, context, section);
  if (first === undefined || last === undefined) return undefined;
  const known: Known = { token: pair.to, role: 'pair' };
  if (relations.includes('from')) return readingOf(state, known, String(first), 'pair');
  if (relations.includes('to')) return readingOf(state, known, String(last), 'pair');
  return measure === 'growth' || measure === 'change'
    ? readingOf(state, known, `${first}/${last}`, 'pair')
    : undefined;
}

/** 年均增长 beside a single year: of all years of the part up to it, or of those up to a year to come. */
function averagePeriod(
  state: State,
  known: Known | undefined,
  { relations, compares }: TimedNumber,
): PeriodReading | undefined {
  const { context, section } = state;
  const last = context.years?.[1];
  if (known === undefined || last === undefined) return undefined;
  if (!relations.includes('average') || (compares && state.base !== undefined)) return undefined;
  const { value } = known.token;
  const year = isWholeYear(value) ? yearOf(value, context, section) : undefined;
  if (year === undefined) return undefined;
  if (year > last + 1) return readingOf(state, known, `${last + 1}/${year}`, 'span');
  return year === section.era?.[1] ? readingOf(state, known, section.era.join('/'), 'span') : undefined;
}

function isWholeYear({ endYear, plan, months, quarter, since }: TimeValue): boolean {
  return [endYear, plan, months, quarter, since].every((field) => field === undefined);
}

/** 比2020年增长50% in 2025 is 2020/2025; a comparison with the year before is of the year itself. */
function comparedPeriod(
  state: State,
  known: Known | undefined,
  { measure }: TimedNumber,
): PeriodReading | undefined {
  const { context, section } = state;
  const start = state.base ?? state.origin;
  if (start === undefined || (measure !== 'growth' && measure !== 'change')) return undefined;
  const value: TimeValue = known?.token.value ?? { own: true };
  const first = yearOf(start.value, context, section);
  const last = yearOf(value, context, section);
  if (first === undefined || last === undefined || last - first < 2 || value.months !== undefined)
    return undefined;
  return readingOf(state, known ?? { token: start, role: 'base' }, `${first}/${last}`, 'compared');
}

function readingOf(
  state: State,
  known: Known | undefined,
  period: string | undefined,
  rule: string,
): PeriodReading {
  const { context, section } = state;
  const value = known?.token.value;
  return {
    period,
    year: period === undefined ? value && yearOf(value, context, section) : periodYears(period)[1],
    stated: known !== undefined,
    open: value?.open === true || value?.since === true || value?.opening === true || known?.role === 'from',
    toFuture: known?.role === 'to' && isAhead(state, known),
    rule,
    evidence: known === undefined ? {} : { start: known.token.start, end: known.token.end },
  };
}
