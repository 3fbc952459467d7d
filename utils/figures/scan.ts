import { anyOf } from '../lexicon/any-of.ts';
import { rankAdverbs, rankOpenings } from '../lexicon/comparison-words.data.ts';
import { isChineseDigit, type Numeral, readNumeral } from './numeral.ts';
import { isSpokenOf } from './place-state.ts';
import type { Places } from './places.ts';
import { readQuantity } from './quantity.ts';
import { findFigureDoubt } from './reject.ts';
import { readTime, timeStarts } from './time.ts';
import type { Token } from './token.ts';

const marks = new Set('，,。；;：:、！!？?“”〞"（）()《》〈〉【】[]\n\t…');
const numberStarts = new Set('万亿半翻-－−负');

/** Characters with which a number, a time, a rank or a mark may start: the scanner passes over the others at once. */
const starts = new Uint8Array(65_536);
for (const character of [
  ...marks,
  ...numberStarts,
  ...timeStarts,
  ...'0123456789〇零一二两三四五六七八九十百千壹第首前后全我本',
]) {
  starts[character.charCodeAt(0)] = 1;
}

/**
 * Everything in a stretch of text that the grammar looks at, in one pass from left to right: times, places,
 * quantities that measure something, and punctuation. `text` has half-width digits.
 */
export function scan(text: string, start: number, end: number, places: Places): Token[] {
  const tokens: Token[] = [];
  const stretch: Stretch = { text, end, places, quotes: markQuotes(text, start, end) };
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

function scanAt(stretch: Stretch, at: number, tokens: Token[]): number {
  const { text, end, places } = stretch;
  const character = text[at] ?? '';
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  const numeric = digit || isChineseDigit(character) || numberStarts.has(character);
  if (numeric || timeStarts.has(character)) {
    const time = isInsideNumber(text, at) ? undefined : readTime(text, at);
    if (time !== undefined && time.end <= end) {
      tokens.push({ kind: 'time', start: at, end: time.end, value: time.value });
      return time.end;
    }
  }
  if (marks.has(character)) {
    tokens.push({ kind: 'mark', start: at, end: at + 1, mark: character });
    return at + 1;
  }
  const whole = readWhole(text, at);
  if (whole !== undefined) {
    tokens.push({ kind: 'place', start: at, end: at + 2, name: undefined, whole });
    return at + 2;
  }
  const place = places.findAt(text, at);
  if (place !== undefined && (!place.weak || isSpokenOf(text, place.end, places))) {
    tokens.push({ kind: 'place', start: at, end: place.end, name: place.name });
    return place.end;
  }
  if (character === '第') return scanOrdinal(text, at, tokens);
  if (character === '首' && text[at + 1] === '位') return scanFirst(text, at, tokens);
  if (character === '前' || character === '后') return scanTop(text, at, tokens);
  if (!numeric) return at + 1;
  return scanNumber(stretch, at, tokens);
}

/** A digit in front means that this is the rest of a number that was passed over. */
function isInsideNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}

function scanNumber({ text, end, quotes }: Stretch, at: number, tokens: Token[]): number {
  const quantity = readQuantity(text, at);
  if (quantity === undefined || quantity.end > end) return at + 1;
  const doubt = findFigureDoubt(text, quantity, quotes.get(at));
  if (doubt === undefined) tokens.push(quantity);
  else if (quantity.numeral.chinese && quantity.dimension === 'none')
    return Math.max(at + 1, quantity.numeral.end);
  return Math.max(quantity.end, at + 1);
}

/** 全县, 我市: the place as a whole, by its kind. */
function readWhole(text: string, at: number): string | undefined {
  const first = text[at];
  if (first !== '全' && first !== '我' && first !== '本') return undefined;
  const kind = text[at + 1] ?? '';
  return '国省市县区州旗镇乡'.includes(kind) && kind !== '' ? kind : undefined;
}

/** 第6, 第10位, 第一: a rank if what stands before says among whom; else an ordinal that is passed over whole. */
function scanOrdinal(text: string, at: number, tokens: Token[]): number {
  const quantity = readQuantity(text, at + 1);
  if (quantity === undefined || text[at + 1] === '-' || quantity.values.length > 1) return at + 1;
  const { numeral } = quantity;
  const unit = text[numeral.end];
  const isPlace = (unit === '位' || unit === '名') && !/[一-鿿]/.test(text[numeral.end + 1] ?? '');
  const placed = unit === '位' || unit === '名';
  const end = placed ? numeral.end + 1 : numeral.end;
  const listed = followsRank(text, at, tokens);
  if (!(placed || endsPhrase(text, end)) || !(listed || ranksBefore(text, at, placed || isPlace))) {
    return Math.max(quantity.end, numeral.end);
  }
  tokens.push(rankToken(quantity.numeral, at, end));
  return end;
}

/** 居全国首位. */
function scanFirst(text: string, at: number, tokens: Token[]): number {
  if (endsPhrase(text, at + 2) && ranksBefore(text, at, false)) {
    tokens.push(rankToken({ end: at + 1, values: [1], scale: '', chinese: true, digits: '首' }, at, at + 2));
  }
  return at + 2;
}

/** 进入全省前二十, 保持前3位: the rank leaves out 前. */
function scanTop(text: string, at: number, tokens: Token[]): number {
  const numeral = readNumeral(text, at + 1);
  if (numeral === undefined || numeral.scale !== '' || numeral.unit !== undefined) return at + 1;
  if (numeral.values.length > 1) return at + 1;
  const unit = text[numeral.end] ?? '';
  const placed = unit === '位' || unit === '名';
  const end = placed ? numeral.end + 1 : numeral.end;
  const before = text.slice(Math.max(0, at - 10), at);
  const wanted = /[入进居列位持身名排]|[省市县区国]$/.test(before);
  if (!wanted || !(placed || endsPhrase(text, end))) return at + 1;
  tokens.push(rankToken(numeral, at + 1, end));
  return end;
}

function rankToken(numeral: Numeral, start: number, end: number): Token {
  return {
    kind: 'quantity',
    start,
    end,
    values: [numeral.values[0]],
    unit: '位',
    dimension: 'rank',
    outerStart: start,
    outerEnd: end,
    numeral,
    range: false,
  };
}

/** 第三 of 第二、第三. */
function followsRank(text: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const rank = last?.kind === 'mark' && last.mark === '、' ? tokens.at(-2) : last;
  return (
    rank?.kind === 'quantity' &&
    rank.dimension === 'rank' &&
    rank.end === at - 1 &&
    /[、和]/.test(text[at - 1] ?? '')
  );
}

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || /[，,。；;、！!：:）)”〞\s的和及与]/.test(text[at] ?? '');
}

const ranking = new RegExp(`${anyOf(rankOpenings)}${anyOf(rankAdverbs)}?$`);

function ranksBefore(text: string, at: number, placed: boolean): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  // 把民生摆在首位 is a phrase.
  if (/[摆放][在到]$/.test(before)) return false;
  return ranking.test(before) || (placed && /[列居排位升分别、和]\S{0,8}$/.test(before));
}

/** For each offset inside a quotation, how long the quotation is. */
function markQuotes(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const inside = new Map<number, number>();
  let open = -1;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '“' || character === '《' || character === '「') open = at;
    else if (
      open >= 0 &&
      (character === '”' || character === '〞' || character === '》' || character === '」')
    ) {
      const size = character === '》' ? 0 : at - open - 1;
      if (size <= 60) for (let each = open + 1; each < at; each++) inside.set(each, size);
      open = -1;
    }
  }
  return inside;
}
