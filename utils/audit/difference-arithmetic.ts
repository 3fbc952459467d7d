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
  const [a, b, c] = [from, to, change].map(({ figure }, place) =>
    scaled(printedInterval(figure, figure === change.figure ? 1 : 0.5), new Big(factors[place] ?? '1')),
  );
  if (!a || !b || !c) return undefined;
  const difference = { low: b.low.minus(a.high).div(years), high: b.high.minus(a.low).div(years) };
  const [earlier, later] = [
    printedDecimal(from.figure),
    scaleDecimal(printedDecimal(to.figure), factors[1] ?? '1', factors[0]),
  ];
  const places = Math.max(...[later, earlier, printedDecimal(change.figure)].map(decimalPlaces));
  const moved = new Big(later).minus(earlier).div(years).toFixed(places).replace(/^-/, '−');
  const subtraction = `${later} − ${earlier}`;
  return {
    agrees: overlap(difference, c),
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
