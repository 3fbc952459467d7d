import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import { scaleOf, withoutScale } from '../lexicon/unit-scale.ts';
import { findUnit, type Unit } from '../lexicon/units.ts';
import type { Audited } from './audited.ts';
import { type Interval, overlap, printedInterval, quotient, scaled, shifted } from './interval.ts';

const HUNDRED = new Big(100);
const ONE = new Big(1);
const NEARLY = '0.97';
const SCALES = ['', '千', '万', '百万', '千万', '亿', '万亿'] as const;

/** What a growth says about two levels: whether it fits, and the sum as it is shown. */
export interface GrowthResult {
  readonly verdict: 'agrees' | 'contradicts' | 'ratio-as-growth';
  readonly computation: string;
}

/** Two levels and the growth that is printed between them; `years` where it is a yearly average. */
export interface GrowthClaim {
  readonly from: Audited;
  readonly to: Audited;
  readonly growth: Audited;
  readonly years?: number;
}

/** Whether the figure is a growth in a unit that can be computed with: %, ‰, 倍, 成, 番. */
export function isComputableGrowth(growth: Audited): boolean {
  return growth.figure.measure === 'growth' && claimOf(growth) !== undefined;
}

interface Claimed {
  /** As a fraction: 0.778 of 77.8%. */
  readonly growth: Interval;
  /** The unit that results are shown in, and how many percent one of it is. */
  readonly shown: string;
  readonly percent: string;
}

function claimOf({ figure, unit }: Audited): Claimed | undefined {
  if (unit?.dimension === 'doublings')
    return { growth: doublings(figure.value), shown: '倍', percent: '100' };
  const percent = relativeUnits.get(figure.unit ?? '');
  if (percent === undefined) return undefined;
  const growth = scaled(printedInterval(figure, 1), new Big(percent).div(HUNDRED));
  return { growth, shown: figure.unit ?? '', percent };
}

/** 翻一番 is said of what has doubled, or nearly, or more than that, and has not doubled twice. */
function doublings(times: number): Interval {
  const ratio = new Big(2).pow(Math.max(1, Math.round(times)));
  return { low: ratio.times(NEARLY).minus(1), high: ratio.times(2).minus(1) };
}

/**
 * Holds a growth against its two levels, the later one read in `toUnit`. Every number stands for all that it may be
 * the rounding of; they agree where the results overlap. Undefined where the units cannot be brought together.
 */
export function checkGrowth(
  claim: GrowthClaim,
  toUnit: Unit | undefined = claim.to.unit,
): GrowthResult | undefined {
  const { from, to, growth, years } = claim;
  const claimed = claimOf(growth);
  if (!from.unit || !toUnit || !claimed || from.unit.dimension !== toUnit.dimension) return undefined;
  const toInFrom = new Big(toUnit.factor).div(from.unit.factor);
  const ratio = quotient(scaled(printedInterval(to.figure), toInFrom), printedInterval(from.figure));
  if (!ratio) return undefined;
  const yearly = years === undefined ? ratio : yearlyRatio(ratio, years);
  return {
    verdict: verdictOf(yearly, claimed.growth, growth.figure.unit === '倍' && years === undefined),
    computation: computationOf(claim, toUnit, claimed),
  };
}

function verdictOf(ratio: Interval, claimed: Interval, maybeRatio: boolean): GrowthResult['verdict'] {
  if (overlap(shifted(ratio, ONE.neg()), claimed)) return 'agrees';
  return maybeRatio && overlap(ratio, claimed) ? 'ratio-as-growth' : 'contradicts';
}

/** Binary floats are enough for a root that is compared in printed digits. */
function yearlyRatio({ low, high }: Interval, years: number): Interval {
  const root = (number: Big) => new Big((number.toNumber() ** (1 / years)).toPrecision(12));
  return { low: root(low), high: root(high) };
}

/** `15500 ÷ 1632 − 1 = 8.50`, both in the unit of the earlier level; in % where the growth is printed so. */
function computationOf(
  { from, to, growth, years }: GrowthClaim,
  toUnit: Unit,
  { shown, percent }: Claimed,
): string {
  const earlier = printedDecimal(from.figure);
  const later = scaleDecimal(printedDecimal(to.figure), toUnit.factor, from.unit?.factor);
  const ratio = new Big(later).div(earlier);
  const rate = (
    years === undefined ? ratio : new Big((ratio.toNumber() ** (1 / years)).toPrecision(12))
  ).minus(1);
  const places = decimalPlaces(printedDecimal(growth.figure));
  const result =
    shown === '倍'
      ? rate.toFixed(Math.max(2, places))
      : `${rate.times(HUNDRED).div(percent).toFixed(Math.max(1, places))}${shown}`;
  const divided = `${later} ÷ ${earlier}`;
  return `${years === undefined ? divided : `(${divided})^(1/${years})`} − 1 = ${signed(result)}`;
}

function signed(number: string): string {
  return number.replace(/^-/, '−');
}

/**
 * The units that the later level may have been meant in where its own does not fit: the currency of the earlier one,
 * or the same unit at another scale. The likeliest stand first.
 */
export function otherUnits({ from, to }: GrowthClaim): Unit[] {
  if (!from.unit || !to.unit) return [];
  const own = to.unit.name;
  const names =
    from.unit.dimension === to.unit.dimension
      ? SCALES.map((other) => other + withoutScale(own))
      : [scaleOf(own) + withoutScale(from.unit.name)];
  return names.flatMap((name) => {
    const unit = name === own ? undefined : findUnit(name);
    return unit && unit.dimension === from.unit?.dimension ? [unit] : [];
  });
}
