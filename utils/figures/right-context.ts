import { byCharacter } from '../lexicon/by-character.ts';
import {
  plainVerbs,
  predicates,
  rightNouns,
  rightOpenings,
  rightStops,
} from '../lexicon/label-words.data.ts';
import { startFinder } from '../lexicon/word-finders.ts';
import { PLACE, TIME } from './masks.ts';

/** The label's span in the masked text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WINDOW = 40;
const boundary = new Set(`，,。；;、！!？?：:\n\t…（(）)“”〞《》${PLACE}${TIME}`);
const openingBrackets = new Set('（(');
const opening = startFinder(rightOpenings);
const noun = startFinder(rightNouns);
const stop = startFinder(rightStops);

/** The words behind a number that name what it counts: 52户|农村危房改造|; undefined where none begins there. */
export function readRightContext(masked: string, at: number, to: number): Span | undefined {
  let start = at;
  const dropped = opening(masked, start);
  if (dropped !== undefined) start += dropped.length;
  const places = /^[一-鿿]{0,2}(?:\uE000+[、和与]?)+/.exec(masked.slice(start, start + 24))?.[0] ?? '';
  if (places !== '' && (/^\uE000/.test(places) || isPlainVerb(places.slice(0, 2)))) start += places.length;
  if (masked[start] === '“') start++;
  const limit = Math.min(to, start + WINDOW);
  const stops = stop(masked, start) !== undefined && noun(masked, start) === undefined;
  if (dropped === undefined && stops) return undefined;
  let end = start;
  while (end < limit) {
    const character = masked[end] ?? '';
    const aside = openingBrackets.has(character) && end > start ? asideLength(masked, end) : 0;
    if (aside === 0 && boundary.has(character)) break;
    end += Math.max(aside, 1);
  }
  const phrase = masked.slice(start, end);
  const cut = cutAtPredicate(phrase);
  if (/^[镇村乡县区市省国州校]$/.test(cut)) return { start, end: start + 1 };
  return cut.length >= 2 && /[一-鿿]/.test(cut[0] ?? '') ? { start, end: start + cut.length } : undefined;
}

/** The length of a few words in brackets, which may stand inside a label: 县（市）级. */
function asideLength(masked: string, at: number): number {
  return /^[（(][一-鿿、]{1,6}[)）]/.exec(masked.slice(at, at + 8))?.[0].length ?? 0;
}

const predicatesByStart = byCharacter(predicates, (word) => word[0] ?? '');

/** A label ends before the verb of its clause, but is never cut to a single character. */
function cutAtPredicate(phrase: string): string {
  let end = 2;
  while (end < phrase.length && !cutsAt(phrase, end)) end++;
  return phrase.slice(0, end).replace(/[的和与及]$/, '');
}

/** Whether a verb stands at an offset; one that ends the phrase belongs to it: 亿元以上项目投产. */
function cutsAt(phrase: string, at: number): boolean {
  const words = predicatesByStart.get(phrase.charCodeAt(at));
  return (
    words?.some(
      (word) => phrase.startsWith(word, at) && (at + word.length < phrase.length || word.length < 2),
    ) === true
  );
}

const plainVerb = startFinder(plainVerbs);

/** Whether words name only acts (联动选派, 完成改造) and no thing. */
export function isPlainVerb(words: string): boolean {
  if (words === '') return false;
  let rest = words.endsWith('了') ? words.slice(0, -1) : words;
  for (let turn = 0; turn < 4 && rest !== ''; turn++) {
    const verb = plainVerb(rest, 0);
    if (verb === undefined) return false;
    rest = rest.slice(verb.length).replace(/^[、和并了及]/, '');
  }
  return rest === '';
}
