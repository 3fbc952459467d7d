import { byImportance, findIndicator } from '../lexicon/indicators.ts';
import { monthSpan } from '../period.ts';
import type { SourceColumn } from './columns.ts';
import type { CellGap, Row } from './comparison.ts';
import { pointGap, relativeGap } from './gap.ts';
import type { Observation } from './observation.ts';
import { regionKey } from './region-key.ts';
import { chooseRowUnit, convert, measureUnit, sameDimension } from './row-unit.ts';

/** One end of a pair: where the number stands. */
export interface TargetEnd {
  readonly reportId: string;
  readonly figureId: string;
  readonly start: number;
  readonly raw: string;
  /** Decimal text in the pair's unit. */
  readonly value: string;
  readonly approx?: 'about' | 'over' | 'under';
}

/** What a region set itself for a period, and what it reported of it. */
export interface TargetPair {
  readonly region: string;
  readonly indicator: string;
  /** The target's own words for it. */
  readonly label: string;
  readonly measure: Row['measure'];
  readonly unit?: string;
  readonly period: string;
  readonly target: TargetEnd;
  /** Absent where no saved report gives a sure result. */
  readonly result?: TargetEnd & { readonly estimated: boolean };
  /** (result − target) ÷ target, or points; `better` says that the target is passed. */
  readonly gap?: CellGap;
}

interface Placed {
  readonly observation: Observation;
  readonly reportId: string;
  readonly region: string;
}

/**
 * The targets of all columns, each against the result for the same region, indicator, measure, definition and months
 * in any of them. A column is a region in a report. This is the one place where a target is held against a result.
 */
export function targetResults(columns: readonly SourceColumn[]): TargetPair[] {
  const targets = new Map<string, Placed>();
  const results = new Map<string, Placed>();
  for (const { reportId, region, observations } of columns) {
    if (region === undefined) continue;
    for (const observation of observations) {
      const key = keyOf(region, observation);
      if (key === undefined || observation.doubtful || observation.status === 'norm') continue;
      const side = observation.status === 'target' ? targets : results;
      const known = side.get(key);
      if (!known || (known.observation.estimated && !observation.estimated))
        side.set(key, { observation, reportId, region });
    }
  }
  return [...targets]
    .map(([key, target]) => pairOf(target, results.get(key)))
    .sort((a, b) => byImportance(a.indicator, b.indicator));
}

function keyOf(region: string, { indicator, measure, definition, period }: Observation): string | undefined {
  const span = period === undefined ? undefined : monthSpan(period);
  return span && [regionKey(region), indicator, measure, definition, span.first, span.last].join('\n');
}

function pairOf({ observation: target, reportId, region }: Placed, found: Placed | undefined): TargetPair {
  const targetUnit = measureUnit(target.unit);
  const indicator = findIndicator(target.indicator);
  const result =
    found && sameDimension(measureUnit(found.observation.unit), targetUnit, indicator) ? found : undefined;
  const unit = chooseRowUnit(target.value, targetUnit);
  const endOf = (one: Observation, id: string): TargetEnd => ({
    reportId: id,
    figureId: one.figureId,
    start: one.start,
    raw: one.raw,
    value: convert(one.value, measureUnit(one.unit), unit),
    ...(one.approx !== undefined && { approx: one.approx }),
  });
  const targetEnd = endOf(target, reportId);
  const resultEnd = result && {
    ...endOf(result.observation, result.reportId),
    estimated: result.observation.estimated,
  };
  const better = indicator?.better ?? 'none';
  const isRelative = unit.dimension === 'relative';
  const gap =
    resultEnd &&
    (isRelative
      ? pointGap(resultEnd.value, targetEnd.value, better)
      : relativeGap(resultEnd.value, targetEnd.value, better));
  return {
    region,
    indicator: target.indicator,
    label: target.label,
    measure: target.measure,
    ...(unit.name !== '' && { unit: unit.name }),
    period: target.period ?? '',
    target: targetEnd,
    ...(resultEnd && { result: resultEnd }),
    ...(gap && { gap }),
  };
}
