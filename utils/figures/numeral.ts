import { isArabicDigit, readArabic } from './arabic-numeral.ts';
import { isChineseDigit, readChinese } from './chinese-numeral.ts';

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

/** The numeral that begins at an offset; undefined where none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (isArabicDigit(text.charCodeAt(at))) return readArabic(text, at);
  const first = text[at] ?? '';
  if (isChineseDigit(first) || first === '万' || first === '亿') return readChinese(text, at);
  return undefined;
}
