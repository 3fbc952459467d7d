import { isArabicDigit } from './arabic-numeral.ts';
import { isChineseDigit } from './chinese-numeral.ts';
import { isSpokenOf } from './place-state.ts';
import type { Places } from './places.ts';
import { readQuantity } from './quantity.ts';
import { findQuotations } from './quotations.ts';
import { findRank, rankStarts } from './rank.ts';
import { findFigureDoubt } from './reject.ts';
import { readTime, timeStarts } from './time.ts';
import type { Token } from './token.ts';

const marks = new Set('，,。；;：:、！!？?“”〞"（）()《》〈〉【】[]\n\t…');
const numberStarts = new Set('万亿半翻-－−负');
/** 全县, 我市, 本区: what the place as a whole is called, and the kinds of place that are called so. */
const wholeStarts = new Set('全我本');
const wholeKinds = new Set('国省市县区州旗镇乡');

/** Characters with which a number, a time, a rank or a mark may start: the scanner passes over the others at once. */
const starts = new Uint8Array(65_536);
for (const character of [
  ...marks,
  ...numberStarts,
  ...timeStarts,
  ...rankStarts,
  ...wholeStarts,
  ...'0123456789〇零一二两三四五六七八九十百千壹',
]) {
  starts[character.charCodeAt(0)] = 1;
}

/**
 * Everything in a stretch of text that the grammar looks at, in one pass from left to right: times, places,
 * quantities that measure something, and punctuation. `text` has half-width digits.
 */
export function scan(text: string, start: number, end: number, places: Places): Token[] {
  const tokens: Token[] = [];
  const stretch: Stretch = { text, end, places, quotes: findQuotations(text, start, end) };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (starts[code] === 0 && !places.mayStart(code)) at++;
    else at = scanAt(stretch, at, tokens);
  }
  return tokens;
}

/** What is scanned: nothing reaches beyond `end`; `quotes` has the length of the quotation around an offset. */
interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly places: Places;
  readonly quotes: ReadonlyMap<number, number>;
}

/** Takes in what stands at an offset; the offset at which to go on. */
function scanAt(stretch: Stretch, at: number, tokens: Token[]): number {
  const character = stretch.text[at] ?? '';
  const numeric =
    isArabicDigit(stretch.text.charCodeAt(at)) || isChineseDigit(character) || numberStarts.has(character);
  const token =
    (numeric || timeStarts.has(character) ? findTime(stretch, at) : undefined) ??
    (marks.has(character) ? markAt(character, at) : undefined) ??
    findPlace(stretch, at);
  if (token !== undefined) {
    tokens.push(token);
    return token.end;
  }
  if (rankStarts.has(character)) {
    const { rank, end } = findRank(stretch.text, at, tokens);
    if (rank !== undefined) tokens.push(rank);
    return end;
  }
  return numeric ? scanNumber(stretch, at, tokens) : at + 1;
}

function findTime({ text, end }: Stretch, at: number): Token | undefined {
  const time = isInsideNumber(text, at) ? undefined : readTime(text, at);
  if (time === undefined || time.end > end) return undefined;
  return { kind: 'time', start: at, end: time.end, value: time.value };
}

function markAt(mark: string, at: number): Token {
  return { kind: 'mark', start: at, end: at + 1, mark };
}

function findPlace({ text, places }: Stretch, at: number): Token | undefined {
  const whole = readWhole(text, at);
  if (whole !== undefined) return { kind: 'place', start: at, end: at + 2, name: undefined, whole };
  const place = places.findAt(text, at);
  if (place === undefined || (place.weak && !isSpokenOf(text, place.end, places))) return undefined;
  return { kind: 'place', start: at, end: place.end, name: place.name };
}

/** A digit in front means that this is the rest of a number that was passed over. */
function isInsideNumber(text: string, at: number): boolean {
  return isArabicDigit(text.charCodeAt(at - 1));
}

function scanNumber({ text, end, quotes }: Stretch, at: number, tokens: Token[]): number {
  const quantity = readQuantity(text, at);
  if (quantity === undefined || quantity.end > end) return at + 1;
  const doubt = findFigureDoubt(text, quantity, quotes.get(at));
  if (doubt === undefined) tokens.push(quantity);
  return Math.max(quantity.end, at + 1);
}

/** 全县, 我市: the place as a whole, by its kind. */
function readWhole(text: string, at: number): string | undefined {
  const kind = text[at + 1] ?? '';
  return wholeStarts.has(text[at] ?? '') && wholeKinds.has(kind) ? kind : undefined;
}
