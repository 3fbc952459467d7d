import { monthSpan } from '../period.ts';
import type { CellGrowth } from './comparison.ts';
import type { Observation } from './observation.ts';

export interface FoundGrowth {
  readonly figureId: string;
  readonly growth: CellGrowth;
  readonly contradicted: boolean;
}

/**
 * The growth that a report prints beside a level: of the same definition and status, ending in the same month, sure.
 * A growth over the level's own period comes before one over a longer time, whose first year is then named.
 */
export function findGrowth(level: Observation, growths: readonly Observation[]): FoundGrowth | undefined {
  const span = level.period === undefined ? undefined : monthSpan(level.period);
  if (!span) return undefined;
  let found: { growth: Observation; first: number } | undefined;
  for (const growth of growths) {
    const own = growth.period === undefined ? undefined : monthSpan(growth.period);
    const fits =
      own?.last === span.last &&
      growth.definition === level.definition &&
      growth.status === level.status &&
      !growth.doubtful &&
      growth.unit !== undefined;
    if (fits && (!found || own.first > found.first)) found = { growth, first: own.first };
  }
  if (!found) return undefined;
  const { growth, first } = found;
  const since = first < span.first ? growth.period?.slice(0, 4) : undefined;
  return {
    figureId: growth.figureId,
    growth: {
      value: growth.value,
      unit: growth.unit ?? '',
      ...(since !== undefined && { since }),
    },
    contradicted: growth.contradicted,
  };
}
