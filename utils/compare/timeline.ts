import { byImportance, findIndicator } from '../lexicon/indicators.ts';
import { endYear, monthSpan } from '../period.ts';
import type { SourceColumn } from './columns.ts';
import type { Row } from './comparison.ts';
import type { Observation } from './observation.ts';
import { regionKey } from './region-key.ts';
import { chooseRowUnit, convert, measureUnit, sameDimension } from './row-unit.ts';

/** What another report prints for the same year. */
export interface OtherValue {
  readonly reportId: string;
  readonly figureId: string;
  /** Decimal text in the line's unit. */
  readonly value: string;
}

/** What one year's report, or a later one, gives for a year. */
export interface TimelinePoint {
  readonly year: number;
  /** Decimal text in the line's unit. */
  readonly value: string;
  readonly raw: string;
  readonly reportId: string;
  readonly figureId: string;
  readonly start: number;
  readonly estimated: boolean;
  readonly contradicted: boolean;
  /** Other reports that print another value for the year. */
  readonly others: readonly OtherValue[];
}

/** One indicator of one region over the years. */
export interface TimelineLine {
  readonly indicator: string;
  readonly measure: Row['measure'];
  readonly unit?: string;
  /** In the order of years; a year that no report gives has no point. */
  readonly points: readonly TimelinePoint[];
}

interface Given {
  readonly observation: Observation;
  readonly source: SourceColumn;
  readonly year: number;
}

/**
 * One region over years, across the reports that speak of it: a line for each indicator and measure with at least two
 * years. Only sure results for whole years count, in one definition (the plain one where there is one) and one unit.
 * Where two reports give the same year, the newer one counts, for later reports revise; a different value of another
 * report is kept beside it.
 */
export function timelineOf(columns: readonly SourceColumn[], region: string): TimelineLine[] {
  const groups = new Map<string, Given[]>();
  for (const source of columns) {
    if (source.region === undefined || regionKey(source.region) !== regionKey(region)) continue;
    for (const observation of source.observations) {
      const year = wholeYear(observation);
      if (year === undefined) continue;
      const key = `${observation.indicator} ${observation.measure}`;
      const group = groups.get(key);
      if (group) group.push({ observation, source, year });
      else groups.set(key, [{ observation, source, year }]);
    }
  }
  return [...groups.values()]
    .flatMap((group) => lineOf(group) ?? [])
    .sort((a, b) => byImportance(a.indicator, b.indicator));
}

/** The regions of the columns, by the longest form of their name. */
export function timelineRegions(columns: readonly SourceColumn[]): string[] {
  const names = new Map<string, string>();
  for (const { region } of columns) {
    const known = region === undefined ? undefined : names.get(regionKey(region));
    if (region !== undefined && (known === undefined || region.length > known.length))
      names.set(regionKey(region), region);
  }
  return [...names.values()];
}

function wholeYear({ period, status, doubtful }: Observation): number | undefined {
  const span = period === undefined ? undefined : monthSpan(period);
  if (!span || doubtful || status !== 'actual') return undefined;
  return span.first % 12 === 0 && span.last - span.first === 11 ? endYear(period) : undefined;
}

function lineOf(group: readonly Given[]): TimelineLine | undefined {
  const definition = commonDefinition(group);
  const same = group.filter(({ observation }) => observation.definition === definition);
  const latest = same.toSorted((a, b) => b.year - a.year)[0]?.observation;
  if (!latest) return undefined;
  const unit = chooseRowUnit(latest.value, measureUnit(latest.unit));
  const indicator = findIndicator(latest.indicator);
  const years = new Map<number, Given[]>();
  for (const given of same.toSorted(byNewerReport)) {
    if (!sameDimension(measureUnit(given.observation.unit), unit, indicator)) continue;
    years.set(given.year, [...(years.get(given.year) ?? []), given]);
  }
  if (years.size < 2) return undefined;
  const inLineUnit = ({ observation }: Given) =>
    convert(observation.value, measureUnit(observation.unit), unit);
  return {
    indicator: latest.indicator,
    measure: latest.measure,
    ...(unit.name !== '' && { unit: unit.name }),
    points: [...years.values()]
      .flatMap((given) => pointOf(given, inLineUnit) ?? [])
      .sort((a, b) => a.year - b.year),
  };
}

function pointOf(
  [first, ...rest]: readonly Given[],
  inLineUnit: (given: Given) => string,
): TimelinePoint | undefined {
  if (!first) return undefined;
  const { observation, source, year } = first;
  const value = inLineUnit(first);
  const seen = new Set([source.reportId]);
  return {
    year,
    value,
    raw: observation.raw,
    reportId: source.reportId,
    figureId: observation.figureId,
    start: observation.start,
    estimated: observation.estimated,
    contradicted: observation.contradicted,
    others: rest.flatMap((other) => {
      const { reportId } = other.source;
      const isNew = !seen.has(reportId);
      seen.add(reportId);
      const { figureId } = other.observation;
      return isNew && Number(inLineUnit(other)) !== Number(value)
        ? [{ reportId, figureId, value: inLineUnit(other) }]
        : [];
    }),
  };
}

/** The plain definition where any figure has it, else that of most figures. */
function commonDefinition(group: readonly Given[]): string {
  const counts = new Map<string, number>();
  for (const { observation } of group)
    counts.set(observation.definition, (counts.get(observation.definition) ?? 0) + 1);
  if (counts.has('')) return '';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The newer report first, for it revises the older; results before estimates; then what was captured last. */
function byNewerReport(a: Given, b: Given): number {
  const written = ({ source, year }: Given) => endYear(source.year) ?? year;
  return (
    written(b) - written(a) ||
    Number(a.observation.estimated) - Number(b.observation.estimated) ||
    (a.source.capturedAt < b.source.capturedAt ? 1 : -1)
  );
}
