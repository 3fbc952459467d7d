import { printedDecimal, scaleDecimal } from '../decimal.ts';
import { withoutScale } from '../lexicon/unit-scale.ts';
import { type Audited, amountOf, textBetween } from './audited.ts';
import { type Finding, settled } from './finding.ts';

const PART_OPENING = /其中[^。；;！？\n]{0,20}$/u;
const LONGEST_LINK = 60;
/** Per head, per hundred square kilometres, on average: such an amount is no whole of what follows. */
const INTENSITY = /[每均率]|密度|强度/u;

/**
 * 519个,其中过亿元174个: the first amount after 其中 is a part of the last amount of the same unit before it, in the
 * same sentence, and cannot be larger. Parts that fit are no finding. What is measured per head or area is neither.
 */
export function checkParts(text: string, figures: readonly Audited[]): Finding[] {
  const findings: Finding[] = [];
  let whole: Audited | undefined;
  for (const figure of figures) {
    if (!isAmount(figure)) continue;
    if (whole && isTakenFrom(text, figure, whole) && isLarger(figure, whole))
      findings.push(contradiction(figure, whole));
    whole = figure;
  }
  return findings;
}

/** Whether 其中 stands between a whole and the part behind it. */
export function isTakenFrom(text: string, part: Audited, whole: Audited): boolean {
  const link = whole.sentence === part.sentence ? textBetween(text, whole, part, LONGEST_LINK) : undefined;
  return link !== undefined && PART_OPENING.test(link);
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
  if (!a || !b || part.figure.status !== whole.figure.status || withoutScale(a.name) !== withoutScale(b.name))
    return false;
  return amountOf(part).low.gt(amountOf(whole).high);
}

function contradiction(part: Audited, whole: Audited): Finding {
  const value = scaleDecimal(printedDecimal(part.figure), part.unit?.factor ?? '1', whole.unit?.factor);
  return settled('part-whole', false, [whole, part], `${value} > ${printedDecimal(whole.figure)}`);
}
