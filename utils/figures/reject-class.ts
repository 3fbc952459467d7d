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

/** A quantity that only names a class: 亿元以上项目519个, 过亿元项目, 10亿级企业, 220千伏变电站. */
export function classDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  return namesClass(text, quantity) ? 'threshold' : undefined;
}

/** 以上|企业, 级|园区: a noun of a class behind the words that bound it. */
function namesClassBehind(right: string, words: RegExp): boolean {
  const match = words.exec(right);
  return match !== null && classNoun(right, match[0].length) !== undefined;
}

function namesClass(text: string, quantity: Quantity): boolean {
  const { end, outerStart, start, dimension } = quantity;
  const kind = dimensionClass(dimension);
  const right = text.slice(end, end + 40);
  if (/^级(?!别|差)/.test(right) || /^等?级/.test(right)) return true;
  if (kind === 'percent' || kind === 'percentage-points' || kind === 'ratio') return false;
  if (kind === 'voltage') return !punctuation.test(right[0] ?? '\n');
  if (namesClassBehind(right, level) || countedClass.test(right) || emptyClass.test(right)) return true;
  if (kind === 'money' && summedClass.test(right)) return true;
  // 6亿元|项目8个, 引进1个投资超|5亿元|项目: the projects are counted.
  if (kind === 'money' && countedAmount.test(right)) return true;
  if (quantity.approx === 'over' && countedOf.test(right)) return true;
  if (
    kind === 'money' &&
    namesClassBehind(right, bound) &&
    countedBefore.test(text.slice(Math.max(0, outerStart - 10), outerStart))
  )
    return true;
  // 迈上4个万亿元台阶: the scale names the step.
  if (kind === 'count') return /^[十百千万亿]+元?的?(?:台阶|大关)/.test(right);
  if (outerStart === start || quantity.approx !== 'over') return false;
  // 凡税收超过1000万元的企业: the condition of a rule counts.
  if (condition.test(text.slice(Math.max(0, outerStart - 18), outerStart))) return false;
  // 3家企业产值超10亿元: the enterprises are counted, the amount says which.
  if (kind === 'money' && countBefore.test(text.slice(Math.max(0, outerStart - 30), outerStart))) return true;
  if (/^的(?:占|有|达|共|仅|超)/.test(right)) return true;
  const amounts = /投资|实现|完成|达/.test(text.slice(outerStart - 4, outerStart));
  return namesClassBehind(right, bound) && (countBehind.test(right) || !amounts);
}
