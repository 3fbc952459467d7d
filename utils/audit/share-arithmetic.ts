import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import { type Audited, amountOf } from './audited.ts';
import { overlap, printedInterval, quotient, scaled } from './interval.ts';

/** Shares are often computed from amounts with more digits than are printed, or of average population: 1 % of slack. */
const SLACK = new Big('0.01');
const ONE = new Big(1);

/** A share or ratio that is said to be one amount over another. */
export interface ShareClaim {
  readonly part: Audited;
  readonly whole: Audited;
  readonly share: Audited;
}

/** Whether the share fits its two amounts, and the sum as it is shown. */
export interface ShareResult {
  readonly agrees: boolean;
  readonly computation: string;
}

/**
 * Divides a part by its whole and holds the result against the printed share (in %, ‰, 成, 倍, or a bare ratio as 2.1).
 * Every number stands for all that it may be the rounding of. Undefined where the units cannot be brought together.
 */
export function checkShare({ part, whole, share }: ShareClaim): ShareResult | undefined {
  if (part.unit === undefined || part.unit.dimension !== whole.unit?.dimension) return undefined;
  const percent = relativeUnits.get(share.figure.unit ?? '');
  if (percent === undefined && share.figure.unit !== undefined) return undefined;
  const ratio = quotient(amountOf(part), amountOf(whole));
  if (!ratio) return undefined;
  const loose = { low: ratio.low.times(ONE.minus(SLACK)), high: ratio.high.times(ONE.plus(SLACK)) };
  const claimed = scaled(
    printedInterval(share.figure, 1),
    percent === undefined ? ONE : new Big(percent).div(100),
  );
  return { agrees: overlap(loose, claimed), computation: computationOf({ part, whole, share }, percent) };
}

/** `49.5 ÷ 100 = 49.5%`, both in the unit of the whole; a bare ratio as `36180 ÷ 20356 = 1.78`. */
function computationOf({ part, whole, share }: ShareClaim, percent: string | undefined): string {
  const above = scaleDecimal(printedDecimal(part.figure), part.unit?.factor ?? '1', whole.unit?.factor);
  const below = printedDecimal(whole.figure);
  const ratio = new Big(above).div(below);
  const places = decimalPlaces(printedDecimal(share.figure));
  if (percent === undefined) return `${above} ÷ ${below} = ${ratio.toFixed(Math.max(2, places))}`;
  const fewest = share.figure.unit === '倍' ? 2 : 1;
  const value = ratio.times(100).div(percent).toFixed(Math.max(fewest, places));
  return `${above} ÷ ${below} = ${value}${share.figure.unit}`;
}
