import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { type Audited, textBetween } from './audited.ts';
import { type Finding, settled } from './finding.ts';
import { checkGrowth, type GrowthClaim, isComputableGrowth, otherUnits } from './growth-arithmetic.ts';
import { overlap, printedInterval, scaled } from './interval.ts';
import { hasOwnBase, isYearlyAverage } from './qualified.ts';

/** Between a level and the one that it moved to or is held against stand a few words at most. */
const LONGEST_LINK = 24;
const LONGEST_TAIL = 40;
/** 由 or 从 right before the first level settles the order where no period does. */
const MOVED_FROM = /[由从][^,，。；;]{0,6}$/u;
const LONGEST_OPENING = 8;
const MOVED_TO = /[到至升增降减达为]/u;
const HELD_AGAINST = /[比较]/u;

/** 由A增加到B、增长C; B、比去年的A增长C. The growth (or the amount of the change) is held against the two levels. */
export function checkTriples(text: string, figures: readonly Audited[]): Finding[] {
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    const levels = second && orderedLevels(text, first, second);
    if (!levels) return [];
    return figures
      .slice(index + 2, index + 4)
      .filter((third) => belongsTo(text, third, levels))
      .flatMap((third) => checkThird(text, third, levels));
  });
}

interface Levels {
  readonly from: Audited;
  readonly to: Audited;
  readonly last: Audited;
}

function orderedLevels(text: string, first: Audited, second: Audited): Levels | undefined {
  const both = [first, second].every(({ figure }) => figure.measure === 'level');
  const link = textBetween(text, first, second, LONGEST_LINK);
  if (!both || link === undefined || first.subject !== second.subject || first.sentence !== second.sentence) {
    return undefined;
  }
  const [one, other] = [first.months, second.months];
  if (one && other && one.last === other.last) {
    const opened = MOVED_FROM.test(
      text.slice(Math.max(0, first.figure.start - LONGEST_OPENING), first.figure.start),
    );
    return opened && MOVED_TO.test(link) ? { from: first, to: second, last: second } : undefined;
  }
  const isLater = one && other && one.last > other.last;
  if (HELD_AGAINST.test(link) && isLater !== false) return { from: second, to: first, last: second };
  if (MOVED_TO.test(link) && isLater !== true) return { from: first, to: second, last: second };
  return undefined;
}

function belongsTo(text: string, third: Audited, { to, last }: Levels): boolean {
  return (
    third.subject === to.subject &&
    third.sentence === last.sentence &&
    textBetween(text, last, third, LONGEST_TAIL) !== undefined
  );
}

function checkThird(text: string, third: Audited, { from, to }: Levels): Finding[] {
  const years = isYearlyAverage(text, third) ? yearsBetween(from, to) : 1;
  if (years === undefined || hasOwnBase(text, third)) return [];
  if (isComputableGrowth(third)) {
    return checkGrowthClaim({ from, to, growth: third, ...(years > 1 && { years }) });
  }
  return third.figure.measure === 'change' ? checkDifference(third, from, to, years) : [];
}

function yearsBetween({ months: from }: Audited, { months: to }: Audited): number | undefined {
  if (!from || !to) return undefined;
  const years = Math.floor(to.last / 12) - Math.floor(from.last / 12);
  return years > 0 ? years : undefined;
}

/**
 * The findings of one claim: it agrees, or it does with another unit, or it does not. `far` says that the levels stand
 * in other sentences, so that the growth may have a base of its own.
 */
export function checkGrowthClaim(claim: GrowthClaim, far = false): Finding[] {
  const { from, to, growth } = claim;
  const finding = {
    kind: 'growth',
    figures: [from, to, growth].map(({ index }) => index),
    printed: growth.figure.raw,
  } as const;
  const plain = checkGrowth(claim);
  if (plain && plain.verdict !== 'contradicts') return [{ ...finding, ...plain }];
  for (const unit of otherUnits(claim)) {
    const result = checkGrowth(claim, unit);
    if (!result || result.verdict === 'contradicts') continue;
    const doubt: Finding = {
      ...finding,
      verdict: 'unit-doubt',
      computation: result.computation,
      suggestion: { figure: to.index, unit: unit.name },
    };
    return result.verdict === 'agrees' ? [doubt] : [doubt, { ...finding, ...result }];
  }
  return plain && mayContradict(growth, far) ? [{ ...finding, ...plain }] : [];
}

/** Real growth never contradicts nominal amounts; a restated base excuses what is not said in one breath. */
export function mayContradict({ indicator }: Audited, far: boolean): boolean {
  const basis = indicator?.growthBasis;
  return basis === undefined || (basis === 'restated' && !far);
}

function checkDifference(change: Audited, from: Audited, to: Audited, years: number): Finding[] {
  const units = [from, to, change].map(({ unit }) => unit);
  const [fromUnit, toUnit, unit] = units;
  if (!fromUnit || !toUnit || !unit) return [];
  if (fromUnit.dimension !== toUnit.dimension || unit.dimension !== toUnit.dimension) return [];
  const [a, b, c] = [from, to, change].map(({ figure }, place) =>
    scaled(printedInterval(figure, place === 2 ? 1 : 0.5), new Big(units[place]?.factor ?? '1')),
  );
  if (!a || !b || !c) return [];
  const difference = { low: b.low.minus(a.high).div(years), high: b.high.minus(a.low).div(years) };
  const later = scaleDecimal(printedDecimal(to.figure), toUnit.factor, fromUnit.factor);
  const earlier = printedDecimal(from.figure);
  const places = Math.max(
    decimalPlaces(later),
    decimalPlaces(earlier),
    decimalPlaces(printedDecimal(change.figure)),
  );
  const moved = new Big(later).minus(earlier).div(years).toFixed(places).replace(/^-/, '−');
  const computation =
    years > 1 ? `(${later} − ${earlier}) ÷ ${years} = ${moved}` : `${later} − ${earlier} = ${moved}`;
  return [settled('growth', overlap(difference, c), [from, to, change], computation)];
}
