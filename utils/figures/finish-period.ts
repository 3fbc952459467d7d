import type { Measure, Status } from '../figure.ts';
import type { Relation } from '../lexicon/relation-words.ts';
import type { DocumentContext } from './document-context.ts';
import type { PeriodReading } from './period-state.ts';
import { withMonths } from './resolve-period.ts';
import type { Section } from './sections.ts';

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

/** The period of a number: what its text states, else what its part of the report is about. */
export function finishPeriod(
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
  if (!context.dated) return undefined;
  if (relations.includes('from')) return fromYear(context);
  return reportedPeriod(context);
}

/** What the report as a whole is about. */
export function reportedPeriod({ years, part }: DocumentContext): string | undefined {
  if (years === undefined) return undefined;
  const [first, last] = years;
  return first === last ? withMonths(last, part ?? {}) : years.join('/');
}

/** 由41家增至58家 in a report of one year: A is the year before. */
function fromYear({ years }: DocumentContext): string | undefined {
  return years !== undefined && years[0] === years[1] ? String(years[0] - 1) : undefined;
}

const flow =
  /^(?:新|累计|建成|完成|实施|培育|引进|投入|承担|布局|获批|改造|新增|发放|实现|开工|解决|转移|消除|淘汰|关停|造林|安排|争取|减免|减税|培训|帮助|化解|整治|拆除|修建|硬化|绿化|惠及|治理|修缮|搬迁|安置|资助|救助|铺设|开通|建设|打造|创建)/;

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
