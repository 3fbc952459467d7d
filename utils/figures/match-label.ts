import type { Indicator } from '../lexicon/indicators.ts';
import { matchIndicator } from '../lexicon/match-indicator.ts';

const MOST = 4000;
const known = new Map<string, Indicator | undefined>();

/** The indicator that a label names. Reports say the same labels over and over: what was asked is remembered. */
export function matchLabel(label: string): Indicator | undefined {
  if (known.has(label)) return known.get(label);
  if (known.size >= MOST) known.clear();
  const found = matchIndicator(label);
  known.set(label, found);
  return found;
}
