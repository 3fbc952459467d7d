import { draftFigures } from './draft-figure.ts';
import type { Quantity } from './quantity.ts';
import { membersAt } from './ranked-among.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * 增速居全省|16个市州|第4位: whether a count only says among how many something ranks. Its own draft joins the
 * reading's, and the rank behind it is read as if the count were not there.
 */
export function countMembers(reading: Reading, quantity: Quantity, before: Token | undefined): boolean {
  if (before?.kind !== 'place' || before.end !== quantity.start || quantity.unit !== '个') return false;
  const { context, drafts, state } = reading;
  const label = membersAt(context.text, before.start, quantity.start);
  if (label === undefined) return false;
  const left = { start: quantity.start, end: quantity.start, relations: [], compares: false };
  const measure = { measure: 'level', negative: false, rule: 'members' } as const;
  const place = state.places.nameOf(before);
  const named = { label, indicator: undefined, at: quantity.end, rule: 'members', place } as const;
  drafts.push(...draftFigures(reading, { quantity, left, measure }, named));
  return true;
}
