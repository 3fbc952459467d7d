import type { Status } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import { lastingFacts } from '../lexicon/flow-words.data.ts';
import type { DocumentContext } from './document-context.ts';
import { withMonths } from './resolve-period.ts';
import type { Section } from './sections.ts';
import type { PeriodReading } from './sentence-times.ts';
import { endOf, eraSpan, type SpreadNumber } from './year-span.ts';

/** What decides on a period where the text around a number states none. */
export interface PeriodOwner extends SpreadNumber {
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

/** The period of a number: what its text states, else what its part of the report is about. */
export function finishPeriod(
  reading: PeriodReading,
  owner: PeriodOwner,
  context: DocumentContext,
  section: Section,
): string | undefined {
  const { status, subjectAt, away } = owner;
  if (context.reworded) return undefined;
  if (owner.later) return undefined;
  const before = subjectAt !== undefined && (reading.evidence.start ?? -1) < subjectAt;
  // What a project costs is no year's, but what is to be spent on it is the plan's.
  if (before) return status === 'target' && section.status === 'target' ? asPeriod(section.year) : undefined;
  const told =
    reading.period !== undefined || reading.open || ['from', 'span', 'origin', 'pair'].includes(reading.rule);
  if (reading.stated && told) return reading.period;
  if (away) return undefined;
  if (section.status !== 'target' && isForComingYear(owner, context)) return asPeriod(context.thisYear);
  if (section.status === 'target' && status === 'norm')
    return context.planned === undefined ? asPeriod(section.year) : undefined;
  // A target among results is of a year that nothing names.
  if (section.status !== 'target' && status === 'target' && !owner.met) return undefined;
  if (section.era !== undefined) return endOf(eraSpan(section.era), owner, true);
  if (status === 'target') return asPeriod(section.year);
  const last = context.years?.[1];
  if (section.year !== undefined && section.year !== last)
    return asPeriod(last !== undefined && section.year > last ? last : section.year);
  if (!context.dated) return undefined;
  if (context.years === undefined || context.years[0] !== last) {
    return context.years && endOf(eraSpan(context.years), owner, true);
  }
  // 由41家增至58家 in a report of one year does not say of when A is.
  return owner.relations.includes('from') ? undefined : withMonths(last, context.part ?? {});
}

/** 预期目标, 力争 in a report of last year that was written in this one. */
function isForComingYear({ status, aimed }: PeriodOwner, { thisYear, years }: DocumentContext): boolean {
  return status === 'target' && aimed && thisYear !== undefined && thisYear === (years?.[1] ?? 0) + 1;
}

function asPeriod(year: number | undefined): string | undefined {
  return year === undefined ? undefined : String(year);
}

const lasting = new RegExp(`^${anyOf(lastingFacts)}$`);

/** 总面积2605平方公里, 辖4个街道: no year's. `before` are the words of its clause before the number. */
export function isLasting(label: string, before: string, { stated }: PeriodReading): boolean {
  return /[辖][^，,。；;]*$/.test(before) || (!stated && lasting.test(label) && !/[达到]$/.test(before));
}
