import Big from 'big.js';
import { decimalPlaces, printedDecimal, scaleDecimal } from '../decimal.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import { type Audited, amountOf, textBetween } from './audited.ts';
import { mayContradict } from './check-triples.ts';
import { type Finding, settled } from './finding.ts';
import { type Interval, overlap, printedInterval, quotient, scaled } from './interval.ts';
import { hasOwnBase, isYearlyAverage } from './qualified.ts';

/** Between an amount, its change and its growth stand a few words at most: 12.6亿元,同比增加2.1亿元,增长20%. */
const LONGEST_LINK = 16;
const SAME_TIME = /^[^。；;\n]*$/u;

/**
 * 完成12.6亿元,同比增加2.1亿元、增长20%: the growth is the change over the amount that was before it. Growth at constant
 * prices is confirmed but never contradicted.
 */
export function checkChanges(text: string, figures: readonly Audited[]): Finding[] {
  return figures.flatMap((level, index): Finding[] => {
    const [change, growth] = [figures[index + 1], figures[index + 2]];
    if (!change || !growth || !isTriple(text, level, change, growth)) return [];
    const percent = relativeUnits.get(growth.figure.unit ?? '');
    const before = earlierAmount(level, change);
    const ratio = before && quotient(absolute(amountOf(change)), before);
    if (percent === undefined || !ratio) return [];
    const claimed = absolute(scaled(printedInterval(growth.figure, 1), new Big(percent).div(100)));
    const agrees = overlap(ratio, claimed);
    if (!agrees && !mayContradict(growth, false)) return [];
    return [
      settled('growth', agrees, [level, change, growth], computationOf(level, change, growth, percent)),
    ];
  });
}

function isTriple(text: string, level: Audited, change: Audited, growth: Audited): boolean {
  const measures = [level, change, growth].map(({ figure }) => figure.measure).join(' ');
  if (measures !== 'level change growth') return false;
  if (level.subject !== change.subject || change.subject !== growth.subject) return false;
  const [first, second] = [
    textBetween(text, level, change, LONGEST_LINK),
    textBetween(text, change, growth, LONGEST_LINK),
  ];
  if (first === undefined || second === undefined || !SAME_TIME.test(first + second)) return false;
  const unlike = hasOwnBase(text, growth) || isYearlyAverage(text, growth) || isYearlyAverage(text, change);
  return !unlike && change.unit !== undefined && change.unit.dimension === level.unit?.dimension;
}

function absolute({ low, high }: Interval): Interval {
  return high.lte(0) ? { low: high.times(-1), high: low.times(-1) } : { low, high };
}

/** The amount less its change; a fall is a negative change, so that the earlier amount was larger. */
function earlierAmount(level: Audited, change: Audited): Interval | undefined {
  const [now, moved] = [amountOf(level), amountOf(change)];
  const before = { low: now.low.minus(moved.high), high: now.high.minus(moved.low) };
  return before.low.gt(0) ? before : undefined;
}

/** `2.10 ÷ (12.60 − 2.10) = 20.0%`, a fall as `1.40 ÷ (38.60 + 1.40) = 3.5%`. */
function computationOf(level: Audited, change: Audited, growth: Audited, percent: string): string {
  const now = printedDecimal(level.figure);
  const moved = scaleDecimal(printedDecimal(change.figure), change.unit?.factor ?? '1', level.unit?.factor);
  const size = moved.replace(/^-/, '');
  const before = new Big(now).minus(moved);
  const places = Math.max(1, decimalPlaces(printedDecimal(growth.figure)));
  const rate = new Big(size).div(before).times(100).div(percent).toFixed(places);
  return `${size} ÷ (${now} ${moved.startsWith('-') ? '+' : '−'} ${size}) = ${rate}${growth.figure.unit}`;
}
