import Big from 'big.js';
import { decimalPlaces, printedDecimal } from '../decimal.ts';
import type { Figure } from '../figure.ts';
import { findUnit } from '../lexicon/units.ts';

/** All numbers that a printed number may stand for, both ends included. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** How far a number beside 约, 近 or 超 may lie from what is printed. */
const VAGUE = '0.1';

/**
 * What a printed number may stand for: half a unit of its last digit to both sides (46.48: 46.475 to 46.485). With
 * `digits` 1 it is a whole unit, for results that writers cut off as often as they round them. Whole things that are
 * counted one by one (519个) are exact.
 */
export function printedInterval(figure: Figure, digits: 0.5 | 1 = 0.5): Interval {
  const printed = printedDecimal(figure);
  const value = new Big(printed);
  const slack = isCount(figure)
    ? new Big(0)
    : new Big(digits).times(new Big(10).pow(-decimalPlaces(printed)));
  const vague = value.abs().times(VAGUE);
  const [below, above] =
    figure.approx === undefined
      ? [slack, slack]
      : [figure.approx === 'over' ? new Big(0) : vague, figure.approx === 'under' ? new Big(0) : vague];
  return { low: value.minus(below), high: value.plus(above) };
}

function isCount({ unit, value }: Figure): boolean {
  const row = unit === undefined ? undefined : findUnit(unit);
  return (
    Number.isInteger(value) && row !== undefined && row.factor === '1' && row.dimension.startsWith('count:')
  );
}

export function scaled({ low, high }: Interval, factor: Big): Interval {
  return { low: low.times(factor), high: high.times(factor) };
}

/** `a` ÷ `b` for positive numbers; undefined where `b` may be nought or less. */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(0) || a.low.lt(0)) return undefined;
  return { low: a.low.div(b.high), high: a.high.div(b.low) };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (total, { low, high }) => ({ low: total.low.plus(low), high: total.high.plus(high) }),
    { low: new Big(0), high: new Big(0) },
  );
}

export function shifted({ low, high }: Interval, by: Big): Interval {
  return { low: low.plus(by), high: high.plus(by) };
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
