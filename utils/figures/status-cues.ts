import { anyOf } from '../lexicon/any-of.ts';
import { byCharacter } from '../lexicon/by-character.ts';
import { type StatusCue, type StatusWord, statusWords, wonNouns } from '../lexicon/status-words.ts';
import { lowerBound } from './lower-bound.ts';

/** A word that tells of standing, where it stands in the report. */
export interface CueAt {
  readonly at: number;
  readonly end: number;
  readonly cue: StatusCue;
  readonly word: string;
  readonly local: boolean;
}

/** The longest first. */
const wordsByStart = byCharacter(
  [...statusWords].sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word[0] ?? '',
);

const [OPENING, CLOSING, CLOSING_LOW] = ['“', '”', '〞'].map((mark) => mark.charCodeAt(0));

/** The words of a sentence that tell results from targets and norms, in order. */
export function findCues(text: string, start: number, end: number): CueAt[] {
  const cues: CueAt[] = [];
  let quoted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // What a slogan wants is no target: “重大项目争取点供”.
    if (code === OPENING) quoted = true;
    else if (code === CLOSING || code === CLOSING_LOW) quoted = false;
    if (quoted) continue;
    const row = wordsByStart.get(code)?.find(({ word }) => text.startsWith(word, at));
    if (row === undefined || !speaks(text, at, row)) continue;
    const end = at + row.word.length;
    cues.push({ at, end, cue: row.cue, word: row.word, local: row.local === true });
    at = end - 1;
  }
  return cues;
}

const won = new RegExp(`^[^，,。；;]{0,14}${anyOf(wonNouns)}`);

function speaks(text: string, at: number, { word, except, notBehind, onlyBehind }: StatusWord): boolean {
  const end = at + word.length;
  if (except?.includes(text[end] ?? '\n')) return false;
  if (notBehind?.some((before) => text.startsWith(before, at - before.length))) return false;
  if (onlyBehind !== undefined && !onlyBehind.includes(text[at - 1] ?? '\n')) return false;
  return !((word === '争取' || word === '确保') && won.test(text.slice(end, end + 18)));
}

/** How many cues before a number may have a say in its standing. */
const MOST_BEFORE = 30;

/** The last cues that end before an offset: what stood further off has no say. */
export function cuesBefore(cues: readonly CueAt[], at: number): readonly CueAt[] {
  const behind = lowerBound(cues, ({ end }) => end, at + 1);
  return cues.slice(Math.max(0, behind - MOST_BEFORE), behind);
}
