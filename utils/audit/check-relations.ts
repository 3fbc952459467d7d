import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { quotients, sums } from '../lexicon/indicator-relations.data.ts';
import { type Audited, amountOf } from './audited.ts';
import { isTakenFrom } from './check-parts.ts';
import { type Finding, settled } from './finding.ts';
import { overlap, sum } from './interval.ts';
import { checkShare } from './share-arithmetic.ts';

/** How many other amounts of one thing are tried: a bound for hostile texts. */
const MOST_OTHERS = 8;
/** A ratio like 2.1:1 may be read as a level. */
const RATIO_MEASURES: ReadonlySet<string> = new Set(['share', 'rate', 'level']);

/** Figures of one region and period by indicator: amounts, and the shares and rates that may be their quotients. */
interface Group {
  readonly amounts: Map<string, Audited>;
  readonly ratios: Map<string, Audited>;
}

/**
 * Amounts that make up another by definition (the three industries the product), and shares that are one amount over
 * another, of one region and period. All must be sure, in the indicator's plain definition, and no 超 or 约 beside them.
 */
export function checkRelations(text: string, figures: readonly Audited[]): Finding[] {
  const groups = new Map<string, Group>();
  const sameThing = new Map<string, Audited[]>();
  for (const [place, one] of figures.entries()) {
    const { figure, indicator, months } = one;
    if (!indicator || !months || !isPlain(one) || isPartOfVariant(text, one, figures[place - 1])) continue;
    if (figure.measure === 'level') push(sameThing, thingOf(one), one);
    const key = `${figure.region ?? ''}\n${months.first}-${months.last}`;
    const group = groups.get(key) ?? { amounts: new Map(), ratios: new Map() };
    groups.set(key, group);
    if (figure.measure === 'level' && !group.amounts.has(indicator.id)) group.amounts.set(indicator.id, one);
    if (RATIO_MEASURES.has(figure.measure) && !group.ratios.has(indicator.id))
      group.ratios.set(indicator.id, one);
  }
  const others = (one: Audited) => (sameThing.get(thingOf(one)) ?? []).slice(0, MOST_OTHERS);
  return [...groups.values()].flatMap((group) => [
    ...checkSums(group, others),
    ...checkQuotients(group, others),
  ]);
}

function push(lists: Map<string, Audited[]>, key: string, one: Audited): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The amounts that a report gives of the same thing for any period. */
type Others = (one: Audited) => readonly Audited[];

function thingOf({ figure, indicator }: Audited): string {
  return `${figure.region ?? ''}\n${indicator?.id ?? ''}`;
}

/**
 * Whether the relation holds once one amount is taken from another period: then it is our reading of a period that is
 * in doubt, not the report's arithmetic.
 */
function fitsOtherwise(
  members: readonly Audited[],
  others: Others,
  holds: (members: readonly Audited[]) => boolean,
): boolean {
  return members.some((one, place) => others(one).some((other) => holds(members.with(place, other))));
}

function isPlain({ figure, definition }: Audited): boolean {
  return (
    definition === '' &&
    figure.status === 'actual' &&
    figure.certainty === 'sure' &&
    figure.approx === undefined
  );
}

/** 户籍人口81万人,其中城镇人口22万人: the part shares its whole's variant of the definition. */
function isPartOfVariant(text: string, part: Audited, whole: Audited | undefined): boolean {
  return whole !== undefined && whole.definition !== '' && isTakenFrom(text, part, whole);
}

function checkSums({ amounts }: Group, others: Others): Finding[] {
  return sums.flatMap(({ whole, parts }): Finding[] => {
    const total = amounts.get(whole);
    const addends = parts.flatMap((part) => amounts.get(part) ?? []);
    if (!total || addends.length < parts.length) return [];
    const members = [total, ...addends];
    if (!inOneDimension(members)) return [];
    const agrees = addsUp(members);
    if (!agrees && fitsOtherwise(members, others, addsUp)) return [];
    return [settled('part-whole', agrees, [...addends, total], sumText(addends, total))];
  });
}

function inOneDimension([first, ...rest]: readonly Audited[]): boolean {
  const dimension = first?.unit?.dimension;
  return dimension !== undefined && rest.every(({ unit }) => unit?.dimension === dimension);
}

/** Whether the first is the sum of the others. */
function addsUp([total, ...addends]: readonly Audited[]): boolean {
  return total !== undefined && overlap(sum(addends.map(amountOf)), amountOf(total));
}

function sumText(addends: readonly Audited[], { unit: to }: Audited): string {
  const shown = addends.map(({ figure, unit }) =>
    scaleDecimal(printedDecimal(figure), unit?.factor ?? '1', to?.factor),
  );
  const result = shown.reduce((so, one) => so.plus(one), new Big(0));
  return `${shown.join(' + ')} = ${result.toFixed(Math.max(...shown.map(decimalPlaces)))}`;
}

function checkQuotients({ amounts, ratios }: Group, others: Others): Finding[] {
  return quotients.flatMap((row): Finding[] => {
    const [share, part, whole] = [ratios.get(row.quotient), amounts.get(row.part), amounts.get(row.whole)];
    const result = share && part && whole && checkShare({ part, whole, share });
    if (!result) return [];
    const holds = ([above, below]: readonly Audited[]) =>
      (above && below && checkShare({ part: above, whole: below, share })?.agrees) ?? false;
    if (!result.agrees && fitsOtherwise([part, whole], others, holds)) return [];
    return [settled('part-whole', result.agrees, [part, whole, share], result.computation)];
  });
}
