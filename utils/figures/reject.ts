import { measuringWords, pageCounters } from '../lexicon/rejection-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { endFinder } from '../lexicon/word-finders.ts';
import { isBareScale } from './approximation.ts';
import { isArabicDigit } from './arabic-numeral.ts';
import { type FigureDoubt, han, punctuation } from './figure-doubt.ts';
import { matchLabel } from './match-label.ts';
import type { Quantity } from './quantity.ts';
import { classDoubt } from './reject-class.ts';
import { chineseDoubt, nounDoubt } from './reject-count.ts';
import { durationDoubt } from './reject-duration.ts';

/** Beyond the digits that a number keeps exactly stand codes, not measures. */
const LARGEST = 1e15;
const letters = new Set('_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const counter = endFinder(pageCounters);

/** The first rule by which a number is no figure; undefined where it measures something. */
export function findFigureDoubt(
  text: string,
  quantity: Quantity,
  quotation: number | undefined,
): FigureDoubt | undefined {
  const { start, end, dimension, unit = '' } = quantity;
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (letters.has(before) && !isMeasuredAcronym(text, quantity)) return 'in-name';
  if ('+.-'.includes(before) || after === '+' || isClock(text, quantity)) return 'in-name';
  if (!quantity.values.every((value) => Math.abs(value) < LARGEST)) return 'in-name';
  if (isListNumber(text, quantity) || (before === '前' && isTop(text, quantity))) return 'in-name';
  if (quotation !== undefined && quotation <= 12) return 'in-quotes';
  if (before === '每' || (before === '/' && dimension !== 'none')) return 'denominator';
  if (quantity.numeral.chinese && '数几'.includes(before)) return 'no-unit';
  if (dimension === 'doublings' && text[start] !== '翻') return 'noun-unit';
  if (counter(text, start) !== undefined) return 'in-name';
  if (dimension === 'proportion' || dimension === 'doublings') return undefined;
  if (dimension === 'none')
    return isFraction(quantity) ? fractionDoubt(text, quantity) : unitlessDoubt(text, quantity, after);
  if (letters.has(after) && /[A-Za-z]$/.test(unit)) return 'in-name';
  return (
    scaleDoubt(text, quantity) ??
    chineseDoubt(text, quantity) ??
    durationDoubt(text, quantity) ??
    nounDoubt(text, quantity) ??
    classDoubt(text, quantity)
  );
}

/** GDP462亿元, CPI102.3, SCI论文 no: an acronym that is an indicator's name, or that an amount follows, is no part of a name. */
function isMeasuredAcronym(text: string, { start, dimension }: Quantity): boolean {
  const [acronym = ''] = /(?<![A-Za-z\d.])[A-Z]{3,6}$/.exec(text.slice(Math.max(0, start - 7), start)) ?? [];
  return acronym !== '' && (matchLabel(acronym) !== undefined || isAmount(dimension));
}

function isAmount(dimension: string): boolean {
  return dimension === 'percent' || ['money', 'count'].includes(dimensionClass(dimension));
}

/** 1.1 本年度……: the number of a paragraph. */
function isListNumber(text: string, { start, numeral }: Quantity): boolean {
  const opens = start === 0 || text[start - 1] === '\n';
  return (
    opens &&
    /^\d{1,2}(?:\.\d{1,2})+$/.test(numeral.digits) &&
    /\s/.test(text[start + numeral.digits.length] ?? '')
  );
}

/** 前五名|客户: the first of a rank, named by it. */
function isTop(text: string, { unit = '', end }: Quantity): boolean {
  return /^[名大]$/.test(unit) && han.test(text[end] ?? '');
}

/** 8:30, 17：30: a time of day. */
function isClock(text: string, { start, end, dimension }: Quantity): boolean {
  if (dimension !== 'none') return false;
  const minutes = isColon(text[end]) && /^\d\d(?!\d)/.test(text.slice(end + 1, end + 4));
  return minutes || (isColon(text[start - 1]) && isArabicDigit(text.charCodeAt(start - 2)));
}

function isColon(character: string | undefined): boolean {
  return character === ':' || character === '：';
}

function isFraction({ numeral }: Quantity): boolean {
  return numeral.unit === '';
}

/** 不到邻县的|一半, 返还|一半: what it is half of is said; 一半 by itself is a way to speak. */
const halved = /(?:(?:不到|不及|不足|仅为|只有|仅有|相当于)[^，,。；;、\d]{0,10}|返还|奖励|补助|减免)$/;

function fractionDoubt(text: string, { start, end, numeral }: Quantity): FigureDoubt | undefined {
  if (numeral.digits === '一半' && !halved.test(text.slice(Math.max(0, start - 14), start))) return 'no-unit';
  return /^[的以左强多，,。；;、）)]/.test(text.slice(end, end + 1)) || end >= text.length
    ? undefined
    : 'no-unit';
}

const measuring = endFinder(measuringWords);
/** 由上年的|1.99缩小至: where a way starts. */
const origin = /[由从][^，,。；;\d]{1,6}的$/;

/** Without a unit a number counts where the text says that it measures: 系数降至0.35, 增长21。 */
function unitlessDoubt(text: string, quantity: Quantity, after: string): FigureDoubt | undefined {
  const { numeral, start, outerStart, end } = quantity;
  if (numeral.chinese || isYearLike(quantity.values[0] ?? 0, numeral.digits)) return 'no-unit';
  const right = text.slice(end, end + 8);
  // 分别高出6.3和3.9个百分点: the unit stands at the last.
  const left = text.slice(Math.max(0, outerStart - 16), outerStart);
  if (left.includes('分别') && /^[和、]\d/.test(right)) return undefined;
  const measured =
    measuring(left, left.length) !== undefined || origin.test(left) || endsWithIndicator(text, outerStart);
  const closes =
    punctuation.test(after) ||
    /^[/／]1?0?万/.test(right) ||
    /[提下上增降缩减扩收的以左]/.test(after) ||
    start + numeral.digits.length >= text.length;
  const named = numeral.digits.includes('.') && /^的[一-鿿]/.test(right);
  return (measured || named) && closes ? undefined : 'no-unit';
}

/** 财政收入9350，: the unit is lost behind an indicator's own name. */
function endsWithIndicator(text: string, at: number): boolean {
  const last = text[at - 1] ?? '';
  if (!han.test(last) && !letters.has(last)) return false;
  for (let size = 10; size >= 3; size--)
    if (matchLabel(text.slice(Math.max(0, at - size), at)) !== undefined) return true;
  return false;
}

function isYearLike(value: number, digits: string): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100 && digits.length === 4;
}

/** 千万元, 百家 without a digit: an amount only after 近, 超, 过 or where the clause ends on it. */
function scaleDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  if (!isBareScale(quantity.numeral)) return undefined;
  const kind = dimensionClass(quantity.dimension);
  if (kind === 'time') return undefined;
  if (quantity.outerStart < quantity.start) return classDoubt(text, quantity);
  if (quantity.dimension === 'number') return 'bare-scale';
  if (quantity.approx === 'over' && quantity.outerEnd === quantity.end) return undefined;
  // 规模以上工业产值万元: the number itself is lost.
  if (quantity.numeral.digits.length < 2) return 'bare-scale';
  const closes = quantity.end >= text.length || punctuation.test(text[quantity.end] ?? '');
  return kind === 'money' && closes && han.test(text[quantity.start - 1] ?? '') ? undefined : 'bare-scale';
}
