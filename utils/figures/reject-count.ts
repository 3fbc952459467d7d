import { anyOf } from '../lexicon/any-of.ts';
import { looseClassifiers, nounUnits } from '../lexicon/classifiers.data.ts';
import { achievements, meetingNouns, pointWords } from '../lexicon/rejection-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { type FigureDoubt, han, punctuation } from './figure-doubt.ts';
import type { Quantity } from './quantity.ts';

const meeting = new RegExp(`^${anyOf(meetingNouns)}`);
const achieved = new RegExp(`^[一-鿿“”]{2,14}${anyOf(achievements)}`);
const pointed = new RegExp(`${anyOf(pointWords)}$`);

/** 两个目标, 三项工作, 一条主线: small Chinese counts that point to a list; 一家企业 at a clause's start counts. */
export function chineseDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { numeral, unit = '', start, end } = quantity;
  if (!numeral.chinese || numeral.unit !== undefined)
    return numeral.unit === '%' ? wholePercentDoubt(text, quantity) : undefined;
  if (!dimensionClass(quantity.dimension).startsWith('count')) return tenthDoubt(text, quantity);
  const value = quantity.values[0] ?? 0;
  const near = quantity.outerStart < start || quantity.range;
  if (numeral.digits === '一') return articleDoubt(text, quantity);
  if (value <= 10 && looseClassifiers.has(unit) && !near) {
    const times = value === 10 && unit === '次' && !meeting.test(text.slice(end, end + 4));
    return times ? undefined : 'list-count';
  }
  return value < 10 && /[这那此上述以下]$/.test(text.slice(start - 1, start)) ? 'list-count' : undefined;
}

const countedOnes = new Set(['家', '名', '所', '座', '户']);
/** Counted where something came of the one: 一项技术通过鉴定. */
const achievingOnes = new Set(['项', '个', '件', '人', '村']);

/** 一家企业获贯标认证, 一项技术通过鉴定 are results; 一个目标, 每个工程一名领导 are articles. */
function articleDoubt(text: string, { start, end, unit = '' }: Quantity): FigureDoubt | undefined {
  if (/每|一个|一名/.test(text.slice(Math.max(0, start - 8), start))) return 'list-count';
  const before = text[start - 1] ?? '\n';
  const next = text[end] ?? '';
  const opens = punctuation.test(before) || /[市县区省镇年月]/.test(before);
  const counts =
    countedOnes.has(unit) || (achievingOnes.has(unit) && achieved.test(text.slice(end, end + 18)));
  return counts && opens && han.test(next) && next !== '一' ? undefined : 'list-count';
}

function wholePercentDoubt(text: string, { values, end }: Quantity): FigureDoubt | undefined {
  return values[0] === 100 && /^[的地]/.test(text.slice(end, end + 1)) ? 'list-count' : undefined;
}

/** 七成, 八成: not 一成不变; 十里铺, 三分. */
function tenthDoubt(text: string, { unit, end, values }: Quantity): FigureDoubt | undefined {
  if (unit === '成')
    return /[以左多的，,。；;、）农企居群受]/.test(text[end] ?? '') ? undefined : 'noun-unit';
  const place = unit === '里' || unit === '方' || unit === '分' || unit === '度' || unit === '点';
  return place && (values[0] ?? 0) < 100 ? 'noun-unit' : undefined;
}

const ordinals = new Set(['号', '届', '级', '路', '线', '方']);

/** 32号, 2路, 3村: a noun that counts only where nothing of a longer word follows. */
export function nounDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { unit = '', end, numeral } = quantity;
  if (unit === '个' && /^[多半]?月/.test(text.slice(end, end + 2))) return 'duration';
  if (ordinals.has(unit)) return 'noun-unit';
  if (!nounUnits.has(unit) || unit === '口') return undefined;
  if (unit === '分' || unit === '点' || unit === '度')
    return scores(text, quantity) ? undefined : 'noun-unit';
  if (numeral.chinese && (quantity.values[0] ?? 0) <= 10) return 'noun-unit';
  const next = text[end] ?? '';
  return next === '' || punctuation.test(next) || /[的已均全实开完共\d]/.test(next) ? undefined : 'noun-unit';
}

/** 得分98.6分, 指数收于3021.5点, 用电860度. */
function scores(text: string, { unit, start, numeral }: Quantity): boolean {
  if (unit === '度') return numeral.values[0] > 100;
  if (unit === '分') return pointed.test(text.slice(Math.max(0, start - 4), start));
  const left = text.slice(Math.max(0, start - 6), start);
  return /(?:指数|收|达|为|至|到|由)\S{0,4}$/.test(left) && numeral.digits.includes('.');
}
