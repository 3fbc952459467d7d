import Big from 'big.js';
import type { Audited } from './audited.ts';
import type { Finding } from './finding.ts';
import { overlap, printedInterval, scaled } from './interval.ts';

const REPEATED_MEASURES: ReadonlySet<string> = new Set(['level', 'growth', 'share', 'rate']);

/**
 * The same indicator of the same place and period, by the same measure, printed twice with values that no rounding
 * explains. Counts of projects and firms are left out: reports count them over and over by other criteria.
 */
export function checkRepeats(figures: readonly Audited[]): Finding[] {
  const first = new Map<string, Audited>();
  const findings: Finding[] = [];
  for (const one of figures) {
    if (!isRepeatable(one)) continue;
    const key = keyOf(one);
    const known = first.get(key);
    if (!known) first.set(key, one);
    else if (!overlap(amount(known), amount(one))) findings.push(contradiction(known, one));
  }
  return findings;
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
    REPEATED_MEASURES.has(figure.measure)
  );
}

function keyOf({ figure, subject, months, unit }: Audited): string {
  return [subject, figure.measure, months?.first, months?.last, unit?.dimension].join('\n');
}

function amount({ figure, unit }: Audited) {
  return scaled(printedInterval(figure), new Big(unit?.factor ?? '1'));
}

function contradiction(first: Audited, again: Audited): Finding {
  return {
    kind: 'repeat',
    verdict: 'contradicts',
    figures: [first.index, again.index],
    computation: `${first.figure.raw} ≠ ${again.figure.raw}`,
    printed: again.figure.raw,
  };
}
