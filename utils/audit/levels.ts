import { printedDecimal, significantDigits } from '../decimal.ts';
import type { MonthSpan } from '../period.ts';
import { type Audited, amountOf } from './audited.ts';
import { overlap } from './interval.ts';

/** Levels by subject and months, in the most digits that the report prints; `undefined` where it gives several that differ. */
export type Levels = ReadonlyMap<string, Audited | undefined>;

/** The level of what a figure is about, in the given months. */
export function levelOf(levels: Levels, figure: Audited, months: MonthSpan): Audited | undefined {
  return levels.get(keyOf(figure, months));
}

/** All levels that are sure and not one item of many. One pass. */
export function levelsOf(figures: readonly Audited[]): Levels {
  const levels = new Map<string, Audited | undefined>();
  for (const figure of figures) {
    if (!isLevel(figure) || !figure.months) continue;
    const key = keyOf(figure, figure.months);
    levels.set(key, levels.has(key) ? finerOf(levels.get(key), figure) : figure);
  }
  return levels;
}

/** 38.64亿元 and 386420万元 are one amount; the one with more digits says more of it. */
function finerOf(one: Audited | undefined, other: Audited): Audited | undefined {
  if (!one || !isOneKind(one, other) || !overlap(amountOf(one), amountOf(other))) return undefined;
  const [digits, otherDigits] = [one, other].map(({ figure }) => significantDigits(printedDecimal(figure)));
  return (otherDigits ?? 0) > (digits ?? 0) ? other : one;
}

function isOneKind(one: Audited, other: Audited): boolean {
  return one.unit && other.unit
    ? one.unit.dimension === other.unit.dimension
    : one.figure.unit === other.figure.unit;
}

/** Whether a figure is an amount that others may be held against. */
export function isLevel({ figure, indicator }: Audited): boolean {
  return (
    figure.measure === 'level' &&
    figure.status === 'actual' &&
    figure.certainty === 'sure' &&
    !indicator?.itemised
  );
}

function keyOf({ subject }: Audited, { first, last }: MonthSpan): string {
  return `${subject}\n${first}-${last}`;
}

/** The calendar year around a month. */
export function yearOf(month: number): MonthSpan {
  const january = Math.floor(month / 12) * 12;
  return { first: january, last: january + 11 };
}
