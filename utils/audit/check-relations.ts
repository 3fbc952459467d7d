import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { quotients, sums } from '../lexicon/indicator-relations.data.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import type { Audited } from './audited.ts';
import type { Finding } from './finding.ts';
import { type Interval, overlap, printedInterval, quotient, scaled, sum } from './interval.ts';

/** Shares are often computed from amounts with more digits than are printed, or of average population: 1 % of slack. */
const SLACK = new Big('0.01');
/** A ratio like 2.1:1 may be read as a level. */
const RATIO_MEASURES: ReadonlySet<string> = new Set(['share', 'rate', 'level']);

/** Figures of one region and period by indicator: amounts, and the shares and rates that may be their quotients. */
interface Group {
  readonly amounts: Map<string, Audited>;
  readonly ratios: Map<string, Audited>;
}

/**
 * Amounts that make up another by definition (the three industries the product), and shares that are one amount over
 * another, of one region and period. All must be sure, in the indicator's plain definition.
 */
export function checkRelations(figures: readonly Audited[]): Finding[] {
  const groups = new Map<string, Group>();
  for (const one of figures) {
    const { figure, indicator, months } = one;
    if (!indicator || !months || !isPlain(one)) continue;
    const key = `${figure.region ?? ''}\n${months.first}-${months.last}`;
    const group = groups.get(key) ?? { amounts: new Map(), ratios: new Map() };
    groups.set(key, group);
    if (figure.measure === 'level' && !group.amounts.has(indicator.id)) group.amounts.set(indicator.id, one);
    if (RATIO_MEASURES.has(figure.measure) && !group.ratios.has(indicator.id))
      group.ratios.set(indicator.id, one);
  }
  return [...groups.values()].flatMap((group) => [...checkSums(group), ...checkQuotients(group)]);
}

function isPlain({ figure, definition }: Audited): boolean {
  return definition === '' && figure.status === 'actual' && figure.certainty === 'sure';
}

function checkSums({ amounts }: Group): Finding[] {
  return sums.flatMap(({ whole, parts }) => {
    const total = amounts.get(whole);
    const addends = parts.flatMap((part) => amounts.get(part) ?? []);
    if (!total?.unit || addends.length < parts.length) return [];
    const unit = total.unit;
    if (addends.some((one) => one.unit?.dimension !== unit.dimension)) return [];
    const made = sum(addends.map(amount));
    const shown = addends.map(({ figure, unit: own }) =>
      scaleDecimal(printedDecimal(figure), own?.factor ?? '1', unit.factor),
    );
    const result = shown.reduce((so, one) => so.plus(one), new Big(0));
    const places = Math.max(...shown.map(decimalPlaces));
    return [
      {
        kind: 'part-whole',
        verdict: overlap(made, amount(total)) ? 'agrees' : 'contradicts',
        figures: [...addends, total].map(({ index }) => index),
        computation: `${shown.join(' + ')} = ${result.toFixed(places)}`,
        printed: total.figure.raw,
      },
    ];
  });
}

function checkQuotients({ amounts, ratios }: Group): Finding[] {
  return quotients.flatMap((row): Finding[] => {
    const [share, part, whole] = [ratios.get(row.quotient), amounts.get(row.part), amounts.get(row.whole)];
    if (!share || !part?.unit || !whole?.unit || part.unit.dimension !== whole.unit.dimension) return [];
    const percent = relativeUnits.get(share.figure.unit ?? '');
    if (percent === undefined && share.figure.unit !== undefined) return [];
    const ratio = quotient(amount(part), amount(whole));
    if (!ratio) return [];
    const claimed = scaled(
      printedInterval(share.figure, 1),
      percent === undefined ? new Big(1) : new Big(percent).div(100),
    );
    const loose = {
      low: ratio.low.times(new Big(1).minus(SLACK)),
      high: ratio.high.times(new Big(1).plus(SLACK)),
    };
    return [
      {
        kind: 'part-whole',
        verdict: overlap(loose, claimed) ? 'agrees' : 'contradicts',
        figures: [part.index, whole.index, share.index],
        computation: quotientText(part, whole, share, percent),
        printed: share.figure.raw,
      },
    ];
  });
}

function amount({ figure, unit }: Audited): Interval {
  return scaled(printedInterval(figure), new Big(unit?.factor ?? '1'));
}

function quotientText(part: Audited, whole: Audited, share: Audited, percent: string | undefined): string {
  const above = scaleDecimal(printedDecimal(part.figure), part.unit?.factor ?? '1', whole.unit?.factor);
  const below = printedDecimal(whole.figure);
  const ratio = new Big(above).div(below);
  const places = decimalPlaces(printedDecimal(share.figure));
  if (percent === undefined) return `${above} ÷ ${below} = ${ratio.toFixed(Math.max(2, places))}`;
  const value = ratio.times(100).div(percent).toFixed(Math.max(1, places));
  return `${above} ÷ ${below} = ${value}${share.figure.unit}`;
}
