import type { Status } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import { lastingFacts } from '../lexicon/flow-words.data.ts';
import type { DocumentContext } from './document-context.ts';
import { withMonths } from './resolve-period.ts';
import type { Section } from './sections.ts';
import type { PeriodReading } from './sentence-times.ts';
import { endOf, eraSpan, isPlaced, type SpreadNumber } from './year-span.ts';

/** What decides on a period where the text around a number states none. */
export interface PeriodOwner {
  readonly number: SpreadNumber;
  readonly status: Status;
  /** Where the project or firm is named that the number belongs to: only a time behind it speaks. */
  readonly subjectAt: number | undefined;
  /** About another place than the report's own. */
  readonly away: boolean;
  /** Once a project is finished: 达产后, 建成后. No year of the text is that one. */
  readonly later: boolean;
  /** What a result is measured by, 完成5000人的目标: it is of the result's time. */
  readonly met: boolean;
  /** A target that the report sets for the coming year: 预期目标, 力争. */
  readonly aimed: boolean;
}

/** A number's period with what told it. */
export interface FinishedPeriod {
  readonly period: string | undefined;
  readonly rule: string;
}

/** The period of a number: what its text states, else what its part of the report is about. */
export function finishPeriod(
  reading: PeriodReading,
  owner: PeriodOwner,
  context: DocumentContext,
  section: Section,
): FinishedPeriod {
  const { status, subjectAt, away } = owner;
  if (context.reworded) return none('reworded');
  if (owner.later) return none('later');
  const before = subjectAt !== undefined && (reading.evidence.start ?? -1) < subjectAt;
  // What a project costs is no year's, but what is to be spent on it is the plan's.
  if (before)
    return status === 'target' && section.status === 'target'
      ? ofYear(section.year, 'section')
      : none('project');
  const told =
    reading.period !== undefined || reading.open || ['from', 'span', 'origin', 'pair'].includes(reading.rule);
  if (reading.stated && told) return { period: reading.period, rule: reading.rule };
  if (away) return none('another place');
  if (section.status !== 'target' && isForComingYear(owner, context))
    return ofYear(context.thisYear, 'coming year');
  if (section.status === 'target' && status === 'norm')
    return context.planned === undefined ? ofYear(section.year, 'section') : none('norm');
  // A target among results is of a year that nothing names.
  if (section.status !== 'target' && status === 'target' && !owner.met) return none('target among results');
  if (section.era !== undefined) return partOf(section.era, owner);
  if (status === 'target') return ofYear(section.year, 'section');
  const last = context.years?.[1];
  if (section.year !== undefined && section.year !== last)
    return ofYear(last !== undefined && section.year > last ? last : section.year, 'section');
  if (!context.dated) return none('undated');
  if (context.years === undefined || context.years[0] !== last) {
    return context.years === undefined ? none('undated') : partOf(context.years, owner);
  }
  // 由41家增至58家 in a report of one year does not say of when A is.
  if (owner.number.relations.includes('from')) return none('from');
  return { period: withMonths(last, context.part ?? {}), rule: 'report' };
}

/** 预期目标, 力争 in a report of last year that was written in this one. */
function isForComingYear({ status, aimed }: PeriodOwner, { thisYear, years }: DocumentContext): boolean {
  return status === 'target' && aimed && thisYear !== undefined && thisYear === (years?.[1] ?? 0) + 1;
}

/** The part of a stretch of years that the number is about. */
function partOf(years: readonly [number, number], owner: PeriodOwner): FinishedPeriod {
  return {
    period: endOf(eraSpan(years), owner.number, true),
    rule: isPlaced(owner.number) ? 'stretch' : 'end of a stretch',
  };
}

function none(rule: string): FinishedPeriod {
  return { period: undefined, rule };
}

function ofYear(year: number | undefined, rule: string): FinishedPeriod {
  return { period: year === undefined ? undefined : String(year), rule };
}

const lasting = new RegExp(`^${anyOf(lastingFacts)}$`);

/** 总面积2605平方公里, 辖4个街道: no year's. `before` are the words of its clause before the number. */
export function isLasting(label: string, before: string, { stated }: PeriodReading): boolean {
  return /[辖][^，,。；;]*$/.test(before) || (!stated && lasting.test(label) && !/[达到]$/.test(before));
}
