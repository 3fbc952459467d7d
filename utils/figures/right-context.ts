import {
  plainVerbs,
  predicates,
  rightNouns,
  rightOpenings,
  rightStops,
} from '../lexicon/label-words.data.ts';
import { PLACE, TIME } from './masks.ts';

/** The label's span in the masked text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WINDOW = 40;
const boundary = /[，,。；;、！!？?：:\n\t…（(）)“”〞《》]/;

/** The words behind a number that name what it counts: 48户|农村贫困户危房改造|; undefined where none begins there. */
export function readRightContext(masked: string, at: number, to: number): Span | undefined {
  let start = at;
  const opening = rightOpenings.find((word) => masked.startsWith(word, start));
  if (opening !== undefined) start += opening.length;
  const places = /^[一-鿿]{0,2}(?:\uE000+[、和与]?)+/.exec(masked.slice(start, start + 24))?.[0] ?? '';
  if (places !== '' && (/^\uE000/.test(places) || isPlainVerb(places.slice(0, 2)))) start += places.length;
  if (masked[start] === '“') start++;
  const limit = Math.min(to, start + WINDOW);
  const noun = rightNouns.some((word) => masked.startsWith(word, start));
  if (opening === undefined && !noun && rightStops.some((word) => masked.startsWith(word, start)))
    return undefined;
  let end = start;
  while (end < limit) {
    const aside = /^[（(][一-鿿、]{1,6}[)）]/.exec(masked.slice(end, end + 8));
    if (aside !== null && end > start) end += aside[0].length;
    else if (boundary.test(masked[end] ?? '') || masked[end] === PLACE || masked[end] === TIME) break;
    else end++;
  }
  const phrase = masked.slice(start, end);
  const cut = cutAtPredicate(phrase);
  if (/^[镇村乡县区市省国州校]$/.test(cut)) return { start, end: start + 1 };
  return cut.length >= 2 && /[一-鿿]/.test(cut[0] ?? '') ? { start, end: start + cut.length } : undefined;
}

/** A label ends before the verb of its clause, but is never cut to a single character. */
function cutAtPredicate(phrase: string): string {
  let end = phrase.length;
  for (const word of predicates) {
    const at = phrase.indexOf(word, 2);
    // A verb that ends the phrase belongs to it: 亿元以上项目投产.
    if (at >= 2 && at < end && (at + word.length < phrase.length || word.length < 2)) end = at;
  }
  return phrase.slice(0, end).replace(/[的和与及]$/, '');
}

/** Whether words name only acts (联动选派, 完成改造) and no thing. */
export function isPlainVerb(words: string): boolean {
  if (words === '') return false;
  let rest = words.replace(/了$/, '');
  for (let turn = 0; turn < 4 && rest !== ''; turn++) {
    const verb = longestVerb(rest);
    if (verb === 0) return false;
    rest = rest.slice(verb).replace(/^[、和并了及]/, '');
  }
  return rest === '';
}

function longestVerb(words: string): number {
  for (let size = Math.min(words.length, 6); size > 0; size--) {
    if (plainVerbs.has(words.slice(0, size))) return size;
  }
  return 0;
}
