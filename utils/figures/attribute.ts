import { anyOf } from '../lexicon/any-of.ts';
import { comparingOpenings, planNames } from '../lexicon/comparison-words.data.ts';
import { deal } from './deal.ts';
import { eachPlace } from './dealt-items.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import { draftFigures } from './draft-figure.ts';
import { type LabelReading, labelOf } from './label.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import { readMeasure } from './measure.ts';
import type { MeasureReading } from './measured.ts';
import { nameFigures } from './name-figure.ts';
import type { Quantity } from './quantity.ts';
import { type ParagraphState, type Reading, remember, shiftContext } from './reading.ts';
import type { Section } from './sections.ts';
import { maskTokens, type Sentence } from './sentence.ts';
import { findCues } from './status-cues.ts';
import { findSubjects, maskSubjects } from './subject.ts';

const strong = new Set('，,；;：:（()）\t\n。！？!?…[]【】');

/** Walks through a sentence from left to right and gives each of its numbers what the words around it say. */
export function attributeSentence(
  context: DocumentContext,
  section: Section,
  sentence: Sentence,
  state: ParagraphState,
): readonly Draft[] {
  const { start, tokens } = sentence;
  const reading = openReading(context, section, sentence, state);
  state.periods.openSentence();
  state.places.openSentence();
  for (const token of tokens) {
    if (token.kind === 'time') state.periods.read(token, context.text);
    else if (token.kind === 'place')
      state.places.read(token, reading.segment, context.text, reading.masked, start);
    else if (token.kind === 'mark') passMark(reading, token.mark, token.end);
    else passQuantity(reading, token);
  }
  state.places.closeSentence(reading.quantities.length > 0);
  state.earlier = reading.history.slice(-6);
  return reading.drafts;
}

function openReading(
  context: DocumentContext,
  section: Section,
  sentence: Sentence,
  state: ParagraphState,
): Reading {
  const { start, end, tokens } = sentence;
  const quantities = tokens.filter((token) => token.kind === 'quantity');
  const measures = quantities.length > 0;
  const subjects = measures ? findSubjects(context.text.slice(start, end)) : [];
  return {
    context,
    section,
    sentence,
    masked: maskSubjects(maskTokens(context.text, start, end, tokens), subjects),
    cues: measures ? findCues(context.text, start, end) : [],
    subjects,
    state,
    quantities,
    order: new Map(quantities.map((quantity, at) => [quantity, at])),
    drafts: [],
    history: [...state.earlier],
    group: [],
    items: [],
    named: undefined,
    head: undefined,
    previous: undefined,
    segment: start,
    before: start,
    hasQuantity: false,
    dealt: 0,
    aside: start,
  };
}

function passMark(reading: Reading, mark: string, end: number): void {
  if (end <= reading.aside) return;
  if ((mark === '（' || mark === '(') && isAside(reading, end)) return;
  if (!strong.has(mark) && !(mark === '、' && reading.hasQuantity)) return;
  if (mark !== '、') {
    if (!reading.hasQuantity) reading.before = Math.max(reading.before, end - 60);
    else reading.before = end;
    if (reading.hasQuantity && mark !== '（' && mark !== '(')
      reading.group = reading.group.slice(reading.group.length > 4 ? -4 : 0);
    if (mark === '；' || mark === ';') {
      reading.group = [];
      reading.state.periods.closeClause();
    }
    reading.hasQuantity = false;
  }
  reading.segment = end;
}

/** 地区生产总值（GDP）186亿元: brackets around another name of the same thing part nothing. */
function isAside(reading: Reading, at: number): boolean {
  const match =
    /^(?![一二三四五六七八九十]+[）)])[A-Za-z\u4e00-\u9fff&、]{1,8}[）)](?=[\d\u4e00-\u9fff])/.exec(
      reading.context.text.slice(at, at + 11),
    );
  if (match === null) return false;
  reading.aside = at + match[0].length;
  return true;
}

function passQuantity(reading: Reading, quantity: Quantity): void {
  if (reading.dealt > 0) reading.dealt--;
  else attributeQuantity(reading, quantity);
  reading.hasQuantity = true;
  reading.segment = quantity.outerEnd;
}

/** 突破7万亿、8万亿元: the word before the first number speaks for its list. */
function withApproxOfList({ previous, context }: Reading, quantity: Quantity): Quantity {
  const first = previous?.quantity;
  if (first?.approx === undefined || quantity.approx !== undefined || first.outerStart === first.start)
    return quantity;
  const listed = context.text.slice(first.outerEnd, quantity.outerStart) === '、';
  return listed && first.dimension === quantity.dimension ? { ...quantity, approx: first.approx } : quantity;
}

function attributeQuantity(reading: Reading, quantity: Quantity): void {
  const { masked, sentence, context } = reading;
  const { text } = context;
  const shift = sentence.start;
  const left = shiftContext(
    readLeftContext(masked, reading.segment - shift, quantity.outerStart - shift, quantity.dimension),
    shift,
  );
  const words = text.slice(left.start, left.end);
  if (deal(reading, quantity, left, words)) return;
  const label = isSameKind(reading, quantity, left)
    ? undefined
    : withoutShare(
        labelOf({ text, masked, shift }, quantity, left, {
          from: reading.before,
          to: reading.segment,
          end: nextStart(reading, quantity),
          alone: reading.named === undefined,
          fresh: !reading.hasQuantity,
        }),
        reading,
        quantity.unit === '倍' &&
          !left.relations.includes('up') &&
          /^(?:是|为|达|达到)/.test(text.slice(reading.segment, left.start).trim()),
      );
  const own = isSumOf(reading, quantity, left, label) ? undefined : label;
  const named = label?.rule === 'left' ? label.text : words || (label?.text ?? '');
  const measure = measureOf(reading, quantity, left, named, label);
  const things = eachPlace(reading, quantity, left) ?? nameFigures(reading, quantity, left, own, measure);
  const spoken = withApproxOfList(reading, quantity);
  for (const one of things) reading.drafts.push(...draftFigures(reading, spoken, left, measure, one));
  for (const one of things) remember(reading, one);
  reading.items = [];
  reading.previous = { quantity: spoken, measure };
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
  const sums = /累计|已/.test(reading.context.text.slice(reading.segment, left.start));
  return (
    sums &&
    reading.previous?.quantity.unit === quantity.unit &&
    label?.rule === 'left' &&
    /^(?:建成|完成|改造|新建|发放|引进|培育|投放|建设)$/.test(label.text)
  );
}

/** 占营业收入: not 占比, 占地, 占用, and not 占GDP比重, which is a name. */
const shares = /^占(?![比地用]).*[^重例]$/;
/** 完成年度计划的|98%. */
const ofPlan = new RegExp(`^(?:完成|实现)?[一-鿿]{0,6}${anyOf(planNames)}的?$`);
/** 超额完成6000人的|年度目标; 314项|改革任务 are what is counted. */
const planBehind = new RegExp(`^(?:年度|年初|全年|既定|预期|预定|总)?${anyOf(planNames)}$`);
/** 扣除留抵退税因素后|增长5%: of the thing before; 扣除非经常性损益后的净利润 is one of its own. */
const setsAside = /^(?:扣除|剔除).{2,20}(?:后|因素)$/;
const comparesBy = new RegExp(`^${anyOf(comparingOpenings)}`);

/** 占营业收入的8.8%, 相当于射阳的三分之一: the words say of what; the thing is the one named before. */
function withoutShare(
  label: LabelReading | undefined,
  reading: Reading,
  times: boolean,
): LabelReading | undefined {
  if (label === undefined || reading.named === undefined) return label;
  if (label.rule === 'right') return planBehind.test(label.text) ? undefined : label;
  if (times && label.rule === 'left') return undefined;
  return [shares, ofPlan, comparesBy, setsAside].some((pattern) => pattern.test(label.text))
    ? undefined
    : label;
}

/** A number of a list takes over what its predecessor is, where nothing else stands before it: 增长10%、7.9%. */
function measureOf(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  words: string,
  label: LabelReading | undefined,
): MeasureReading {
  const { previous } = reading;
  const bare = left.relations.length === 0 && left.start >= left.end && !left.compares;
  if (
    bare &&
    previous !== undefined &&
    previous.quantity.dimension === quantity.dimension &&
    label === undefined
  ) {
    return previous.measure;
  }
  const same = previous?.quantity.dimension === quantity.dimension && label === undefined;
  if (same && left.relations.includes('to') && /share|rate|level/.test(previous.measure.measure))
    return previous.measure;
  const right = reading.context.text.slice(quantity.end, quantity.end + 12);
  return readMeasure(quantity, left, words, right, label?.rule === 'right');
}

/** Where the next number begins, so that no label runs into it. */
function nextStart(reading: Reading, quantity: Quantity): number {
  const next = reading.quantities[(reading.order.get(quantity) ?? 0) + 1];
  return next?.outerStart ?? reading.sentence.end;
}
