import type { DocumentContext } from './document-context.ts';
import type { Section } from './sections.ts';
import { timeRole } from './time-role.ts';
import type { TimeToken } from './token.ts';
import { isFuture, type Known } from './year-span.ts';

/** The period of a number as far as the times around it tell, and why. */
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

/** The time that a stretch of text is in. */
interface Times {
  now: Known | undefined;
  /** What 五年累计 has put aside for its clause. */
  outer: Known | undefined;
  /** 从2005年: where a span starts. */
  from: TimeToken | undefined;
  /** `now` is of a part (其中9月份) and ends with its sentence. */
  inner: boolean;
}

/** The times named so far in a sentence, and what its paragraph handed on. */
export interface SentenceTimes {
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

const noMarks = {
  base: undefined,
  origin: undefined,
  local: undefined,
  pair: undefined,
  previous: undefined,
};

function noTimes(): Times {
  return { now: undefined, outer: undefined, from: undefined, inner: false };
}

/** No time is named yet. */
export function createTimes(context: DocumentContext, section: Section): SentenceTimes {
  return { context, section, paragraph: noTimes(), sentence: noTimes(), ...noMarks };
}

/** A paragraph's time holds until another is named: 2008年，全县……。工业……。What is to come ends with its sentence. */
export function openSentence(times: SentenceTimes): void {
  closeClause(times);
  const { now, inner } = times.sentence;
  if (now !== undefined && !inner && holdsOn(times, now)) times.paragraph = times.sentence;
  Object.assign(times, { sentence: noTimes(), ...noMarks });
}

function holdsOn(times: SentenceTimes, now: Known): boolean {
  const { value } = now.token;
  // Behind 五年累计 in a part about five years the next sentence is in the part again.
  if (value.open || (value.clause && times.section.era !== undefined)) return false;
  return now.role === 'plain' || !isAhead(times, now);
}

/** A semicolon ends what 五年累计 and 比2020年 govern. */
export function closeClause(times: SentenceTimes): void {
  const { sentence } = times;
  if (sentence.outer !== undefined) sentence.inner = false;
  sentence.now = sentence.outer ?? sentence.now;
  sentence.outer = undefined;
  times.base = undefined;
}

/** Whether a time lies behind what the report looks back on. */
export function isAhead({ context, section }: SentenceTimes, { token }: Known): boolean {
  return isFuture(token.value, context, section);
}

/** Takes in a time by what it does in its sentence. */
export function takeInTime(times: SentenceTimes, token: TimeToken, text: string): void {
  const { sentence } = times;
  const role = timeRole(token, text);
  if (role === 'aside') return;
  if (role === 'base') enterBase(times, token, text);
  else if (role === 'origin') times.origin = token;
  else if (role === 'local') times.local = token;
  else if (role === 'pair') {
    times.local = token;
    times.pair = times.origin && { from: times.origin, to: token };
  } else if (role === 'from') {
    sentence.from = token;
    sentence.now ??= { token, role };
  } else enterTime(times, token, role, isInner(token, text));
}

/** 比2015年的28万吨增长5%: the year is also that of the amount behind it. */
function enterBase(times: SentenceTimes, token: TimeToken, text: string): void {
  times.base = token;
  if (/[比较]/.test(text[token.start - 1] ?? '') && /^的\d/.test(text.slice(token.end, token.end + 2)))
    times.local = token;
}

/** 其中9月份, 截至12月底: a month or a day of what the paragraph is about, which ends with its sentence. */
function isInner({ start, value }: TimeToken, text: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /其中[，,]?$/.test(before) || (value.months !== undefined && /截[至止]$/.test(before));
}

function enterTime(times: SentenceTimes, token: TimeToken, role: Known['role'], inner: boolean): void {
  const { sentence } = times;
  sentence.outer = token.value.clause || inner ? (sentence.outer ?? sentence.now) : undefined;
  sentence.inner = inner;
  const spoken = sentence.now?.token.value.year ?? spokenBefore(times);
  sentence.now = { token: withYear(token, spoken), role };
  times.base = undefined;
  times.previous = undefined;
}

/** The year that the paragraph named, where the report itself has none. */
function spokenBefore({ paragraph, context }: SentenceTimes): number | undefined {
  return context.years === undefined ? paragraph.now?.token.value.year : undefined;
}

/** 2020年……四季度: the part is of the year that was named. */
function withYear(token: TimeToken, year: number | undefined): TimeToken {
  const { own, ...value } = token.value;
  return !own || year === undefined ? token : { ...token, value: { ...value, year } };
}
