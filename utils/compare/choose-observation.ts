import { byLatestPeriod, endYear, samePeriod } from '../period.ts';
import type { Observation } from './observation.ts';

/** What the cells of a row are held against. */
export interface Reference {
  readonly period?: string;
  readonly definition: string;
}

/** Whether an observation can stand in a comparison at all. */
export function isFit({ status, doubtful, period }: Observation): boolean {
  return status !== 'target' && !doubtful && period !== undefined;
}

/** Whether it says what the reference says, of the same months. */
export function fitsReference(observation: Observation, reference: Reference): boolean {
  return (
    isFit(observation) &&
    observation.definition === reference.definition &&
    samePeriod(observation.period, reference.period)
  );
}

/**
 * The one observation that stands for a column in a row, always the same one whatever the order of the figures: what
 * fits the reference, then results before targets, sure before doubtful, what is so before what a rule asks, the plain
 * definition before narrower ones, the report's own year, the latest period, and what the report says first.
 */
export function chooseObservation(
  observations: readonly Observation[],
  reportYear: string | undefined,
  reference?: Reference,
): Observation | undefined {
  const year = endYear(reportYear);
  let best: Observation | undefined;
  let bestRank = -1;
  for (const one of observations) {
    const rank = rankOf(one, year, reference);
    if (rank < bestRank || (best && rank === bestRank && !isEarlier(one, best))) continue;
    best = one;
    bestRank = rank;
  }
  return best;
}

/** The conditions as the bits of a number, the weightiest first. */
function rankOf(one: Observation, year: number | undefined, reference: Reference | undefined): number {
  const conditions = [
    reference !== undefined && fitsReference(one, reference),
    one.status !== 'target',
    !one.doubtful,
    one.status !== 'norm',
    one.definition === (reference?.definition ?? ''),
    one.definition === '',
    year !== undefined && endYear(one.period) === year,
  ];
  return conditions.reduce((rank, holds) => rank * 2 + Number(holds), 0);
}

function isEarlier(one: Observation, other: Observation): boolean {
  return (byLatestPeriod(one.period, other.period) || one.start - other.start) < 0;
}

/** The base's period and definition where it has a fit observation, else those that most columns share. */
export function chooseReference(
  chosen: readonly (Observation | undefined)[],
  base: Observation | undefined,
): Reference | undefined {
  if (base && isFit(base)) return referenceOf(base);
  const counts = new Map<string, { count: number; observation: Observation }>();
  for (const observation of chosen) {
    if (!observation || !isFit(observation)) continue;
    const key = `${observation.definition} ${observation.period}`;
    const entry = counts.get(key);
    counts.set(key, { observation: entry?.observation ?? observation, count: (entry?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.count - a.count || byLatestPeriod(a.observation.period, b.observation.period),
  );
  return most && referenceOf(most.observation);
}

function referenceOf({ period, definition }: Observation): Reference {
  return { definition, ...(period !== undefined && { period }) };
}
