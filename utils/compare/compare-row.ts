import { findIndicator } from '../lexicon/indicators.ts';
import type { Unit } from '../lexicon/units.ts';
import { samePeriod } from '../period.ts';
import {
  chooseObservation,
  chooseReference,
  fitsReference,
  isFit,
  type Reference,
} from './choose-observation.ts';
import type { Better, Cell, Incomparable, Row } from './comparison.ts';
import { pointGap, relativeGap } from './gap.ts';
import type { FoundGrowth } from './growth-beside-level.ts';
import type { Observation } from './observation.ts';
import { inYuan, type Rate } from './rate.ts';
import { chooseRowUnit, convert, measureUnit, sameDimension } from './row-unit.ts';

export interface RowInput {
  readonly indicator: string;
  readonly measure: Row['measure'];
  /** What each column says of it, in the columns' order. */
  readonly candidates: readonly (readonly Observation[])[];
  /** The year of each column's report. */
  readonly years: readonly (string | undefined)[];
  readonly base: number;
  readonly rates: readonly Rate[];
  /** The growth that stands beside a chosen level of a column. */
  readonly growthOf: (column: number, level: Observation) => FoundGrowth | undefined;
}

interface Chosen {
  readonly observation: Observation;
  readonly unit: Unit;
  readonly incomparable?: Incomparable;
}

/** One row: chooses a figure for each column, brings them to one unit, and measures each against the base. */
export function compareRow(input: RowInput, columnIds: readonly string[]): Row {
  const { candidates, years, base, indicator, measure } = input;
  const first = candidates.map((list, column) => chooseObservation(list, years[column]));
  const reference = chooseReference(first, first[base]);
  const observations = candidates.map((list, column) => chooseObservation(list, years[column], reference));
  const leading = leadingOf(observations, base, reference);
  const leadingUnit = leading && inYuan(measureUnit(leading.unit), input.rates);
  const chosen = observations.map((observation) => judge(observation, reference, leadingUnit, input));
  const rowUnit = leading && leadingUnit ? chooseRowUnit(leading.value, leadingUnit) : undefined;
  const better = betterOf(indicator, measure);
  const cells = chosen.map(
    (one, column) => one && makeCell(one, column, columnIds[column] ?? '', rowUnit, input),
  );
  return {
    indicator,
    measure,
    ...(rowUnit && rowUnit.name !== '' && { unit: rowUnit.name }),
    ...(reference?.period !== undefined && { period: reference.period }),
    better,
    coverage: { given: cells.filter((cell) => cell && !cell.incomparable).length, of: cells.length },
    cells: withGaps(cells, chosen, base, measure, better),
  };
}

/** The observation that decides the unit: the base's, else the first that fits, else the first there is. */
function leadingOf(
  observations: readonly (Observation | undefined)[],
  base: number,
  reference: Reference | undefined,
): Observation | undefined {
  const fits = (one: Observation | undefined) => one && reference && fitsReference(one, reference);
  const own = observations[base];
  return fits(own) ? own : (observations.find(fits) ?? own ?? observations.find(Boolean));
}

function judge(
  observation: Observation | undefined,
  reference: Reference | undefined,
  leading: Unit | undefined,
  { indicator, rates }: RowInput,
): Chosen | undefined {
  if (!observation) return undefined;
  const unit = inYuan(measureUnit(observation.unit), rates);
  const incomparable = reasonAgainst(observation, unit, reference, leading, indicator);
  return { observation, unit, ...(incomparable && { incomparable }) };
}

function reasonAgainst(
  observation: Observation,
  unit: Unit,
  reference: Reference | undefined,
  leading: Unit | undefined,
  indicator: string,
): Incomparable | undefined {
  if (observation.doubtful) return 'check';
  if (observation.status === 'target') return 'target';
  // What is said of single projects is of other things in each report, whatever it is called.
  if (findIndicator(indicator)?.itemised) return 'other-definition';
  if (reference && observation.definition !== reference.definition) return 'other-definition';
  if (leading && !sameDimension(unit, leading, findIndicator(indicator))) {
    return isMoney(unit) && isMoney(leading) ? 'other-currency' : 'other-definition';
  }
  return reference && isFit(observation) && samePeriod(observation.period, reference.period)
    ? undefined
    : 'other-period';
}

function isMoney({ dimension }: Unit): boolean {
  return dimension.startsWith('money:');
}

function makeCell(
  { observation, unit, incomparable }: Chosen,
  column: number,
  columnId: string,
  rowUnit: Unit | undefined,
  { indicator, growthOf, measure }: RowInput,
): Cell {
  const converts =
    rowUnit !== undefined &&
    unit.dimension !== 'relative' &&
    sameDimension(unit, rowUnit, findIndicator(indicator));
  const ownUnit = converts || unit.name === rowUnit?.name ? undefined : unit.name;
  const growth = measure === 'level' ? growthOf(column, observation) : undefined;
  return {
    columnId,
    figureId: observation.figureId,
    start: observation.start,
    value: converts ? convert(observation.value, unit, rowUnit) : observation.value,
    ...(ownUnit && { unit: ownUnit }),
    raw: observation.raw,
    label: observation.label,
    ...(observation.period !== undefined && { period: observation.period }),
    status: observation.status,
    estimated: observation.estimated,
    contradicted: observation.contradicted || (growth?.contradicted ?? false),
    ...(observation.approx !== undefined && { approx: observation.approx }),
    ...(growth && { growth: growth.growth }),
    ...(incomparable && { incomparable }),
  };
}

function withGaps(
  cells: readonly (Cell | undefined)[],
  chosen: readonly (Chosen | undefined)[],
  base: number,
  measure: Row['measure'],
  better: Better,
): (Cell | undefined)[] {
  const own = chosen[base];
  if (!own || own.incomparable) return [...cells];
  return cells.map((cell, column) => {
    const other = chosen[column];
    if (!cell || !other || cell.incomparable || column === base) return cell;
    const gap = gapBetween(other, own, measure, better);
    return gap ? { ...cell, gap } : cell;
  });
}

function gapBetween(other: Chosen, own: Chosen, measure: Row['measure'], better: Better) {
  if (measure === 'rank') return undefined;
  if (own.unit.dimension === 'relative') return pointGap(points(other), points(own), better);
  if (measure === 'change') return undefined;
  return relativeGap(convert(other.observation.value, other.unit, own.unit), own.observation.value, better);
}

/** A relative value in percent: 1.1 倍 is 110. */
function points({ observation, unit }: Chosen): string {
  return convert(observation.value, unit, measureUnit('%'));
}

/** For ranks the first is the best; all else goes by the indicator. */
function betterOf(indicator: string, measure: Row['measure']): Better {
  return measure === 'rank' ? 'lower' : (findIndicator(indicator)?.better ?? 'none');
}
