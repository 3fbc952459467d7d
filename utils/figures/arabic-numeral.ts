import { findUnitEnd } from '../lexicon/units.ts';
import { largeScaleEnd, shiftDecimal, smallScales } from './number-scales.ts';
import type { Numeral } from './numeral.ts';

/** 0 to 9 and their full-width forms, by code. */
export function isArabicDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

const points = new Set('.．·﹒');

/** 46.48, 1,100, 5千, 2万3千: digits with what is written of scales behind them. */
export function readArabic(text: string, at: number): Numeral {
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
  const factor = smallScales.get(text[end] ?? '');
  if (factor !== undefined && findUnitEnd(text, end) === undefined) {
    total = shiftDecimal(value, String(factor).length - 1);
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
