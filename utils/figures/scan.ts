import { findUnitEnd } from '../lexicon/units.ts';
import { isArabicDigit } from './arabic-numeral.ts';
import { isSpokenOf } from './place-state.ts';
import type { Places } from './places.ts';
import { readQuantity } from './quantity.ts';
import { findQuotations, type Quotation, quotationSize } from './quotations.ts';
import { findRank, rankStarts } from './rank.ts';
import { findFigureDoubt } from './reject.ts';
import { readTime, timeStarts } from './time.ts';
import type { Token } from './token.ts';

/** What may start at a character; one may start several things. */
const NUMBER = 1;
const TIME = 2;
const MARK = 4;
const RANK = 8;
/** 全县, 我市, 本区: what the place as a whole is called. */
const WHOLE = 16;

/** By the characters' codes: most start nothing, and the scanner passes over them at once. */
const kinds = new Uint8Array(65_536);

function mayStart(kind: number, codes: Iterable<number>): void {
  for (const code of codes) kinds[code] = (kinds[code] ?? 0) | kind;
}

mayStart(NUMBER, codesOf('0123456789〇零一二两三四五六七八九十百千壹万亿半翻-－−负'));
mayStart(TIME, timeStarts);
mayStart(MARK, codesOf('，,。；;：:、！!？?“”〞"（）()《》〈〉【】[]\n\t…'));
mayStart(RANK, codesOf(rankStarts));
mayStart(WHOLE, codesOf('全我本'));

function codesOf(characters: string): readonly number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

/** The kinds of place that are called 全县, 我市. */
const wholeKinds = '国省市县区州旗镇乡';
/** 我们 is the writer's own place too. */
const ownKinds = `${wholeKinds}们`;

/**
 * Everything in a stretch of text that the grammar looks at, in one pass from left to right: times, places,
 * quantities that measure something, and punctuation. `text` has half-width digits.
 */
export function scan(text: string, start: number, end: number, places: Places): Token[] {
  const tokens: Token[] = [];
  const stretch: Stretch = { text, end, places, quotations: findQuotations(text, start, end) };
  const { initials } = places;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    if (kind === 0 && initials[code] === 0) at++;
    else at = scanAt(stretch, at, kind, tokens);
  }
  return tokens;
}

/** What is scanned: nothing reaches beyond `end`. */
interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly places: Places;
  readonly quotations: readonly Quotation[];
}

/** Takes in what stands at an offset, of the kinds that may start there; the offset at which to go on. */
function scanAt(stretch: Stretch, at: number, kind: number, tokens: Token[]): number {
  const token =
    (kind & TIME ? findTime(stretch, at) : undefined) ??
    (kind & MARK ? markAt(stretch.text[at] ?? '', at) : undefined) ??
    (kind & WHOLE ? findWhole(stretch.text, at) : undefined) ??
    findPlace(stretch, at);
  if (token !== undefined) {
    tokens.push(token);
    return token.end;
  }
  if (kind & RANK) {
    const { rank, end } = findRank(stretch.text, at, tokens);
    if (rank !== undefined) tokens.push(rank);
    return end;
  }
  return kind & NUMBER ? scanNumber(stretch, at, tokens) : at + 1;
}

function findTime({ text, end }: Stretch, at: number): Token | undefined {
  const time = isInsideNumber(text, at) ? undefined : readTime(text, at);
  if (time === undefined || time.end > end) return undefined;
  return { kind: 'time', start: at, end: time.end, value: time.value };
}

function markAt(mark: string, at: number): Token {
  return { kind: 'mark', start: at, end: at + 1, mark };
}

function findWhole(text: string, at: number): Token | undefined {
  const whole = text[at + 1];
  return whole !== undefined && (text[at] === '我' ? ownKinds : wholeKinds).includes(whole)
    ? { kind: 'place', start: at, end: at + 2, name: undefined, whole }
    : undefined;
}

function findPlace({ text, places }: Stretch, at: number): Token | undefined {
  const place = places.findAt(text, at);
  if (place === undefined || (place.weak && !isSpokenOf(text, place.end, places))) return undefined;
  return { kind: 'place', start: at, end: place.end, name: place.name };
}

/** A digit in front means that this is the rest of a number that was passed over. */
function isInsideNumber(text: string, at: number): boolean {
  return isArabicDigit(text.charCodeAt(at - 1));
}

const spelledDigits = new Set('〇零一二两三四五六七八九壹');
/** What may go on a spelled number, besides units. */
const numberParts = new Set('〇零一二两三四五六七八九十百千壹万亿萬億余多几半点分—–－-~～至到:：∶/／ ');

/** 进一步, 统一: a spelled digit with nothing of a number or a unit behind it, as most are. */
function isLoneDigit(text: string, at: number): boolean {
  return (
    spelledDigits.has(text[at] ?? '') &&
    !numberParts.has(text[at + 1] ?? '') &&
    findUnitEnd(text, at + 1) === undefined
  );
}

function scanNumber({ text, end, quotations }: Stretch, at: number, tokens: Token[]): number {
  if (isLoneDigit(text, at)) return at + 1;
  const quantity = readQuantity(text, at);
  if (quantity === undefined || quantity.end > end) return at + 1;
  const doubt = findFigureDoubt(text, quantity, quotationSize(quotations, at));
  if (doubt === undefined) tokens.push(quantity);
  return Math.max(quantity.end, at + 1);
}
