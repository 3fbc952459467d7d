import { anyOf } from '../lexicon/any-of.ts';
import { comparingOpenings, planNames } from '../lexicon/comparison-words.data.ts';
import { summedActs } from '../lexicon/label-words.data.ts';
import { deal } from './deal.ts';
import { eachPlace } from './dealt-items.ts';
import { draftFigures } from './draft-figure.ts';
import { type LabelReading, labelOf } from './label.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import { matchLabel } from './match-label.ts';
import { readMeasure } from './measure.ts';
import type { MeasureReading } from './measured.ts';
import { nameFigures } from './name-figure.ts';
import type { Quantity } from './quantity.ts';
import { type Reading, remember, shiftContext } from './reading.ts';

/** Gives a number what the words around it say: what is measured, how, and whose; its drafts join the reading's. */
export function attributeQuantity(reading: Reading, quantity: Quantity): void {
  const { masked, sentence, context } = reading;
  const shift = sentence.start;
  const left = shiftContext(
    readLeftContext(
      masked,
      wordsStart(reading, quantity) - shift,
      quantity.outerStart - shift,
      quantity.dimension,
    ),
    shift,
  );
  const words = context.text.slice(left.start, left.end);
  if (deal(reading, quantity, left, words)) return;
  const label = findLabel(reading, quantity, left);
  if (label?.rule === 'right') reading.clause.labelEnd = label.at + label.text.length;
  const measured = label?.rule === 'left' ? label.text : words || (label?.text ?? '');
  const measure = measureOf(reading, quantity, left, measured, label);
  const own = isSumOf(reading, quantity, left, label) ? undefined : label;
  const number = { quantity: withApproxOfList(reading, quantity), left, measure };
  const things = eachPlace(reading, quantity, left) ?? nameFigures(reading, number, own);
  for (const one of things) reading.drafts.push(...draftFigures(reading, number, one));
  for (const one of things) remember(reading, one);
  reading.items = [];
  reading.previous = number;
}

/** Where the words before a number begin: not among those that name the number before it, 42%的税收|和51%的增加值. */
function wordsStart({ context, clause }: Reading, { outerStart }: Quantity): number {
  const { start, labelEnd } = clause;
  return labelEnd > start && /^[和与及]$/.test(context.text.slice(labelEnd, outerStart)) ? outerStart : start;
}

/** The label of a number's own; undefined where it is about what was named before. */
function findLabel(reading: Reading, quantity: Quantity, left: LeftContext): LabelReading | undefined {
  if (isSameKind(reading, quantity, left)) return undefined;
  const { masked, sentence, context, clause, named } = reading;
  const label = labelOf({ text: context.text, masked, shift: sentence.start }, quantity, left, {
    from: clause.before,
    to: clause.start,
    end: nextStart(reading),
    alone: named === undefined,
    fresh: !clause.measured,
  });
  if (label === undefined || named === undefined) return label;
  return saysOfWhat(label) || isBase(reading, quantity, left, label) ? undefined : label;
}

/** 占营业收入: not 占比, 占地, 占用, and not 占GDP比重, which is a name. */
const shares = /^占(?![比地用]).*[^重例]$/;
/** 完成年度计划的|98%. */
const ofPlan = new RegExp(`^(?:完成|实现)?[一-鿿]{0,6}${anyOf(planNames)}的?$`);
const planTail = new RegExp(`的?${anyOf(planNames)}$`);
/** 超额完成6000人的|年度目标; 314项|改革任务 are what is counted. */
const planBehind = new RegExp(`^(?:年度|年初|全年|既定|预期|预定|总)?${anyOf(planNames)}$`);
/** 扣除留抵退税因素后|增长5%: of the thing before; 扣除非经常性损益后的净利润 is one of its own. */
const setsAside = /^(?:扣除|剔除).{2,20}(?:后|因素)$/;
const comparesBy = new RegExp(`^${anyOf(comparingOpenings)}`);

/** 占营业收入的8.8%, 相当于射阳的三分之一: the words say of what; the thing is the one named before. */
function saysOfWhat({ text, rule }: LabelReading): boolean {
  if (rule === 'right') return planBehind.test(text);
  // 进出口总额的目标为40亿元: a plan of its own thing.
  if (matchLabel(text.replace(planTail, '')) !== undefined) return false;
  return [shares, ofPlan, comparesBy, setsAside].some((pattern) => pattern.test(text));
}

/** 是上年的|2.3倍: what a multiple is of stands before it, and is no name. */
function isBase(
  { context, clause }: Reading,
  { unit }: Quantity,
  left: LeftContext,
  label: LabelReading,
): boolean {
  if (label.rule !== 'left' || unit !== '倍' || left.relations.includes('up')) return false;
  return /^(?:是|为|达|达到)/.test(context.text.slice(clause.start, left.start).trim());
}

/** 总投资12亿元的A、8.5亿元的B: the second amount is of the same kind. */
function isSameKind({ context, named, previous }: Reading, quantity: Quantity, left: LeftContext): boolean {
  if (left.start < left.end || named === undefined || previous?.quantity.dimension !== quantity.dimension)
    return false;
  return (
    /投资$/.test(named.label) &&
    context.text[quantity.outerEnd] === '的' &&
    context.text[quantity.outerStart - 1] === '、'
  );
}

/** 新建高标准农田2.8万亩，累计建成31万亩: a sum that only a verb names is of the thing before. */
function isSumOf(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  label: LabelReading | undefined,
): boolean {
  const sums = /累计|已/.test(reading.context.text.slice(reading.clause.start, left.start));
  return (
    sums &&
    reading.previous?.quantity.unit === quantity.unit &&
    label?.rule === 'left' &&
    summedActs.includes(label.text)
  );
}

/** 占比由12%提高到15%: measures of which both ends of a way are. */
const movingMeasures = new Set(['share', 'rate', 'level']);

/** A number of a list takes over what its predecessor is, where nothing else stands before it: 增长10%、7.9%. */
function measureOf(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  words: string,
  label: LabelReading | undefined,
): MeasureReading {
  const { previous } = reading;
  if (label === undefined && previous?.quantity.dimension === quantity.dimension) {
    const bare = left.relations.length === 0 && left.start >= left.end && !left.compares;
    const reached = left.relations.includes('to') && movingMeasures.has(previous.measure.measure);
    if (bare || reached) return previous.measure;
  }
  const right = reading.context.text.slice(quantity.end, quantity.end + 12);
  return readMeasure(quantity, left, { label: words, right, objectBehind: label?.rule === 'right' });
}

/** Where the next number begins, so that no label runs into it. */
function nextStart({ quantities, current, sentence }: Reading): number {
  return quantities[current + 1]?.outerStart ?? sentence.end;
}

/** 突破7万亿、8万亿元: the word before the first number speaks for its list. */
function withApproxOfList({ previous, context }: Reading, quantity: Quantity): Quantity {
  const first = previous?.quantity;
  if (first?.approx === undefined || quantity.approx !== undefined || first.outerStart === first.start)
    return quantity;
  const listed = context.text.slice(first.outerEnd, quantity.outerStart) === '、';
  return listed && first.dimension === quantity.dimension ? { ...quantity, approx: first.approx } : quantity;
}
