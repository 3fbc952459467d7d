import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import type { Audited } from './audited.ts';
import { overlap, printedInterval, scaled } from './interval.ts';

/** Two amounts or rates and the change that is printed between them; over more than one `years` it is a yearly average. */
export interface ChangeClaim {
  readonly from: Audited;
  readonly to: Audited;
  readonly change: Audited;
  readonly years: number;
}

/** Whether the change is the difference of its two ends, and the sum as it is shown. */
export interface DifferenceResult {
  readonly agrees: boolean;
  readonly computation: string;
}

/**
 * Holds a change against its two ends, each number standing for all that it may be the rounding of. Undefined where
 * the units cannot be brought together; 个百分点 is the difference of two percentages.
 */
export function checkDifference({ from, to, change, years }: ChangeClaim): DifferenceResult | undefined {
  const factors = commonFactors([from, to, change]);
  if (!factors) return undefined;
  const [fromFactor = '1', toFactor = '1', changeFactor = '1'] = factors;
  const first = scaled(printedInterval(from.figure), new Big(fromFactor));
  const last = scaled(printedInterval(to.figure), new Big(toFactor));
  const claimed = scaled(printedInterval(change.figure, 1), new Big(changeFactor));
  const difference = {
    low: last.low.minus(first.high).div(years),
    high: last.high.minus(first.low).div(years),
  };
  const earlier = printedDecimal(from.figure);
  const later = scaleDecimal(printedDecimal(to.figure), toFactor, fromFactor);
  const places = Math.max(...[later, earlier, printedDecimal(change.figure)].map(decimalPlaces));
  const moved = new Big(later).minus(earlier).div(years).toFixed(places).replace(/^-/, '−');
  const subtraction = `${later} − ${earlier}`;
  return {
    agrees: overlap(difference, claimed),
    computation: years > 1 ? `(${subtraction}) ÷ ${years} = ${moved}` : `${subtraction} = ${moved}`,
  };
}

/** How many of one common unit each figure's unit is; undefined where there is none. */
function commonFactors(figures: readonly Audited[]): string[] | undefined {
  const relative = figures.flatMap(({ figure }) => relativeUnits.get(figure.unit ?? '') ?? []);
  if (relative.length === figures.length) return relative;
  const dimension = figures[0]?.unit?.dimension;
  if (dimension === undefined || figures.some(({ unit }) => unit?.dimension !== dimension)) return undefined;
  return figures.flatMap(({ unit }) => unit?.factor ?? []);
}
