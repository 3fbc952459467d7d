import Big from 'big.js';
import { printedDecimal } from '../decimal.ts';
import { normaliseIndicatorName } from '../lexicon/indicator-name.ts';
import { type Audited, amountOf } from './audited.ts';
import { type Finding, settled } from './finding.ts';
import { overlap } from './interval.ts';
import { isQualified } from './qualified.ts';

const REPEATED_MEASURES: ReadonlySet<string> = new Set(['level', 'growth', 'share', 'rate']);
/** Values that lie further apart are likelier to be of another scope than a slip. */
const WIDEST_RATIO = new Big('1.25');
const WIDEST_POINTS = new Big(2);

/**
 * The same indicator of the same place and period, by the same name and measure, printed in two sentences with values
 * that no rounding explains: close to each other, or the same digits at another scale. Counts of projects and firms
 * are left out (reports count them over and over by other criteria), and so is what 分别, 年均 or 同口径 qualifies.
 */
export function checkRepeats(text: string, figures: readonly Audited[]): Finding[] {
  const groups = new Map<string, Audited[]>();
  for (const one of figures) {
    if (!isRepeatable(one) || isQualified(text, one)) continue;
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => (isList(group) ? [] : contradictionsOf(group)));
}

/** Two values in one sentence are a list of things that our key does not tell apart. */
function isList(group: readonly Audited[]): boolean {
  return group.some((one, place) => {
    const next = group[place + 1];
    return next?.sentence === one.sentence && next.figure.value !== one.figure.value;
  });
}

function contradictionsOf([first, ...others]: readonly Audited[]): Finding[] {
  if (!first) return [];
  return others.filter((other) => differs(first, other)).map((other) => contradiction(first, other));
}

function isRepeatable({ figure, indicator, unit, months }: Audited): boolean {
  return (
    indicator !== undefined &&
    !indicator.itemised &&
    months !== undefined &&
    unit !== undefined &&
    !unit.dimension.startsWith('count:') &&
    figure.certainty === 'sure' &&
    figure.status === 'actual' &&
    figure.estimated === undefined &&
    figure.approx === undefined &&
    REPEATED_MEASURES.has(figure.measure)
  );
}

function keyOf({ figure, subject, months, unit }: Audited): string {
  const label = normaliseIndicatorName(figure.label);
  return [subject, label, figure.measure, months?.first, months?.last, unit?.dimension].join('\n');
}

function differs(a: Audited, b: Audited): boolean {
  if (overlap(amountOf(a), amountOf(b))) return false;
  const [one, other] = [inBaseUnit(a), inBaseUnit(b)];
  if (a.unit?.dimension === 'percent') return one.minus(other).abs().lte(WIDEST_POINTS);
  if (one.lte(0) || other.lte(0)) return false;
  const ratio = one.gt(other) ? one.div(other) : other.div(one);
  return ratio.lte(WIDEST_RATIO) || digits(a) === digits(b);
}

/** In percent, or in the dimension's base unit. */
function inBaseUnit({ figure, unit }: Audited): Big {
  const value = new Big(printedDecimal(figure));
  return unit?.dimension === 'percent' ? value : value.times(unit?.factor ?? '1');
}

function digits({ figure }: Audited): string {
  return printedDecimal(figure).replace('.', '').replace(/0+$/, '');
}

function contradiction(first: Audited, again: Audited): Finding {
  return settled('repeat', false, [first, again], `${first.figure.raw} ≠ ${again.figure.raw}`);
}
