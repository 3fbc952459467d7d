import { readLeftContext } from './left-context.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

const LONGEST_RUN = 40;
/** More than a link and a verb of moving parts two numbers. */
const LONGEST_LINK = 10;

/** The number that is read and those behind it with nothing but links and verbs of moving between them. */
export function followers(reading: Reading, quantity: Quantity): readonly Quantity[] {
  const run = [quantity];
  let last = quantity;
  for (const next of reading.quantities.slice(reading.current + 1, reading.current + LONGEST_RUN)) {
    if (!follows(reading, last, next)) break;
    run.push(next);
    last = next;
  }
  return run;
}

function follows(reading: Reading, first: Quantity, second: Quantity): boolean {
  if (second.outerStart - first.outerEnd > LONGEST_LINK) return false;
  const between = betweenOf(reading, first, second);
  const rest = between.replace(/^(?:，|,|、|；|和|与|及|以及)+/, '');
  if (rest.length === between.length) return false;
  const left = readLeftContext(between, 0, between.length, 'rank');
  return (
    left.start >= left.end && !left.relations.includes('dealt') && (!/^[，,；]/.test(between) || rest === '')
  );
}

/** The masked words between two numbers of a sentence. */
export function betweenOf({ masked, sentence }: Reading, first: Quantity, second: Quantity): string {
  return masked.slice(first.outerEnd - sentence.start, second.outerStart - sentence.start);
}

/** Whether numbers have one unit. */
export function areAlike(run: readonly Quantity[]): boolean {
  return run.every(({ unit }) => unit === run[0]?.unit);
}

/** 高6.3和3.9个百分点: a number without a unit of its own is measured by that of the last. */
export function unitedWith(run: readonly Quantity[], quantity: Quantity): Quantity {
  return quantity.unit === undefined ? (run.at(-1) ?? quantity) : quantity;
}
