import type { Evidence } from '../figure.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { findFullNames } from '../lexicon/regions.ts';
import { isCapacity } from '../lexicon/units.ts';
import type { Draft } from './draft.ts';
import { isLasting } from './finish-period.ts';
import type { LeftContext } from './left-context.ts';
import { PLACE, TIME } from './masks.ts';
import type { MeasureReading } from './measured.ts';
import { placeLevel } from './places.ts';
import type { Quantity } from './quantity.ts';
import type { Named, Reading } from './reading.ts';
import { periodYears } from './resolve-period.ts';
import type { PeriodReading } from './sentence-times.ts';
import { readStatus, type StatusReading } from './status.ts';
import { findOwnerBehind, type Subject } from './subject.ts';
import { isOver, type SpreadNumber } from './year-span.ts';

/** What a draft is made from. */
interface Making {
  readonly reading: Reading;
  readonly quantity: Quantity;
  readonly left: LeftContext;
  readonly measure: MeasureReading;
  readonly named: Named;
  readonly subject: Subject | undefined;
  readonly time: PeriodReading;
}

/** Fills in what is left: status, period, region; a range gives two figures, a ratio one for each part. */
export function draftFigures(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  measure: MeasureReading,
  named: Named,
): Draft[] {
  const { state } = reading;
  const subject = subjectOf(reading, quantity, named);
  const time = state.periods.at({
    ...spreadOf(reading, quantity, left, measure, named),
    compares: left.compares,
    multiple: quantity.unit === '倍',
  });
  const making: Making = { reading, quantity, left, measure, named, subject, time };
  const status = statusOf(making);
  const region = named.place ?? subject?.name ?? state.places.at();
  const period = periodOf(making, status, region);
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
    region: region === '' ? undefined : region,
    doubts: isUnitLost(making) ? ['unit-lost'] : [],
    because: evidenceOf(making, status),
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
    behind: context.text.slice(quantity.end, quantity.end + 12),
    label: named.label,
    section: section.status,
    year: time.stated ? year : undefined,
    reportYear,
    origin: left.relations.includes('from'),
    over: isOver(period, context) || (context.visit && year !== undefined && year <= (context.thisYear ?? 0)),
    toFuture: time.toFuture && !left.relations.includes('from') && !left.relations.includes('to'),
    quotedGoal: /^[^“”。；]{0,30}[”〞]的?(?:奋斗|发展|总)?目标/.test(
      context.text.slice(quantity.end, quantity.end + 40),
    ),
    aims: left.relations.includes('aim') || (subject?.kind === 'project' && named.owner !== undefined),
    limits: quantity.approx !== undefined && quantity.dimension.startsWith('time'),
    money: quantity.dimension.startsWith('money'),
    bounded: quantity.approx === 'under' || quantity.range,
    wordsFrom: (offset) => context.text.slice(offset, quantity.outerStart),
  });
}

function periodOf(
  { reading, quantity, left, measure, named, subject, time }: Making,
  { status, rule }: StatusReading,
  region: string | undefined,
): string | undefined {
  if (named.time !== undefined) return named.time;
  const { context, sentence } = reading;
  const before = context.text.slice(Math.max(sentence.start, quantity.start - 24), quantity.start);
  if (status === 'actual' && isLasting(named.label, before, time)) return undefined;
  const owned = subject?.kind === 'project';
  return reading.state.periods.finish(time, {
    status,
    subjectAt: owned ? subject.at + reading.sentence.start : undefined,
    away: (subject === undefined || reading.context.visit) && isAway(reading, region),
    ...spreadOf(reading, quantity, left, measure, named),
    met: rule === 'plan:part' || rule === 'behind:target',
    later: /word:.*后$/.test(rule),
    aimed: /目标|力争|预期|word:拟|奋力|努力/.test(rule),
  });
}

const leadingMasks = new RegExp(`^[${PLACE}${TIME}\\s，、]+`);

function spreadOf(
  { masked, sentence, segment }: Reading,
  { approx, outerStart, outerEnd, start }: Quantity,
  { relations }: LeftContext,
  { measure }: MeasureReading,
  { verb = '', label }: Named,
): SpreadNumber {
  const clause = masked.slice(segment - sentence.start, outerStart - sentence.start);
  return {
    measure,
    label: verb + label,
    clause: clause.replace(leadingMasks, ''),
    behind: masked.slice(outerEnd - sentence.start, outerEnd - sentence.start + 30),
    relations,
    reaches: approx !== undefined && outerStart < start,
  };
}

/** 增长21。: a growth, or an amount of what is counted in money, whose unit the text lost. */
function isUnitLost({ quantity, measure, named }: Making): boolean {
  if (quantity.unit !== undefined || quantity.numeral.unit !== undefined) return false;
  if (measure.measure === 'growth') return true;
  return measure.measure === 'level' && named.indicator?.dimensions.includes('money') === true;
}

function evidenceOf({ measure, named, subject, time }: Making, status: StatusReading): readonly Evidence[] {
  return [
    { field: 'measure', rule: measure.rule },
    {
      field: 'status',
      rule: status.rule,
      ...(status.at !== undefined && { start: status.at, end: status.at + 1 }),
    },
    { field: 'label', rule: 'text', start: named.at, end: named.at + named.label.length },
    { field: 'period', rule: named.time === undefined ? time.rule : 'dealt', ...time.evidence },
    { field: 'region', rule: subject === undefined ? 'place' : subject.kind },
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

/** What leaves a subject behind: a semicolon, the place as a whole, or a count of which it was an example (等18个). */
const endsSubject = /[；;]|(?<![占比较居列于在出])[全我][县市区省]|等(?:[近约超共]?\d|一批|$)/;

/** The project or firm that the number belongs to: the last one named before it in its sentence, up to a semicolon. */
function subjectOf(reading: Reading, quantity: Quantity, named: Named): Subject | undefined {
  const { sentence, subjects, context } = reading;
  if (isCapacity(quantity.dimension) && named.owner !== undefined) {
    return { name: named.owner, kind: 'project', at: quantity.start - sentence.start - 1 };
  }
  const behind = /投资|资本|面积/.test(named.label)
    ? findOwnerBehind(context.text, quantity.outerEnd, sentence.start)
    : undefined;
  if (behind !== undefined) {
    if (/投资/.test(named.label)) subjects.push(behind);
    return { ...behind, at: quantity.start - sentence.start };
  }
  const subject = subjects.findLast(({ at }) => at + sentence.start < quantity.start);
  if (subject === undefined) return undefined;
  if (quantity.start - sentence.start - subject.at > 300) return undefined;
  const between = context.text.slice(sentence.start + subject.at, quantity.start);
  return endsSubject.test(between) || isLeftFor(reading, subject) ? undefined : subject;
}

/** 成都都市圈……，泸州经济总量: a place named behind a zone or firm is what the number is about. */
function isLeftFor({ sentence, state }: Reading, { name, kind, at }: Subject): boolean {
  const end = sentence.start + at + name.length;
  return kind !== 'project' && (state.places.namedAt() ?? 0) >= end;
}

const levels = ['country', 'province', 'city', 'county', 'town'];

/** About a place that is not the report's own: its year is no evidence. */
function isAway({ context, section }: Reading, region: string | undefined): boolean {
  const home = section.place ?? context.region;
  if (region === undefined || region === '' || home === undefined || home === '') return false;
  if (home.includes(region) || region.includes(home)) return false;
  const level = [region, ...findFullNames(region)].map(placeLevel).find((found) => found !== undefined);
  // A city of the province that the report is about is a part of it.
  return (
    level === undefined ||
    context.level === undefined ||
    levels.indexOf(level) <= levels.indexOf(context.level)
  );
}
