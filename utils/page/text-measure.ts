import { traditionalPairs } from './traditional.data.ts';

/** Counts over a text, by code unit, in one pass. */
export interface TextMeasure {
  /** How much is said: a Chinese character counts 1, another letter or digit 0.4. */
  readonly mass: number;
  /** Commas, stops and the like, Chinese (、 too) and Western. */
  readonly stops: number;
  readonly chinese: number;
  readonly letters: number;
  readonly digits: number;
  /** Characters that simplify.ts knows a simplified form of. */
  readonly traditional: number;
}

const CHINESE = 1;
const LETTER = 2;
const DIGIT = 3;
const STOP = 4;
const PERIOD = 5;
const TRADITIONAL = 6;

/** What each code unit counts as: one look at a table for each character of a page. */
const kinds = new Uint8Array(0x10000)
  .fill(LETTER, 0xc0, 0x2000)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b)
  .fill(LETTER, 0xac00, 0xd7a4) // Hangul
  .fill(CHINESE, 0x3041, 0x3100) // kana
  .fill(CHINESE, 0x3400, 0xa000)
  .fill(CHINESE, 0xd800, 0xdc00) // the first half of a rare character's pair
  .fill(CHINESE, 0xf900, 0xfb00)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(PERIOD, 0x2e, 0x2f);
for (const stop of '，。、；：！？,;!?…') kinds[stop.charCodeAt(0)] = STOP;
for (let at = 0; at < traditionalPairs.length; at += 2) kinds[traditionalPairs.charCodeAt(at)] = TRADITIONAL;

export function measureText(text: string): TextMeasure {
  let stops = 0;
  let chinese = 0;
  let letters = 0;
  let digits = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === CHINESE) chinese++;
    else if (kind === DIGIT) digits++;
    else if (kind === LETTER) letters++;
    else if (kind === STOP || (kind === PERIOD && isPeriod(text, i))) stops++;
    else if (kind === TRADITIONAL) traditional++;
  }
  chinese += traditional;
  return { mass: chinese + 0.4 * (letters + digits), stops, chinese, letters, digits, traditional };
}

/** A full stop of Western text, not the point in a number or a host name. */
function isPeriod(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 32 || next === 34 || next === 0x201d;
}

/** A text without white space, for comparing titles and lines. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** A text ends where a sentence may end: after a stop, with quotes or brackets closed behind it. */
export function endsSentence(text: string): boolean {
  if (text.endsWith('。')) return true;
  return /[。．！？!?；;：:.…~～][”"’'」』〞）)】》\]]*\s*$|[”〞」』]\s*$/u.test(text.slice(-8));
}
