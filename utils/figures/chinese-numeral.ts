import { findUnitEnd } from '../lexicon/units.ts';
import { isArabicDigit, readArabic } from './arabic-numeral.ts';
import { largeScaleEnd, shiftDecimal, smallScales } from './number-scales.ts';
import type { Numeral } from './numeral.ts';

const chineseDigits = new Map([...'〇零一二三四五六七八九'].map((digit, at) => [digit, Math.max(0, at - 1)]));
chineseDigits.set('两', 2);
chineseDigits.set('壹', 1);
const chineseCharacters: ReadonlySet<string> = new Set([...chineseDigits.keys(), ...smallScales.keys()]);

/** 〇 to 九, 两, 十, 百, 千. */
export function isChineseDigit(character: string | undefined): boolean {
  return character !== undefined && chineseCharacters.has(character);
}

/** A section of a spelled number with the scale behind it: 三 亿, 五千 万. */
interface Part {
  readonly value: number;
  readonly scale: string;
  /** A single digit: the 三 of 一万三. */
  readonly spoken: boolean;
}

/** The spelled numeral that begins at an offset: 三亿五千万, 百分之五, 二〇〇八; undefined where none does. */
export function readChinese(text: string, at: number): Numeral | undefined {
  const fraction = readFraction(text, at);
  if (fraction !== undefined) return fraction;
  const parts: Part[] = [];
  let end = at;
  let doubled: readonly [number, number] | undefined;
  for (;;) {
    const section = readSection(text, end);
    if (section === undefined && (parts.length > 0 || (text[end] !== '万' && text[end] !== '亿'))) break;
    const scaled = largeScaleEnd(text, section?.end ?? end);
    if (section === undefined && scaled === end) break;
    doubled = section?.range;
    const spoken = section !== undefined && section.end - end === 1 && chineseDigits.has(text[end] ?? '');
    parts.push({ value: section?.value ?? 1, scale: text.slice(section?.end ?? end, scaled), spoken });
    const from = end;
    end = scaled;
    if (parts.at(-1)?.scale === '' || end === from) break;
  }
  if (parts.length === 0) return undefined;
  const digits = text.slice(at, end);
  if (doubled !== undefined && parts.length === 1) {
    return { end, values: doubled, scale: parts[0]?.scale ?? '', chinese: true, digits };
  }
  return { end, ...joinParts(parts), chinese: true, digits };
}

const zerosByScale = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['万亿', 12],
  ['萬億', 12],
]);

function zerosOf(scale: string): number {
  return zerosByScale.get(scale) ?? 0;
}

/** 三亿五千万 is 3.5 with scale 亿; 两万五千 is 25000; 五百亿 is 500 with scale 亿. */
function joinParts(parts: readonly Part[]): {
  readonly values: readonly [number];
  readonly scale: string;
} {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return { values: [0], scale: '' };
  if (second === undefined) return { values: [first.value], scale: first.scale };
  // 一万五千亿: the last scale is the unit's, for all that stands before it.
  if (zerosOf(last.scale) > zerosOf(first.scale))
    return { values: [shiftDecimal(first.value, zerosOf(first.scale)) + last.value], scale: last.scale };
  // 一万三 is 13000: the last digit is of the next lower scale.
  if (parts.length === 2 && last.scale === '' && last.spoken) {
    const zeros = zerosOf(first.scale);
    return { values: [shiftDecimal(first.value, zeros) + shiftDecimal(last.value, zeros - 1)], scale: '' };
  }
  const total = parts.reduce((sum, { value, scale }) => sum + shiftDecimal(value, zerosOf(scale)), 0);
  const scale = last.scale === '' ? '' : first.scale;
  return { values: [shiftDecimal(total, -zerosOf(scale))], scale };
}

/** A number below 万, or digits one by one. */
interface Section {
  readonly value: number;
  readonly end: number;
  /** 三四, 二三十: two digits side by side. */
  readonly range?: readonly [number, number];
}

/** A longer run of digits is no number that a report spells. */
const LONGEST_RUN = 24;

/** A run of Chinese digits below 万: 三百二十, 两千, 二〇〇八, 十二点五, 三四, 二三十. */
function readSection(text: string, at: number): Section | undefined {
  let end = at;
  while (end < at + LONGEST_RUN && isChineseDigit(text[end])) end++;
  // 千米 and 百分点 behind a digit are units: 五千米 is read as 五千 + 米, so only 千瓦 and its like are kept whole.
  while (end > at + 1 && smallScales.has(text[end - 1] ?? '') && startsWholeUnit(text, end - 1)) end--;
  if (end === at) return undefined;
  const run = text.slice(at, end);
  const values = digitRun(run) ?? spelledRun(run);
  if (values === undefined) return undefined;
  const decimals = text[end] === '点' ? decimalsEnd(text, end + 1) : end;
  if (decimals > end + 1 && values.length === 1) {
    const places = [...text.slice(end + 1, decimals)].map((digit) => chineseDigits.get(digit) ?? 0).join('');
    return { value: Number(`${values[0]}.${places}`), end: decimals };
  }
  const [low, high] = values;
  if (low === undefined) return undefined;
  return { value: low, end, ...(high !== undefined && { range: [low, high] as const }) };
}

function startsWholeUnit(text: string, at: number): boolean {
  const end = findUnitEnd(text, at);
  return end !== undefined && /^(?:千瓦|千伏|千克|百分点)/.test(text.slice(at, end));
}

function decimalsEnd(text: string, at: number): number {
  let end = at;
  while (chineseDigits.has(text[end] ?? '')) end++;
  return end;
}

/** 二〇〇八 digit by digit; 三四 as two numbers. */
function digitRun(run: string): readonly number[] | undefined {
  const digits = [...run].map((character) => chineseDigits.get(character));
  if (digits.some((digit) => digit === undefined)) return undefined;
  const [first = 0, second] = digits;
  if (digits.length === 2 && second === first + 1 && first > 0) return [first, second];
  return [Number(digits.join(''))];
}

/** 三百二十, 十五, 百; 二三十 and 七八百 as two numbers. */
function spelledRun(run: string): readonly number[] | undefined {
  const [first = '', second = '', third = ''] = run;
  const low = chineseDigits.get(first);
  const high = chineseDigits.get(second);
  const factor = smallScales.get(third);
  if (run.length === 3 && low !== undefined && high === low + 1 && factor !== undefined) {
    return [low * factor, high * factor];
  }
  let total = 0;
  let digit: number | undefined;
  for (const character of run) {
    const scale = smallScales.get(character);
    if (scale === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = chineseDigits.get(character);
    } else {
      total += (digit === undefined || digit === 0 ? 1 : digit) * scale;
      digit = undefined;
    }
  }
  // 三百五 is 350, 一百零五 is 105.
  const [before = '', last = ''] = run.slice(-2);
  if (digit !== undefined && (smallScales.get(before) ?? 0) >= 100 && chineseDigits.has(last)) {
    return [total + (digit * (smallScales.get(before) ?? 0)) / 10];
  }
  return [total + (digit ?? 0)];
}

/** 百分之五, 千分之三, 三分之二. */
function readFraction(text: string, at: number): Numeral | undefined {
  const middle = text.slice(at, at + 6).indexOf('分之');
  if (middle < 1) return undefined;
  const below = readSection(text, at);
  if (below === undefined || below.end !== at + middle) return undefined;
  const from = at + middle + 2;
  const above = isArabicDigit(text.charCodeAt(from)) ? readArabic(text, from) : readSection(text, from);
  if (above === undefined) return undefined;
  const value = 'value' in above ? above.value : above.values[0];
  const { end } = above;
  const digits = text.slice(at, end);
  if (below.value === 100) return { end, values: [value], scale: '', unit: '%', chinese: true, digits };
  if (below.value === 1000) return { end, values: [value], scale: '', unit: '‰', chinese: true, digits };
  return { end, values: [value / below.value], scale: '', unit: '', chinese: true, digits };
}
