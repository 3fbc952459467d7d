import type { Approximation } from '../figure.ts';
import { findUnit, findUnitEnd, scaleEnd } from '../lexicon/units.ts';
import { approximationBefore, approximationBehind, fallsShortOfPart } from './approximation.ts';
import { isArabicDigit } from './arabic-numeral.ts';
import { type Numeral, readNumeral } from './numeral.ts';

/** A number with its unit, as it stands in the text. Offsets are those of the text it was read from. */
export interface Quantity {
  readonly kind: 'quantity';
  /** Where `raw` starts and ends. */
  readonly start: number;
  readonly end: number;
  /** One value, two of a range, three or more of a ratio (then each has its own span). */
  readonly values: readonly number[];
  readonly spans: readonly { readonly start: number; readonly end: number }[] | undefined;
  readonly unit: string | undefined;
  /** `money`, `count` …; `rank`, `ratio` for those; `none` without unit. */
  readonly dimension: string;
  readonly approx: Approximation | undefined;
  /** Where the words of approximation around it start and end. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly numeral: Numeral;
  readonly range: boolean;
}

const dashes = new Set(['—', '–', '－', '-', '~', '～', '至', '到']);
const colons = new Set([':', '：', '∶']);

/** The quantity that starts at an offset of a text with half-width digits; undefined where there is no number. */
export function readQuantity(text: string, at: number): Quantity | undefined {
  if (text[at] === '半') return readHalf(text, at);
  if (text[at] === '一' && text[at + 1] === '半') return readOneHalf(text, at);
  if (text[at] === '翻') return readDoubling(text, at);
  const signed = isSign(text, at) ? at + 1 : at;
  const numeral = readNumeral(text, signed);
  if (numeral === undefined) return undefined;
  const written = readSlash(text, at, numeral) ?? readRatio(text, at, numeral);
  if (written !== undefined) return written;
  const tail = readTail(text, numeral);
  return readRange(text, at, numeral, tail) ?? readSingle(text, at, numeral, tail);
}

function isSign(text: string, at: number): boolean {
  const sign = text[at];
  const before = text[at - 1] ?? '\n';
  // 减负2500亿元, 负债3亿元: the sign is a part of another word.
  if (sign === '负') return isArabicDigit(text.charCodeAt(at + 1)) && !/[减增担承欠自肩抱背]/.test(before);
  if (sign !== '-' && sign !== '－' && sign !== '−') return false;
  return isArabicDigit(text.charCodeAt(at + 1)) && !/[\dA-Za-z%‰)）\]〕年月日元万亿个]/.test(before);
}

interface Tail {
  readonly end: number;
  readonly unit: string | undefined;
  readonly more: boolean;
}

/** The unit behind a numeral, with 余 and 多 before or inside it: 1000余人, 3亿多元, 1.3亿余元. */
function readTail(text: string, numeral: Numeral): Tail {
  if (numeral.unit !== undefined) return { end: numeral.end, unit: numeral.unit || undefined, more: false };
  let at = numeral.end;
  let scale = numeral.scale;
  let more = isMore(text, at);
  if (more) at++;
  const blank =
    text[at] === ' ' &&
    (findUnitEnd(text, scaleEnd(text, at + 1)) ?? findUnitEnd(text, at + 1)) !== undefined;
  if (blank) at++;
  if (more || (blank && scale === '')) {
    const from = at;
    while (text[at] === '万' || text[at] === '亿') at++;
    scale += text.slice(from, at);
    if (isMore(text, at)) at++;
  }
  const end = findUnitEnd(text, at);
  if (end !== undefined) {
    const unit = scale + text.slice(at, end);
    // 增长一倍多
    if (unit === '倍' && isMore(text, end)) return { end: end + 1, unit, more: true };
    return { end, unit, more };
  }
  if (blank) at--;
  if (scale === '') {
    if (more) more = false;
    return { end: numeral.end, unit: undefined, more };
  }
  return { end: at, unit: scale, more };
}

function isMore(text: string, at: number): boolean {
  return text[at] === '余' || text[at] === '多' || (text[at] === '几' && text[at + 1] !== '乎');
}

function readSingle(text: string, start: number, numeral: Numeral, tail: Tail): Quantity {
  const values = isSign(text, start) ? numeral.values.map((value) => -value) : numeral.values;
  const inner = tail.more ? 'over' : undefined;
  return finishQuantity(text, { start, end: tail.end, values, unit: tail.unit, numeral, inner });
}

/** 3—5个, 5%至6%, 10到12家: not 由5亿元到6亿元, where both stand for themselves. */
function readRange(text: string, at: number, first: Numeral, tail: Tail): Quantity | undefined {
  let next = tail.end;
  while (next < tail.end + 2 && dashes.has(text[next] ?? '')) next++;
  if (next === tail.end || tail.more) return undefined;
  const second = readNumeral(text, next);
  if (second === undefined || second.values.length > 1) return undefined;
  const word = text[tail.end] === '到' || text[tail.end] === '至';
  if (word && isFromBefore(text, at)) return undefined;
  const other = readTail(text, second);
  if (other.unit === undefined && tail.unit === undefined && (word || second.digits.length > 3))
    return undefined;
  if (
    tail.unit !== undefined &&
    tail.unit !== other.unit &&
    tail.unit + (text[other.end] ?? '') !== other.unit
  ) {
    if (first.scale !== tail.unit) return undefined;
  }
  const [low] = first.values;
  const [high] = second.values;
  const unit = other.unit ?? tail.unit;
  if (high <= low && tail.unit === other.unit) return undefined;
  const numeral: Numeral = { ...second, digits: first.digits };
  return finishQuantity(text, { start: at, end: other.end, values: [low, high], unit, numeral, range: true });
}

function isFromBefore(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    before === '由' ||
    before === '从' ||
    before === '自' ||
    /[由从]\S{0,12}的$/.test(text.slice(Math.max(0, at - 14), at))
  );
}

const announced = /比[^，,。；;]{0,16}$/;

/** 1.1:50.3:48.6, 医护比1:1.25: two parts only where 比 announces them, else it is a time of day or a score. */
function readRatio(text: string, at: number, first: Numeral): Quantity | undefined {
  if (!colons.has(text[first.end] ?? '')) return undefined;
  const parts = [{ start: at, end: first.end, value: first.values[0] }];
  let end = first.end;
  while (colons.has(text[end] ?? '') && isArabicDigit(text.charCodeAt(end + 1))) {
    const next = readNumeral(text, end + 1);
    if (next === undefined) break;
    parts.push({ start: end + 1, end: next.end, value: next.values[0] });
    end = next.end;
  }
  const pair = parts.length === 2 && announced.test(text.slice(Math.max(0, at - 18), at));
  if (parts.length < 3 && !pair) return undefined;
  // 收入比2.41∶1: how many times the other.
  if (pair && parts[1]?.value === 1) parts.pop();
  const values = parts.map(({ value }) => value);
  const quantity = finishQuantity(text, { start: at, end, values, numeral: first });
  return { ...quantity, spans: parts, dimension: pair ? 'ratio' : 'proportion' };
}

/** 1/4: a part, where it is smaller than one and no unit follows. */
function readSlash(text: string, at: number, first: Numeral): Quantity | undefined {
  if ((text[first.end] !== '/' && text[first.end] !== '／') || first.scale !== '' || first.chinese)
    return undefined;
  const second = readNumeral(text, first.end + 1);
  if (second === undefined || second.chinese || second.values[0] > 100 || first.values[0] >= second.values[0])
    return undefined;
  if (text[second.end] === '/' || findUnitEnd(text, second.end) !== undefined) return undefined;
  const numeral: Numeral = { ...second, unit: '' };
  const values = [first.values[0] / second.values[0]];
  return finishQuantity(text, { start: at, end: second.end, values, numeral });
}

/** 半年 is half a year; 半个, 半数 measure nothing that a unit names. */
function readHalf(text: string, at: number): Quantity | undefined {
  if (text[at + 1] !== '年' || /[上下前后大多一]/.test(text[at - 1] ?? '')) return undefined;
  const numeral: Numeral = { end: at + 1, values: [0.5], scale: '', chinese: true, digits: '半' };
  return finishQuantity(text, { start: at, end: at + 2, values: [0.5], unit: '年', numeral });
}

/** 不到邻县的一半: a fraction like 二分之一. */
function readOneHalf(text: string, at: number): Quantity {
  const numeral: Numeral = { end: at + 2, values: [0.5], scale: '', unit: '', chinese: true, digits: '一半' };
  return finishQuantity(text, { start: at, end: at + 2, values: [0.5], numeral });
}

/** 翻一番, 翻了两番, 翻了近一番. */
function readDoubling(text: string, at: number): Quantity | undefined {
  if (text[at + 1] === '番') {
    const numeral: Numeral = { end: at + 2, values: [1], scale: '', chinese: true, digits: '翻' };
    return finishQuantity(text, { start: at, end: at + 2, values: [1], unit: '番', numeral });
  }
  const verb = text[at + 1] === '了' ? at + 2 : at + 1;
  const near = text[verb] === '近' ? 1 : 0;
  const numeral = readNumeral(text, verb + near);
  if (numeral === undefined) return undefined;
  const more = isMore(text, numeral.end) ? 1 : 0;
  if (text[numeral.end + more] !== '番') return undefined;
  const end = numeral.end + more + 1;
  const inner = more ? 'over' : near ? 'under' : undefined;
  return finishQuantity(text, { start: at, end, values: numeral.values, unit: '番', numeral, inner });
}

/** What a number's own characters say, before the words around it are looked at. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly unit?: string | undefined;
  readonly numeral: Numeral;
  /** 余 and 多 inside it. */
  readonly inner?: Approximation | undefined;
  readonly range?: true;
}

function finishQuantity(text: string, written: Written): Quantity {
  const { start, end, values, unit, numeral, inner, range } = written;
  const before = approximationBefore(text, start, numeral);
  const after = approximationBehind(text, end);
  const short = (numeral.unit !== undefined || unit === '成') && fallsShortOfPart(text, start);
  const approx = after?.[1] ?? before?.[1] ?? inner ?? (short ? 'under' : undefined);
  return {
    kind: 'quantity',
    start,
    end,
    values,
    spans: undefined,
    unit,
    dimension: unit === undefined ? 'none' : (findUnit(unit)?.dimension ?? 'none'),
    approx,
    outerStart: start - (before?.[0].length ?? 0),
    outerEnd: end + (after?.[0].length ?? 0),
    numeral,
    range: range === true || values.length === 2,
  };
}
