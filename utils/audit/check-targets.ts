import { printedDecimal, scaleDecimal } from '../decimal.ts';
import { type Audited, amountOf, textBetween } from './audited.ts';
import { type Finding, settled } from './finding.ts';
import { checkShare } from './share-arithmetic.ts';

const COMPLETED = /(?:完成|占|为).{0,8}(?:目标|任务|计划|预算|指标).{0,12}$/u;
const EXCEEDED = /^[^。；;\n]{0,16}(?:超额完成|超目标|超过(?:年度|全年)?(?:目标|任务|计划))/u;
const LOOK = 24;

/**
 * A result against the target that the report gives for the same thing and period: the printed rate of completion is
 * divided again, and 超额完成 is held against the two numbers.
 */
export function checkTargets(text: string, figures: readonly Audited[]): Finding[] {
  const targets = new Map<string, Audited>();
  for (const one of figures) {
    if (one.figure.status === 'target' && one.figure.measure === 'level') targets.set(keyOf(one), one);
  }
  if (targets.size === 0) return [];
  return figures.flatMap((result, place) => {
    const target = targets.get(keyOf(result));
    if (!target || !isResult(result) || !comparable(result, target)) return [];
    return (
      checkCompletion(text, result, target, figures.slice(place + 1, place + 3)) ??
      checkClaim(text, result, target)
    );
  });
}

function keyOf({ subject, months }: Audited): string {
  return `${subject}\n${months ? `${months.first}-${months.last}` : ''}`;
}

function isResult({ figure, months }: Audited): boolean {
  return (
    figure.status === 'actual' &&
    figure.measure === 'level' &&
    figure.certainty === 'sure' &&
    months !== undefined
  );
}

function comparable(a: Audited, b: Audited): boolean {
  return a.unit !== undefined && a.unit.dimension === b.unit?.dimension;
}

/** 完成年度目标的95%, 占年度计划100亿元的95%: the rate stands behind the result, or behind both. */
function checkCompletion(
  text: string,
  result: Audited,
  target: Audited,
  [next, nextButOne]: readonly Audited[],
): Finding[] | undefined {
  const rate = next === target ? nextButOne : next;
  const link = rate && textBetween(text, result, rate, LOOK);
  if (!rate || !link || !COMPLETED.test(link)) return undefined;
  const completion = checkShare({ part: result, whole: target, share: rate });
  return completion && [settled('target', completion.agrees, [result, target, rate], completion.computation)];
}

function checkClaim(text: string, result: Audited, target: Audited): Finding[] {
  if (result.indicator?.better !== 'higher') return [];
  if (!EXCEEDED.test(text.slice(result.end, result.end + LOOK))) return [];
  const [done, aim] = [amountOf(result), amountOf(target)];
  const exceeded = done.high.gte(aim.low);
  const shown = scaleDecimal(printedDecimal(result.figure), result.unit?.factor ?? '1', target.unit?.factor);
  const computation = `${shown} ${exceeded ? '≥' : '<'} ${printedDecimal(target.figure)}`;
  return [settled('target', exceeded, [result, target], computation, result.figure.raw)];
}
