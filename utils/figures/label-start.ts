import { keptOpenings, openings } from '../lexicon/label-words.data.ts';
import { startFinder } from '../lexicon/word-finders.ts';
import { PLACE, TIME } from './masks.ts';

const LONGEST_WORD = 8;
const opening = startFinder(openings);
const keptOpening = startFinder(keptOpenings);
const leading = /[\s\uE000\uE001，、“”"：:)）—-]/;

/** Where the label starts once light verbs, adverbs, links, places and times in front of it are left out. */
export function labelStart(masked: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const before = at;
    while (at < end && leading.test(masked[at] ?? '') && !opensQuotation(masked, at, end)) at++;
    const rest = masked.slice(at, Math.min(end, at + LONGEST_WORD));
    if (keptOpening(rest, 0) === undefined) at += opening(rest, 0)?.length ?? 0;
    // What stands before the last place or time of the label introduces it: 经济社会发展中|全县|财政收入.
    const label = masked.slice(at, end);
    const masks = Math.max(label.lastIndexOf(PLACE), label.lastIndexOf(TIME));
    if (masks >= 0 && masks < label.length - 2) at += masks + 1;
    if (at === before) return at;
  }
}

/** “候鸟回归”企业: the quotation is a part of the label. */
function opensQuotation(masked: string, at: number, end: number): boolean {
  return masked[at] === '“' && /[”〞]/.test(masked.slice(at, end - 1));
}
