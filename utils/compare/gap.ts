import Big from 'big.js';
import { decimalPlaces } from '../decimal.ts';
import type { Better, CellGap } from './comparison.ts';

/** (other − base) ÷ |base| in percent, one digit after the point; undefined for a base of nought. */
export function relativeGap(other: string, base: string, better: Better): CellGap | undefined {
  const divisor = new Big(base).abs();
  if (divisor.eq(0)) return undefined;
  const difference = new Big(other).minus(base);
  return {
    value: rounded(difference.times(100).div(divisor), 6),
    unit: '%',
    verdict: verdictOf(difference, better),
  };
}

/** other − base in percentage points; one digit after the point, more where the difference would else vanish. */
export function pointGap(other: string, base: string, better: Better): CellGap {
  const difference = new Big(other).minus(base);
  const places = Math.max(decimalPlaces(other), decimalPlaces(base));
  return { value: rounded(difference, places), unit: 'pp', verdict: verdictOf(difference, better) };
}

function rounded(number: Big, mostPlaces: number): string {
  for (let places = 1; places < mostPlaces; places++) {
    const text = number.toFixed(places);
    if (number.eq(0) || !new Big(text).eq(0)) return withoutMinusNought(text);
  }
  return withoutMinusNought(number.toFixed(Math.max(1, mostPlaces)));
}

function withoutMinusNought(text: string): string {
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text;
}

function verdictOf(difference: Big, better: Better): CellGap['verdict'] {
  if (difference.eq(0)) return 'same';
  if (better === 'none') return 'neutral';
  return difference.gt(0) === (better === 'higher') ? 'better' : 'worse';
}
