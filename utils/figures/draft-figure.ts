import type { Evidence } from '../figure.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import type { Draft } from './draft.ts';
import type { LeftContext } from './left-context.ts';
import type { MeasureReading } from './measure.ts';
import { isLasting } from './period-state.ts';
import { placeLevel } from './places.ts';
import type { Quantity } from './quantity.ts';
import type { Named, Reading } from './reading.ts';
import { periodYears } from './resolve-period.ts';
import { readStatus } from './status.ts';
import { findOwnerBehind, type Subject } from './subject.ts';

/** Fills in what is left: status, period, region; a range gives two figures, a ratio one for each part. */
export function draftFigures(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  measure: MeasureReading,
  named: Named,
): Draft[] {
  const { state, context, section, cues } = reading;
  const subject = subjectOf(reading, quantity, named);
  const owned = subject !== undefined && subject.kind !== 'zone';
  const time = state.periods.at(left, measure.measure, quantity.unit === '倍');
  const period = named.time ?? time.period;
  const year = period === undefined ? time.year : periodYears(period)[1];
  const status = readStatus({
    cues,
    at: quantity.start,
    before: context.text.slice(Math.max(reading.sentence.start, quantity.start - 16), quantity.start),
    behind: context.text.slice(quantity.end, quantity.end + 12),
    label: named.label,
    section: section.status,
    year: time.stated ? year : undefined,
    reportYear: context.years?.[1],
    toFuture: time.toFuture && !left.relations.includes('from') && !left.relations.includes('to'),
    aims: left.relations.includes('aim') || (subject?.kind === 'project' && named.owner !== undefined),
    limits: quantity.approx === 'under' && quantity.dimension.startsWith('time'),
    money: quantity.dimension.startsWith('money'),
    bounded: quantity.approx === 'under' || quantity.range,
    between: (from) =>
      quantity.outerStart - from > 200 || /[，,；;]/.test(context.text.slice(from, quantity.outerStart)),
  });
  const region = named.place ?? subject?.name ?? state.places.at();
  const finalPeriod =
    named.time ??
    (isLasting(named.label, time) && status.status === 'actual'
      ? undefined
      : state.periods.finish(time, {
          status: status.status,
          subjectAt: owned ? subject.at + reading.sentence.start : undefined,
          away: isAway(reading, region),
          measure: measure.measure,
          label: (named.verb ?? '') + named.label,
          relations: left.relations,
          aimed: /目标|力争|预期|word:拟|奋力|努力/.test(status.rule),
        }));
  const because: Evidence[] = [
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
  const spans = quantity.spans ?? [{ start: quantity.start, end: quantity.end }];
  const bare = quantity.unit === undefined && quantity.numeral.unit === undefined;
  const money = measure.measure === 'level' && named.indicator?.dimensions.includes('money') === true;
  const lost = bare && (measure.measure === 'growth' || money);
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
    indicator: quantity.dimension.startsWith('time')
      ? undefined
      : placeIndicator(reading, named.indicator, owned)?.id,
    period: finalPeriod,
    region: region === '' ? undefined : region,
    doubts: lost ? ['unit-lost'] : [],
    because,
  }));
}

/** An indicator is a place's as a whole (guideline, rule 10): a firm's or project's own tax and sales are none. */
function placeIndicator(
  { context }: Reading,
  indicator: Indicator | undefined,
  owned: boolean,
): Indicator | undefined {
  if (indicator?.id === 'project_investment') return indicator;
  if (owned) return undefined;
  return context.company && indicator?.core ? undefined : indicator;
}

const capacities = new Set(['power', 'mass', 'energy', 'volume', 'apparent-power']);

/** The project or firm that the number belongs to: the last one named before it in its sentence, up to a semicolon. */
function subjectOf(reading: Reading, quantity: Quantity, named: Named): Subject | undefined {
  const { sentence, subjects, context } = reading;
  if (capacities.has(quantity.dimension) && named.owner !== undefined) {
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
  return /[；;]|全[县市区省]|我[县市区省]/.test(between) ? undefined : subject;
}

const levels = ['country', 'province', 'city', 'county', 'town'];

/** About a place that is not the report's own: its year is no evidence. */
function isAway({ context, section }: Reading, region: string | undefined): boolean {
  const home = section.place ?? context.region;
  if (region === undefined || region === '' || home === undefined || home === '') return false;
  if (home.includes(region) || region.includes(home)) return false;
  const level = placeLevel(region);
  // A city of the province that the report is about is a part of it.
  return (
    level === undefined ||
    context.level === undefined ||
    levels.indexOf(level) <= levels.indexOf(context.level)
  );
}
