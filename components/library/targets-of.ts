/** Targets set against results of the same indicator, region and period, across all chosen reports. Pure. */
import { columnsOf } from '../../utils/compare/columns.ts';
import type { Observation } from '../../utils/compare/observation.ts';
import { convert, measureUnit } from '../../utils/compare/row-unit.ts';
import { findIndicator } from '../../utils/lexicon/indicators.ts';
import type { StoredReport } from '../../utils/stored-report.ts';

export interface TargetPair {
  readonly key: string;
  readonly indicator: string;
  readonly label: string;
  readonly measure: Observation['measure'];
  readonly region: string;
  readonly period: string;
  readonly unit?: string;
  /** Decimal text in `unit`. */
  readonly target: string;
  readonly result: string;
  /** Result ÷ target in percent; undefined for rates and growths, where a ratio says nothing. */
  readonly percent?: number;
  readonly met: boolean;
  readonly reportId: string;
  readonly figureId: string;
}

interface Told {
  readonly observation: Observation;
  readonly reportId: string;
  readonly region: string;
}

const keyOf = ({ observation, region }: Told) =>
  [observation.indicator, observation.measure, observation.definition, region, observation.period].join('|');

function usable({ doubtful, period, status }: Observation): boolean {
  return !doubtful && period !== undefined && status !== 'norm';
}

/** Pairs in the order in which the reports give the results. */
export function targetsOf(reports: readonly StoredReport[]): TargetPair[] {
  const told = reports
    .flatMap(columnsOf)
    .flatMap(({ observations, reportId, region, title }) =>
      observations
        .filter(usable)
        .map((observation): Told => ({ observation, reportId, region: region ?? title })),
    );
  const targets = new Map<string, Told>();
  for (const one of told) if (one.observation.status === 'target') targets.set(keyOf(one), one);
  const pairs = new Map<string, TargetPair>();
  for (const result of told) {
    if (result.observation.status !== 'actual') continue;
    const key = keyOf(result);
    const target = targets.get(key);
    const pair = target && makePair(key, target.observation, result);
    if (pair && !pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function makePair(
  key: string,
  target: Observation,
  { observation, reportId, region }: Told,
): TargetPair | undefined {
  const from = measureUnit(target.unit);
  const to = measureUnit(observation.unit);
  if (from.dimension !== to.dimension) return undefined;
  const wanted = convert(target.value, from, to);
  const lower = findIndicator(observation.indicator)?.better === 'lower';
  const difference = Number(observation.value) - Number(wanted);
  const isAmount = observation.measure === 'level' && Number(wanted) > 0;
  return {
    key,
    indicator: observation.indicator,
    label: observation.label,
    measure: observation.measure,
    region,
    period: observation.period ?? '',
    ...(observation.unit && { unit: observation.unit }),
    target: wanted,
    result: observation.value,
    ...(isAmount && { percent: (Number(observation.value) / Number(wanted)) * 100 }),
    met: lower ? difference <= 0 : difference >= 0,
    reportId,
    figureId: observation.figureId,
  };
}
