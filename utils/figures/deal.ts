import { dealtItems, listedItems } from './dealt-items.ts';
import { draftFigures } from './draft-figure.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import { readMeasure } from './measure.ts';
import type { MeasureReading } from './measured.ts';
import { areAlike, betweenOf, followers, unitedWith } from './number-run.ts';
import type { Quantity } from './quantity.ts';
import { type Named, type Reading, remember } from './reading.ts';

/**
 * 分别: as many numbers as things are dealt out one by one; unequal lists are left alone. A list of numbers without
 * it is dealt to a list of as many things before it, else (增长5.2%和7.4%) to the things that the last 分别 had.
 */
export function deal(reading: Reading, quantity: Quantity, left: LeftContext, label: string): boolean {
  const says = saysDealt(reading, left);
  if (!says && left.start >= left.end && reading.items.length < 2) return false;
  const run = followers(reading, quantity);
  const items = says
    ? dealtItems(reading, left, run.length)
    : (listedItems(run, left, label) ?? again(reading, run, left));
  if (items === undefined) return false;
  let measure = readMeasure(unitedWith(run, quantity), left, { label: items.at(-1)?.label ?? '' });
  const first = measure;
  for (const [index, each] of run.entries()) {
    const one = items[index];
    if (one === undefined) continue;
    const before = run[index - 1];
    if (before !== undefined)
      measure = dealtMeasure(betweenOf(reading, before, each), unitedWith(run, each), left, first, one);
    const number = { quantity: withApproxOf(quantity, each), left, measure };
    reading.drafts.push(...draftFigures(reading, number, one));
    reading.previous = { quantity: each, measure };
    remember(reading, one);
  }
  reading.items = items;
  reading.dealt = run.length - 1;
  return true;
}

function saysDealt({ context, clause }: Reading, { relations, end }: LeftContext): boolean {
  return relations.includes('dealt') || context.text.slice(clause.start, end).includes('分别');
}

/** The things of the last 分别, where nothing names others. */
function again(
  { items }: Reading,
  run: readonly Quantity[],
  { start, end }: LeftContext,
): readonly Named[] | undefined {
  return start >= end && items.length > 1 && run.length === items.length && areAlike(run) ? items : undefined;
}

/** 超过98%、85%: the word before the first speaks for the list. */
function withApproxOf(first: Quantity, quantity: Quantity): Quantity {
  const spoken = first.outerStart < first.start && first.approx !== undefined;
  return spoken && quantity.approx === undefined ? { ...quantity, approx: first.approx } : quantity;
}

/** Each number of the run is measured like the first, unless a verb of its own stands before it. */
function dealtMeasure(
  between: string,
  quantity: Quantity,
  left: LeftContext,
  first: MeasureReading,
  named: Named,
): MeasureReading {
  const own = readLeftContext(between, 0, between.length, 'rank');
  if (own.relations.length > 0) return readMeasure(quantity, own, named);
  return first.rule.startsWith('verb') ? first : readMeasure(quantity, left, named);
}
