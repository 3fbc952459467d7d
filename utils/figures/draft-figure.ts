import type { Evidence } from '../figure.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import type { Draft } from './draft.ts';
import { type FinishedPeriod, isLasting } from './finish-period.ts';
import { isForeign } from './foreign-place.ts';
import { PLACE, TIME } from './masks.ts';
import type { MeasuredNumber } from './measured.ts';
import type { TimedNumber } from './number-period.ts';
import { subjectOf } from './number-subject.ts';
import type { PlaceReading } from './place-state.ts';
import type { Named, ParagraphState, Reading } from './reading.ts';
import { periodYears } from './resolve-period.ts';
import type { PeriodReading } from './sentence-times.ts';
import { readStatus, type StatusReading } from './status.ts';
import type { Subject } from './subject.ts';
import { isOver } from './year-span.ts';

/** What a draft is made from. */
interface Making extends MeasuredNumber {
  readonly reading: Reading;
  readonly named: Named;
  readonly subject: Subject | undefined;
  readonly time: PeriodReading;
  readonly timed: TimedNumber;
}

/** Fills in what is left: status, period, region; a range gives two figures, a ratio one for each part. */
export function draftFigures(reading: Reading, number: MeasuredNumber, named: Named): Draft[] {
  const { quantity, measure } = number;
  const { state } = reading;
  const subject = subjectOf(reading, quantity, named);
  const timed = timedNumber(reading, number, named);
  const time = state.periods.at(timed);
  const making: Making = { ...number, reading, named, subject, time, timed };
  const status = statusOf(making);
  const place = regionOf(named, subject, state);
  const region = place.name;
  const { period, rule } = periodOf(making, status, region);
  const spans = quantity.spans ?? [{ start: quantity.start, end: quantity.end }];
  return quantity.values.map((value, index) => ({
    start: spans[index]?.start ?? quantity.start,
    end: spans[index]?.end ?? quantity.end,
    value: measure.negative && value > 0 ? -value : value,
    unit: quantity.unit,
    approx: quantity.approx,
    measure: measure.measure,
    status: status.status,
    estimated: status.estimated,
    label: named.label,
    indicator: status.rule === 'words:norm' ? undefined : placeIndicator(making)?.id,
    period,
    region,
    doubts: isUnitLost(making) ? ['unit-lost'] : [],
    because: evidenceOf(making, status, rule, place),
  }));
}

function statusOf({ reading, quantity, left, named, subject, time }: Making): StatusReading {
  const { context, sentence, section, cues } = reading;
  const period = named.time ?? time.period;
  const year = period === undefined ? time.year : periodYears(period)[1];
  const reportYear = context.years?.[1];
  return readStatus({
    cues,
    at: quantity.start,
    before: context.text.slice(Math.max(sentence.start, quantity.start - 80), quantity.start),
    behind: context.text.slice(quantity.end, quantity.end + 40),
    label: named.label,
    section: section.status,
    year: time.stated ? year : undefined,
    reportYear,
    origin: left.relations.includes('from'),
    over: isOver(period, context) || (context.visit && year !== undefined && year <= (context.thisYear ?? 0)),
    toFuture: time.toFuture && !left.relations.includes('from') && !left.relations.includes('to'),
    aims: left.relations.includes('aim') || (subject?.kind === 'project' && named.owner !== undefined),
    listed: reading.thresholds,
    limits: quantity.approx !== undefined && quantity.dimension.startsWith('time'),
    money: quantity.dimension.startsWith('money'),
    bounded: quantity.approx === 'under' || quantity.range,
    wordsFrom: (offset) => context.text.slice(offset, quantity.outerStart),
  });
}

function periodOf(
  making: Making,
  { status, rule }: StatusReading,
  region: string | undefined,
): FinishedPeriod {
  const { reading, quantity, named, subject, time, timed } = making;
  if (named.time !== undefined) return { period: named.time, rule: 'dealt' };
  const { context, sentence } = reading;
  const before = context.text.slice(Math.max(sentence.start, quantity.start - 24), quantity.start);
  const lasts = named.rule === 'members' && isForeign(reading, region);
  if (lasts || (status === 'actual' && isLasting(named.label, before, time)))
    return { period: undefined, rule: 'lasting' };
  return reading.state.periods.finish(time, {
    status,
    subjectAt: subject?.kind === 'project' ? subject.at + sentence.start : undefined,
    away: (subject === undefined || reading.context.visit) && isForeign(reading, region),
    number: timed,
    met: rule === 'plan:part' || rule === 'behind:target',
    later: /word:.*后$/.test(rule),
    aimed: /目标|力争|预期|word:拟|奋力|努力/.test(rule),
  });
}

const leadingMasks = new RegExp(`^[${PLACE}${TIME}\\s，、]+`);

function timedNumber(
  { masked, sentence, clause: { start: from } }: Reading,
  { quantity, left, measure }: MeasuredNumber,
  { verb = '', label }: Named,
): TimedNumber {
  const { approx, outerStart, outerEnd, start } = quantity;
  const clause = masked.slice(from - sentence.start, outerStart - sentence.start);
  return {
    measure: measure.measure,
    label: verb + label,
    clause: clause.replace(leadingMasks, ''),
    behind: masked.slice(outerEnd - sentence.start, outerEnd - sentence.start + 30),
    relations: left.relations,
    reaches: approx !== undefined && outerStart < start,
    compares: left.compares,
    multiple: quantity.unit === '倍',
  };
}

/** 增长21。: a growth, or an amount of what is counted in money, whose unit the text lost. */
function isUnitLost({ quantity, measure, named }: Making): boolean {
  if (quantity.unit !== undefined || quantity.numeral.unit !== undefined) return false;
  if (measure.measure === 'growth') return true;
  return measure.measure === 'level' && named.indicator?.dimensions.includes('money') === true;
}

/** The region of a number, and what told it. */
interface RegionReading extends Omit<PlaceReading, 'rule'> {
  readonly rule: string;
}

/** Whose number it is: a place dealt to it, the project or firm before it, else the place that the text is about. */
function regionOf(named: Named, subject: Subject | undefined, { places }: ParagraphState): RegionReading {
  if (named.place !== undefined) return { name: named.place || undefined, rule: 'dealt' };
  return subject === undefined ? places.at() : { name: subject.name, rule: subject.kind };
}

function evidenceOf(
  { measure, named, time }: Making,
  status: StatusReading,
  periodRule: string,
  place: RegionReading,
): readonly Evidence[] {
  return [
    { field: 'measure', rule: measure.rule },
    {
      field: 'status',
      rule: status.rule,
      ...(status.at !== undefined && { start: status.at, end: status.at + 1 }),
    },
    { field: 'label', rule: named.rule, start: named.at, end: named.at + named.label.length },
    { field: 'period', rule: periodRule, ...time.evidence },
    { field: 'region', rule: place.rule, ...place.span },
  ];
}

/** An indicator is a place's as a whole (guideline, rule 10): a firm's or project's own tax and sales are none. */
function placeIndicator({ reading, quantity, named, subject }: Making): Indicator | undefined {
  const { indicator } = named;
  if (indicator === undefined || quantity.dimension.startsWith('time')) return undefined;
  if (indicator.id === 'project_investment') return indicator;
  if (subject !== undefined && subject.kind !== 'zone') return undefined;
  return reading.context.company && indicator.core ? undefined : indicator;
}
