import Big from 'big.js';
import { printedDecimal, scaleDecimal } from '../decimal.ts';
import { type Audited, textBetween } from './audited.ts';
import type { Finding } from './finding.ts';
import { printedInterval, scaled } from './interval.ts';

const PART_OPENING = /其中[^。；;！？\n]{0,20}$/u;
const LONGEST_LINK = 60;
/** Per head, per hundred square kilometres, on average: such an amount is no whole of what follows. */
const INTENSITY = /[每均率]|密度|强度/u;
const SCALE = /^(?:万亿|亿|千万|百万|十万|万|千)/u;

/**
 * 519个,其中过亿元174个: the first amount after 其中 is a part of the last amount of the same unit before it, in the
 * same sentence, and cannot be larger. Parts that fit are no finding. What is measured per head or area is neither.
 */
export function checkParts(text: string, figures: readonly Audited[]): Finding[] {
  const findings: Finding[] = [];
  let whole: Audited | undefined;
  for (const figure of figures) {
    if (!isAmount(figure)) continue;
    const link =
      whole && whole.sentence === figure.sentence && textBetween(text, whole, figure, LONGEST_LINK);
    if (whole && link && PART_OPENING.test(link) && isLarger(figure, whole))
      findings.push(contradiction(figure, whole));
    whole = figure;
  }
  return findings;
}

function isAmount({ figure, unit }: Audited): boolean {
  return (
    figure.measure === 'level' &&
    figure.status !== 'norm' &&
    unit !== undefined &&
    !INTENSITY.test(figure.label)
  );
}

/** Only numbers of one unit (at any scale) in one status are parts of each other: 平方公里 is none of 万平方米. */
function isLarger(part: Audited, whole: Audited): boolean {
  const [a, b] = [part.unit, whole.unit];
  if (!a || !b || part.figure.status !== whole.figure.status || stem(a.name) !== stem(b.name)) return false;
  const low = scaled(printedInterval(part.figure), new Big(a.factor)).low;
  return low.gt(scaled(printedInterval(whole.figure), new Big(b.factor)).high);
}

function stem(unit: string): string {
  return unit.replace(SCALE, '');
}

function contradiction(part: Audited, whole: Audited): Finding {
  const value = scaleDecimal(printedDecimal(part.figure), part.unit?.factor ?? '1', whole.unit?.factor);
  return {
    kind: 'part-whole',
    verdict: 'contradicts',
    figures: [whole.index, part.index],
    computation: `${value} > ${printedDecimal(whole.figure)}`,
    printed: part.figure.raw,
  };
}
