import type { TimeValue } from '../lexicon/time-value.ts';
import { periodYears, resolvePeriod, yearOf } from './resolve-period.ts';
import { isAhead, type PeriodReading, type SentenceTimes } from './sentence-times.ts';
import type { TimeToken } from './token.ts';
import { endOf, eraSpan, isDistance, isPart, type Known, type SpreadNumber, spanOf } from './year-span.ts';

/** What of a number tells which of the times around it is its own. */
export interface TimedNumber extends SpreadNumber {
  readonly compares: boolean;
  /** 2.3倍. */
  readonly multiple: boolean;
}

/** A number among the times of its sentence. */
interface Moment {
  readonly times: SentenceTimes;
  readonly number: TimedNumber;
  /** The time that its sentence is in, else its paragraph. */
  readonly known: Known | undefined;
  /** Only the paragraph names it. */
  readonly inherited: boolean;
  /** What it is compared with; a multiple takes it away from the numbers behind it. */
  readonly base: TimeToken | undefined;
}

/** The ways in which a text tells a number's period; the first that does decides. */
const ways: readonly ((moment: Moment) => PeriodReading | undefined)[] = [
  localPeriod,
  originPeriod,
  pairPeriod,
  distancePeriod,
  spannedPeriod,
  averagePeriod,
  comparedPeriod,
  reviewPeriod,
  startingPeriod,
  aheadPeriod,
  statedPeriod,
];

/** The time that a number is in: its own, its pair's, its span's, else the one that its sentence or paragraph named. */
export function readPeriod(times: SentenceTimes, number: TimedNumber): PeriodReading {
  const { base, sentence, paragraph } = times;
  const inherited = sentence.now === undefined;
  const known = inherited ? handedOn(paragraph.now, number) : sentence.now;
  const moment: Moment = { times, number, known, inherited, base };
  // 是2010年的1.8倍、年均增长10%: the year of a multiple serves that number alone, which has it in its moment.
  if (number.multiple && number.measure !== 'growth') times.base = undefined;
  for (const way of ways) {
    const reading = way(moment);
    if (reading !== undefined) return reading;
  }
  return readingOf(moment, undefined, undefined, 'none');
}

/** What the paragraph named, but no part of a year for 每年引进人才300名. */
function handedOn(now: Known | undefined, { clause }: TimedNumber): Known | undefined {
  return now !== undefined && isPart(now.token.value) && clause.includes('每年') ? undefined : now;
}

/** Used once: 两年平均增长5.4%, 增加到2002年的10.2万亿元. */
function localPeriod(moment: Moment): PeriodReading | undefined {
  const { times } = moment;
  const { local, context, section } = times;
  if (local === undefined) return undefined;
  times.local = undefined;
  const known: Known = { token: local, role: 'plain' };
  return readingOf(moment, known, resolvePeriod(local.value, context, section), 'local');
}

/** 由2015年的A, 由上年的A. */
function originPeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known } = moment;
  const { origin, context, section } = times;
  if (origin === undefined || !number.relations.includes('from')) return undefined;
  const spoken = known === undefined ? undefined : yearOf(known.token.value, context, section);
  const before =
    origin.value.prior && spoken !== undefined
      ? String(spoken - 1)
      : resolvePeriod(origin.value, context, section);
  return readingOf(moment, { token: origin, role: 'origin' }, before, 'origin');
}

/** 从1997年的A增加到2002年的B, 占比从C提高到D，增长E. */
function pairPeriod(moment: Moment): PeriodReading | undefined {
  const { pair, context, section } = moment.times;
  const { relations } = moment.number;
  if (pair === undefined) return undefined;
  const first = yearOf(pair.from.value, context, section);
  const last = yearOf(pair.to.value, context, section);
  if (first === undefined || last === undefined) return undefined;
  const known: Known = { token: pair.to, role: 'pair' };
  if (relations.includes('from')) return readingOf(moment, known, String(first), 'pair');
  if (relations.includes('to')) return readingOf(moment, known, String(last), 'pair');
  return isMove(moment.number) ? readingOf(moment, known, `${first}/${last}`, 'pair') : undefined;
}

/** An end of the way: 由A, 增加到B. */
function isEnd({ relations }: TimedNumber): boolean {
  return relations.includes('from') || relations.includes('to');
}

function isMove({ measure }: TimedNumber): boolean {
  return measure === 'growth' || measure === 'change';
}

/** 年均增长7%，高于全省2个百分点: the distance is of what it is told of. */
function distancePeriod({ times, number }: Moment): PeriodReading | undefined {
  return number.measure === 'change' && isDistance(number.relations) ? times.previous : undefined;
}

/** 五年来, 从2005年到2008年: the part of the stretch that the number is about. */
function spannedPeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known, inherited, base } = moment;
  const { context, section } = times;
  if (known === undefined) return undefined;
  const from = (inherited ? times.paragraph : times.sentence).from;
  const span = spanOf(from, known, context, section);
  if (span === undefined) return undefined;
  if (known.token.value.since && !isEnd(number))
    return readingOf(moment, known, `${span.first}/${span.last}`, 'span');
  if (!number.multiple) return readingOf(moment, known, endOf(span, number, inherited), 'span');
  // 五年来……是2002年的2.1倍: the multiple is of the last year, unless whole stretches are compared.
  const ofYear =
    base !== undefined &&
    base.value.endYear === undefined &&
    yearOf(base.value, context, section) !== undefined;
  const period = ofYear ? String(span.last) : `${span.first}/${span.last}`;
  return readingOf(moment, known, period, 'span');
}

/** 年均增长 beside a single year: of all years of the part up to it, or of those up to a year to come. */
function averagePeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known } = moment;
  const { era } = times.section;
  const last = times.context.years?.[1];
  if (!number.relations.includes('average') || (number.compares && times.base !== undefined))
    return undefined;
  const year = wholeYear(moment);
  if (year === undefined || last === undefined) return undefined;
  if (year > last + 1) return readingOf(moment, known, `${last + 1}/${year}`, 'span');
  return year === era?.[1] ? readingOf(moment, known, era.join('/'), 'span') : undefined;
}

/** The year that the number is in, where it is one and the whole of it. */
function wholeYear({ times, known }: Moment): number | undefined {
  if (known === undefined) return undefined;
  const { endYear, plan, months, quarter, since } = known.token.value;
  const parts = [endYear, plan, months, quarter, since];
  return parts.every((part) => part === undefined)
    ? yearOf(known.token.value, times.context, times.section)
    : undefined;
}

/** 比2020年增长50% in 2025 is 2020/2025; a comparison with the year before is of the year itself. */
function comparedPeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known } = moment;
  const { context, section } = times;
  const start = times.base ?? times.origin;
  if (start === undefined || !isMove(number)) return undefined;
  const value: TimeValue = known?.token.value ?? { own: true };
  const first = yearOf(start.value, context, section);
  const last = yearOf(value, context, section);
  if (first === undefined || last === undefined || last - first < 2 || value.months !== undefined)
    return undefined;
  return readingOf(moment, known ?? { token: start, role: 'base' }, `${first}/${last}`, 'compared');
}

/** In a plan, the sentence behind one that named the last year of the review: flows are of the whole review again. */
function reviewPeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known, inherited } = moment;
  const { era } = times.section;
  if (!inherited || times.context.planned === undefined || era === undefined) return undefined;
  if (known?.role !== 'plain' || wholeYear(moment) !== era[1]) return undefined;
  return readingOf(moment, known, endOf(eraSpan(era), number, true), 'span');
}

/** 由41家增至58家: the year is that of the end, and nothing tells of when the start is. */
function startingPeriod(moment: Moment): PeriodReading | undefined {
  const { known, number } = moment;
  return known !== undefined && number.relations.includes('from')
    ? readingOf(moment, known, undefined, 'from')
    : undefined;
}

/** 到2025年新建公路300公里: what is to add up until then starts with the first year that is not over. */
function aheadPeriod(moment: Moment): PeriodReading | undefined {
  const { times, number, known } = moment;
  const last = times.context.years?.[1];
  const year = wholeYear(moment);
  if (known?.role !== 'to' || last === undefined || year === undefined || year <= last + 1) return undefined;
  return readingOf(moment, known, endOf(eraSpan([last + 1, year]), number, true), 'stated');
}

/** The time that the sentence or its paragraph is in. */
function statedPeriod(moment: Moment): PeriodReading | undefined {
  const { times, known } = moment;
  if (known === undefined) return undefined;
  const { value } = known.token;
  // 从1998年起, without an end: up to the report's own time.
  const told = known.role === 'from' && value.year !== undefined ? { ...value, since: true as const } : value;
  return readingOf(moment, known, resolvePeriod(told, times.context, times.section), 'stated');
}

function readingOf(
  { times }: Moment,
  known: Known | undefined,
  period: string | undefined,
  rule: string,
): PeriodReading {
  const value = known?.token.value;
  return {
    period,
    year:
      period === undefined ? value && yearOf(value, times.context, times.section) : periodYears(period)[1],
    stated: known !== undefined,
    open: value?.open === true || value?.since === true || value?.opening === true || known?.role === 'from',
    toFuture: known?.role === 'to' && isAhead(times, known),
    rule,
    evidence: known === undefined ? {} : { start: known.token.start, end: known.token.end },
  };
}
