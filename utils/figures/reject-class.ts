import { anyOf } from '../lexicon/any-of.ts';
import { classNouns, countedNouns } from '../lexicon/rejection-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { startFinder } from '../lexicon/word-finders.ts';
import { type FigureDoubt, punctuation } from './figure-doubt.ts';
import type { Quantity } from './quantity.ts';

const count = '[\\d一二两三四五六七八九十百]+(?:余|多)?';
const level = /^(?:及以上|以上|以下|及以下|以内|级以上|级及以上|级)的?/;
const bound = /^(?:以上|以下)?的?/;
const classNoun = startFinder(classNouns);
/** 2000万元以上|新开工项目58个, 总投资10亿元以上|的3个: what is counted stands behind its class. */
const countedClass = new RegExp(
  `^(?:及)?(?:以上|以下|以内)的?[^，,。；;、\\d]{0,14}?${count}[个家户项座名条处]`,
);
const countBehind = new RegExp(
  `^[^，,。；;、]{0,14}?${anyOf(countedNouns)}[^，,。；;、]{0,8}?${count}[个家户项座]`,
);
const countBefore = new RegExp(
  `${count}[家个户][^，,。；;、]{0,14}${anyOf(countedNouns)}[^，,。；;、\\d]{1,10}$`,
);

const countedAmount = new RegExp(`^的?(?:项目|企业|工程|产业)[^，,。；;、\\d]{0,4}${count}[个家户]`);
/** 销售收入过5000万元|的6家. */
const countedOf = new RegExp(`^(?:以上|以下)?的${count}[个家户]`);
/** 500万元|以上固定资产投资147亿元: the amount of the class stands behind it. */
const summedClass = /^以上的?[一-鿿]{2,12}[\d.]+[万亿]*元/;
/** 20亿元|以上的还是空白: the class has no members. */
const emptyClass = /^(?:以上|以下)的[^，,。；;、\d]{0,6}(?:空白|没有|为零)/;
const countedBefore = new RegExp(`${count}[个家户][^，,。；;、]{0,4}$`);
const condition = /(?:^|[，,。；;：:\n])[凡对][^，,。；;：:\n]{0,16}$/;

/** A quantity that only names a class: 亿元以上项目19个, 过亿元项目, 10亿级企业, 220千伏变电站. */
export function classDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  return namesClass(text, quantity) ? 'threshold' : undefined;
}

/** 以上|企业, 级|园区: a noun of a class behind the words that bound it. */
function namesClassBehind(right: string, words: RegExp): boolean {
  const match = words.exec(right);
  return match !== null && classNoun(right, match[0].length) !== undefined;
}

function namesClass(text: string, quantity: Quantity): boolean {
  const { start, end, outerStart, dimension, approx } = quantity;
  const kind = dimensionClass(dimension);
  const right = text.slice(end, end + 40);
  if (/^等?级/.test(right)) return true;
  if (['percent', 'percentage-points', 'ratio'].includes(kind)) return false;
  if (kind === 'voltage') return !punctuation.test(right[0] ?? '\n');
  if (boundsClass(text, quantity, right)) return true;
  // 迈上4个万亿元台阶: the scale names the step.
  if (kind === 'count') return /^[十百千万亿]+元?的?(?:台阶|大关)/.test(right);
  return outerStart < start && approx === 'over' && isExceeded(text, quantity, right);
}

/** 5亿元|以上项目12个: whether the words behind a quantity make it the bound of a class. */
function boundsClass(text: string, { dimension, approx, outerStart }: Quantity, right: string): boolean {
  if (namesClassBehind(right, level) || countedClass.test(right) || emptyClass.test(right)) return true;
  if (approx === 'over' && countedOf.test(right)) return true;
  if (dimensionClass(dimension) !== 'money') return false;
  // 6亿元|项目8个, 引进1个投资超|5亿元|项目: the projects are counted.
  if (summedClass.test(right) || countedAmount.test(right)) return true;
  return (
    namesClassBehind(right, bound) && countedBefore.test(text.slice(Math.max(0, outerStart - 10), outerStart))
  );
}

/** 产值超|10亿元|的企业: whether a class is of those that exceed a quantity. */
function isExceeded(text: string, { dimension, outerStart }: Quantity, right: string): boolean {
  const before = text.slice(Math.max(0, outerStart - 30), outerStart);
  // 凡税收超过1000万元的企业: the condition of a rule counts.
  if (condition.test(before.slice(-18))) return false;
  // 3家企业产值超10亿元: the enterprises are counted, the amount says which.
  if (dimensionClass(dimension) === 'money' && countBefore.test(before)) return true;
  if (/^的(?:占|有|达|共|仅|超)/.test(right)) return true;
  const amounts = /投资|实现|完成|达/.test(before.slice(-4));
  return namesClassBehind(right, bound) && (countBehind.test(right) || !amounts);
}
