import type { Measure } from '../figure.ts';
import { type Audited, textBetween } from './audited.ts';
import { checkDifference } from './difference-arithmetic.ts';
import { type Finding, settled } from './finding.ts';
import { checkGrowth, type GrowthClaim, isComputableGrowth, otherUnits } from './growth-arithmetic.ts';
import { hasOwnBase, isYearlyAverage } from './qualified.ts';

/** Between a level and the one that it moved to or is held against stand a few words at most. */
const LONGEST_LINK = 24;
const LONGEST_TAIL = 40;
/** What can move from one value to another: an amount, a rate, a share. */
const POSITIONS: ReadonlySet<Measure> = new Set(['level', 'rate', 'share']);
/** 由 or 从 right before the first level settles the order where no period does. */
const MOVED_FROM = /[由从][^,，。；;]{0,6}$/u;
const LONGEST_OPENING = 8;
const MOVED_TO = /[到至升增降减达为]/u;
const HELD_AGAINST = /[比较]/u;
/** 由A增加到B,比上年增长C: the growth is of the last year, whatever years A and B are of. */
const SINCE_LAST_YEAR = /(?:比|较)(?:上|去|前一|上一)年|同比/u;

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
  const { measure } = first.figure;
  const both = POSITIONS.has(measure) && second.figure.measure === measure;
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

function checkThird(text: string, third: Audited, levels: Levels): Finding[] {
  const { from, to } = levels;
  const years = isYearlyAverage(text, third) ? yearsBetween(from, to) : 1;
  if (years === undefined || hasOwnBase(text, third) || isOfAnotherYear(text, third, levels)) return [];
  if (isComputableGrowth(third) && from.figure.measure === 'level') {
    return checkGrowthClaim({ from, to, growth: third, ...(years > 1 && { years }) });
  }
  if (third.figure.measure !== 'change') return [];
  const difference = checkDifference({ from, to, change: third, years });
  return difference ? [settled('growth', difference.agrees, [from, to, third], difference.computation)] : [];
}

function isOfAnotherYear(text: string, third: Audited, { from, to, last }: Levels): boolean {
  return SINCE_LAST_YEAR.test(text.slice(last.end, third.figure.start)) && yearsBetween(from, to) !== 1;
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
