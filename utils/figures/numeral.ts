import { findUnitEnd } from '../lexicon/units.ts';

/** A number as it stands in a text; `values` are two for a range that is written in one (三四个). */
export interface Numeral {
  readonly end: number;
  readonly values: readonly [number] | readonly [number, number];
  /** Scales that belong to the unit: 万, 亿, 万亿. */
  readonly scale: string;
  /** The unit that the number itself spells: 百分之五 has `%`. */
  readonly unit?: string;
  readonly chinese: boolean;
  /** Digits as written, for years and codes. */
  readonly digits: string;
}

const chineseDigits = new Map([...'〇零一二三四五六七八九'].map((digit, at) => [digit, Math.max(0, at - 1)]));
chineseDigits.set('两', 2);
chineseDigits.set('壹', 1);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const chineseCharacters: ReadonlySet<string> = new Set([...chineseDigits.keys(), ...small.keys()]);

/** 0 to 9 and their full-width forms, by code. */
export function isArabicDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** 〇 to 九, 两, 十, 百, 千. */
export function isChineseDigit(character: string | undefined): boolean {
  return character !== undefined && chineseCharacters.has(character);
}

/** The numeral that begins at an offset; undefined where none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (isArabicDigit(text.charCodeAt(at))) return readArabic(text, at);
  const first = text[at] ?? '';
  if (isChineseDigit(first) || first === '万' || first === '亿') return readChinese(text, at);
  return undefined;
}

const points = new Set('.．·﹒');

/** 46.48, 1,100, 5千, 2万3千: digits with what is written of scales behind them. */
function readArabic(text: string, at: number): Numeral {
  let end = digitsEnd(text, at);
  while (isGroup(text, at, end)) end += 4;
  if (points.has(text[end] ?? '') && isArabicDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const digits = narrow(text.slice(at, end));
  return withSmallScales(text, end, Number(digits), digits);
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isArabicDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A separator and three digits that no fourth follows: 1,100万; a full-width comma likewise. */
function isGroup(text: string, start: number, at: number): boolean {
  if (text[at] !== ',' && text[at] !== '，') return false;
  if (at - start > 3 && !isSeparated(text, start, at)) return false;
  return digitsEnd(text, at + 1) === at + 4 && !(text[start] === '0' && at - start > 1);
}

function isSeparated(text: string, start: number, at: number): boolean {
  const separator = text[at - 4];
  return at - start > 4 && (separator === ',' || separator === '，');
}

function narrow(digits: string): string {
  if (/^[\d.]*$/.test(digits)) return digits;
  return digits
    .replace(/[,，]/g, '')
    .replace(/[·﹒]/g, '.')
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** 5千万 is 5000万, 2万3千 is 23000 and 4千6百 is 4600: 千 and 百 are digits, a 万 with digits behind it too. */
function withSmallScales(text: string, at: number, value: number, digits: string): Numeral {
  let end = at;
  let total = value;
  const factor = small.get(text[end] ?? '');
  if (factor !== undefined && findUnitEnd(text, end) === undefined) {
    total = exact(value, String(factor).length - 1);
    end++;
    const from = text[end] === '零' ? end + 1 : end;
    const lower = isArabicDigit(text.charCodeAt(from)) ? readArabic(text, from) : undefined;
    if (lower !== undefined && lower.scale === '' && lower.values[0] < factor)
      return { ...lower, values: [total + lower.values[0]], digits };
  }
  const rest =
    text[end] === '万' && isArabicDigit(text.charCodeAt(end + 1)) ? readArabic(text, end + 1) : undefined;
  if (rest !== undefined && rest.scale === '' && rest.values[0] < 10_000) {
    return { ...rest, values: [total * 10_000 + rest.values[0]], digits };
  }
  const scaled = largeScaleEnd(text, end);
  return { end: scaled, values: [total], scale: text.slice(end, scaled), chinese: false, digits };
}

/** Decimal shift without binary noise: 3.3 and 3 give 3300. */
function exact(value: number, places: number): number {
  return Number(`${value}e${places}`);
}

const largeScales = new Set('万亿萬億');

/** Where 万, 亿, 万亿 end that begin at an offset. */
function largeScaleEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && largeScales.has(text[end] ?? '')) end++;
  return end;
}

/** A section of a spelled number with the scale behind it: 三 亿, 五千 万. */
interface Part {
  readonly value: number;
  readonly scale: string;
  /** A single digit: the 三 of 一万三. */
  readonly spoken: boolean;
}

function readChinese(text: string, at: number): Numeral | undefined {
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

const zerosOf = new Map([
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
  ['', 0],
]);

/** 三亿五千万 is 3.5 with scale 亿; 两万五千 is 25000; 五百亿 is 500 with scale 亿. */
function joinParts(parts: readonly Part[]): {
  readonly values: readonly [number];
  readonly scale: string;
} {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { values: [only.value], scale: only.scale };
  const last = parts.at(-1);
  if (
    only !== undefined &&
    last !== undefined &&
    (zerosOf.get(last.scale) ?? 0) > (zerosOf.get(only.scale) ?? 0)
  ) {
    // 一万五千亿: the last scale is the unit's, for all that stands before it.
    return { values: [exact(only.value, zerosOf.get(only.scale) ?? 0) + last.value], scale: last.scale };
  }
  if (parts.length === 2 && last?.scale === '' && last.spoken && only !== undefined) {
    // 一万三 is 13000: the last digit is of the next lower scale.
    return {
      values: [
        exact(only.value, zerosOf.get(only.scale) ?? 0) +
          exact(last.value, (zerosOf.get(only.scale) ?? 0) - 1),
      ],
      scale: '',
    };
  }
  const total = parts.reduce((sum, { value, scale }) => sum + exact(value, zerosOf.get(scale) ?? 0), 0);
  const scale = parts.at(-1)?.scale === '' ? '' : (only?.scale ?? '');
  return { values: [exact(total, -(zerosOf.get(scale) ?? 0))], scale };
}

interface Section {
  readonly value: number;
  readonly end: number;
  /** 三四, 二三十: two digits side by side. */
  readonly range?: readonly [number, number];
}

/** A run of Chinese digits below 万: 三百二十, 两千, 二〇〇八, 十二点五, 三四, 二三十. */
function readSection(text: string, at: number): Section | undefined {
  let end = at;
  while (end < at + 24 && isChineseDigit(text[end])) end++;
  // 千米 and 百分点 behind a digit are units: 五千米 is read as 五千 + 米, so only 千瓦 and its like are kept whole.
  while (end > at + 1 && small.has(text[end - 1] ?? '') && startsWholeUnit(text, end - 1)) end--;
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
  const factor = small.get(third);
  if (run.length === 3 && low !== undefined && high === low + 1 && factor !== undefined) {
    return [low * factor, high * factor];
  }
  let total = 0;
  let digit: number | undefined;
  for (const character of run) {
    const scale = small.get(character);
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
  if (digit !== undefined && (small.get(before) ?? 0) >= 100 && chineseDigits.has(last)) {
    return [total + (digit * (small.get(before) ?? 0)) / 10];
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
