import type { Evidence } from '../figure.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { matchIndicator } from '../lexicon/match-indicator.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { type Item, splitItems } from './distribute.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import { type LabelReading, labelOf } from './label.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import { type MeasureReading, readMeasure } from './measure.ts';
import { createPeriodState, type PeriodState } from './period-state.ts';
import { createPlaceState, type PlaceState } from './place-state.ts';
import type { Quantity } from './quantity.ts';
import { periodYears } from './resolve-period.ts';
import type { Section } from './sections.ts';
import { maskTokens, type Sentence } from './sentence.ts';
import { type CueAt, findCues, readStatus } from './status.ts';
import { findSubjects, type Subject } from './subject.ts';

/** What one thing that is measured is called, and the row it is. */
interface Named {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  readonly at: number;
  /** A place or time of the item's own, in 岚川县、临汐县…分别. */
  readonly place?: string | undefined;
  readonly time?: string | undefined;
  /** The act, where the label is its object: 征收搬迁 of 14个地块. */
  readonly verb?: string;
  /** The firm whose planned capacity it is. */
  readonly owner?: string;
}

/** What a paragraph hands on from sentence to sentence. */
export interface ParagraphState {
  readonly periods: PeriodState;
  readonly places: PlaceState;
  last: Named | undefined;
}

export function createParagraphState(context: DocumentContext, section: Section): ParagraphState {
  return {
    periods: createPeriodState(context, section),
    places: createPlaceState(context, section),
    last: undefined,
  };
}

interface Reading {
  readonly context: DocumentContext;
  readonly section: Section;
  readonly sentence: Sentence;
  readonly masked: string;
  readonly cues: readonly CueAt[];
  readonly subjects: readonly Subject[];
  readonly state: ParagraphState;
  readonly quantities: readonly Quantity[];
  readonly drafts: Draft[];
  /** The things that 分别 dealt its last numbers to. */
  items: readonly Named[];
  named: Named | undefined;
  /** 项目 of 亿元以上项目新签约186个，新开工52个: the noun that a list's first item has. */
  head: string | undefined;
  previous: { readonly quantity: Quantity; readonly measure: MeasureReading } | undefined;
  segment: number;
  /** Where the words before the segment start: what a colon or a comma leaves behind. */
  before: number;
  hasQuantity: boolean;
  dealt: number;
}

const strong = new Set([
  '，',
  ',',
  '；',
  ';',
  '：',
  ':',
  '（',
  '(',
  '）',
  ')',
  '\t',
  '\n',
  '。',
  '！',
  '？',
  '!',
  '?',
  '…',
  '[',
  ']',
  '【',
  '】',
]);

/** Walks through a sentence from left to right and gives each of its numbers what the words around it say. */
export function attributeSentence(
  context: DocumentContext,
  section: Section,
  sentence: Sentence,
  state: ParagraphState,
): readonly Draft[] {
  const { start, end, tokens } = sentence;
  const quantities = tokens.filter((token) => token.kind === 'quantity');
  if (quantities.length === 0) return skipSentence(sentence, state);
  const reading: Reading = {
    context,
    section,
    sentence,
    masked: maskTokens(context.text, start, end, tokens),
    cues: findCues(context.text, start, end),
    subjects: findSubjects(context.text.slice(start, end)),
    state,
    quantities,
    drafts: [],
    items: [],
    named: undefined,
    head: undefined,
    previous: undefined,
    segment: start,
    before: start,
    hasQuantity: false,
    dealt: 0,
  };
  state.periods.openSentence();
  state.places.openSentence();
  for (const token of tokens) {
    if (token.kind === 'time') state.periods.read(token, context.text);
    else if (token.kind === 'place')
      state.places.read(token, reading.segment, context.text, reading.masked, start);
    else if (token.kind === 'mark') passMark(reading, token.mark, token.end);
    else passQuantity(reading, token);
  }
  state.places.closeSentence();
  return reading.drafts;
}

function skipSentence({ tokens, start }: Sentence, state: ParagraphState): readonly Draft[] {
  state.periods.openSentence();
  state.places.openSentence();
  for (const token of tokens) {
    if (token.kind === 'time') state.periods.read(token, '');
    else if (token.kind === 'place') state.places.read(token, start, '', '', start);
  }
  state.places.closeSentence();
  return [];
}

function passMark(reading: Reading, mark: string, end: number): void {
  if (!strong.has(mark) && !(mark === '、' && reading.hasQuantity)) return;
  if (mark !== '、') {
    if (!reading.hasQuantity) reading.before = Math.max(reading.segment, end - 60);
    else reading.before = end;
    reading.hasQuantity = false;
  }
  reading.segment = end;
}

function passQuantity(reading: Reading, quantity: Quantity): void {
  if (reading.dealt > 0) reading.dealt--;
  else attributeQuantity(reading, quantity);
  reading.hasQuantity = true;
  reading.segment = quantity.outerEnd;
}

function attributeQuantity(reading: Reading, quantity: Quantity): void {
  const { masked, sentence, context } = reading;
  const shift = sentence.start;
  const local = readLeftContext(masked, reading.segment - shift, quantity.outerStart - shift);
  const left: LeftContext = { ...local, start: local.start + shift, end: local.end + shift };
  if (left.relations.includes('dealt') && deal(reading, quantity, left)) return;
  const behind = context.text.slice(quantity.outerEnd, Math.min(sentence.end, quantity.outerEnd + 12));
  const label = labelOf(
    context.text,
    masked,
    shift,
    quantity,
    left,
    { from: reading.before, to: reading.segment, end: nextStart(reading, quantity) },
    reading.named === undefined,
  );
  const measure = measureOf(
    reading,
    quantity,
    left,
    label,
    context.text.slice(quantity.end, quantity.end + 12),
  );
  const named = nameFigures(reading, quantity, label, measure);
  for (const one of named)
    reading.drafts.push(...draftFigures(reading, quantity, left, measure, one, behind));
  reading.named = named.at(-1);
  reading.head = /(项目|企业)/.exec(reading.named?.label ?? '')?.[1] ?? reading.head;
  reading.state.last = reading.named;
  reading.previous = { quantity, measure };
}

/** A number of a list takes over what its predecessor is, where nothing else stands before it: 增长10%、7.9%. */
function measureOf(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  label: LabelReading | undefined,
  right: string,
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
  return readMeasure(quantity, left, label?.text ?? '', right);
}

/** The thing or, where one number stands for a list of indicators, the things that a number measures. */
function nameFigures(
  reading: Reading,
  quantity: Quantity,
  label: LabelReading | undefined,
  measure: MeasureReading,
): readonly Named[] {
  if (label === undefined) {
    const inherited = reading.named ?? reading.state.last;
    return inherited === undefined ? [] : [inheritedBy(quantity, inherited, reading.previous?.quantity)];
  }
  if (measure.measure === 'rank' || measure.measure === 'growth') {
    const items = splitItems(label.text);
    if (items.length > 1 && items.every(({ indicator }) => indicator !== undefined)) {
      return items.map((item) => ({ label: item.label, indicator: item.indicator, at: label.at + item.at }));
    }
  }
  return [nameOne(reading, label, measure)];
}

function nameOne(reading: Reading, label: LabelReading, measure: MeasureReading): Named {
  const found =
    matchIndicator(label.text) ?? label.variants.map(matchIndicator).find((row) => row !== undefined);
  if (found !== undefined) return { label: label.text, indicator: found, at: label.at };
  const parent = reading.named;
  const verb = {
    ...(label.verb !== undefined && { verb: label.verb }),
    ...(label.owner !== undefined && { owner: label.owner }),
  };
  if (parent !== undefined && isPartOf(label.text, parent.label)) {
    return {
      label: label.text,
      indicator: withHead(label.text, reading.head) ?? parent.indicator,
      at: label.at,
      ...verb,
    };
  }
  const joined = withHead(label.text, reading.head) ?? withSector(label.text, parent);
  if (joined !== undefined) return { label: label.text, indicator: joined, at: label.at };
  if (parent?.indicator !== undefined && isAspect(label.text) && measure.measure !== 'level') {
    return { label: label.text, indicator: parent.indicator, at: label.at };
  }
  return { label: label.text, indicator: undefined, at: label.at, ...verb };
}

/** 总量, 增幅: an aspect of the indicator at the left. */
function isAspect(label: string): boolean {
  return /^(?:总量|增速|增幅|增长率|规模|总额|同比|排名|位次|均|增量|降幅)+$/.test(label);
}

/** 征收搬迁14个地块、36万平方米: another dimension measures the act, not its objects. */
function inheritedBy(quantity: Quantity, named: Named, previous: Quantity | undefined): Named {
  const { verb } = named;
  const other =
    previous !== undefined && dimensionClass(previous.dimension) !== dimensionClass(quantity.dimension);
  if (verb === undefined || !other || quantity.dimension === 'percent') return named;
  const indicator = quantity.dimension === 'area' ? matchIndicator(`${verb}面积`) : undefined;
  return { label: verb, indicator, at: named.at - verb.length };
}

/** 过亿元项目 after 新开工3000万元以上工业项目: the same head under a narrower threshold. */
function isPartOf(label: string, parent: string): boolean {
  return (
    /(?:亿|万)元(?:以上)?的?[一-鿿]{0,2}(?:项目|企业|工程)$/.test(label) &&
    parent.slice(-2) === label.slice(-2) &&
    /^[其过超\d十百千万亿]/.test(label)
  );
}

/** 新开工 after 亿元以上项目新签约: the head that the first item of the list has. */
function withHead(label: string, head: string | undefined): Indicator | undefined {
  if (head === undefined || label.includes(head) || label.length > 6) return undefined;
  return matchIndicator(label + head);
}

/** 投资额 after 房地产业利税: the same sector's. */
function withSector(label: string, parent: Named | undefined): Indicator | undefined {
  const sector = /([一-鿿]{2,5}?)(?:产?业)(?!增加值|投资)/.exec(parent?.label ?? '')?.[1];
  return sector === undefined || label.length > 4 ? undefined : matchIndicator(sector + label);
}

/** Whether two numbers follow each other with nothing but links and verbs of moving between them. */
function follows(reading: Reading, first: Quantity, second: Quantity): boolean {
  const shift = reading.sentence.start;
  if (second.outerStart - first.outerEnd > 10) return false;
  const between = reading.masked.slice(first.outerEnd - shift, second.outerStart - shift);
  const rest = between.replace(/^(?:，|,|、|和|与|及|以及|（|）)+/, '');
  if (rest.length === between.length) return false;
  const left = readLeftContext(between, 0, between.length);
  return left.start >= left.end && !left.relations.includes('dealt');
}

/** 分别: as many numbers as things are dealt out one by one; unequal lists are left alone. */
function deal(reading: Reading, quantity: Quantity, left: LeftContext): boolean {
  const from = reading.quantities.indexOf(quantity);
  const run = [quantity];
  for (let at = from + 1; at < reading.quantities.length; at++) {
    const next = reading.quantities[at];
    const last = run.at(-1);
    if (next === undefined || last === undefined || !follows(reading, last, next)) break;
    run.push(next);
  }
  const items = dealtItems(reading, left, run.length);
  if (items === undefined) return false;
  const measure = readMeasure(quantity, left, items.at(-1)?.label ?? '', '');
  for (const [index, each] of run.entries()) {
    const one = items[index];
    if (one === undefined) continue;
    const shift = reading.sentence.start;
    const between =
      index === 0
        ? left
        : shifted(
            readLeftContext(reading.masked, (run[index - 1]?.outerEnd ?? 0) - shift, each.outerStart - shift),
            shift,
          );
    const own =
      between.relations.length === 0 || index === 0
        ? measureLike(each, measure, left, one.label)
        : readMeasure(each, between, one.label, '');
    const behind = reading.context.text.slice(each.outerEnd, each.outerEnd + 12);
    reading.drafts.push(...draftFigures(reading, each, left, own, one, behind));
    reading.previous = { quantity: each, measure: own };
  }
  reading.items = items;
  reading.named = items.at(-1);
  reading.state.last = reading.named;
  reading.dealt = run.length - 1;
  return true;
}

function shifted(left: LeftContext, shift: number): LeftContext {
  return { ...left, start: left.start + shift, end: left.end + shift };
}

function measureLike(
  quantity: Quantity,
  measure: MeasureReading,
  left: LeftContext,
  label: string,
): MeasureReading {
  return measure.rule.startsWith('verb') ? measure : readMeasure(quantity, left, label, '');
}

/** The things that the numbers are dealt to: the list before 分别, else the one that the clause before named. */
function dealtItems(reading: Reading, left: LeftContext, size: number): readonly Named[] | undefined {
  if (left.start >= left.end) {
    if (reading.items.length === size) return reading.items;
    const clause = listBefore(reading, reading.before, reading.segment, size);
    return clause;
  }
  return (
    listBefore(reading, reading.segment, left.end, size) ?? listBefore(reading, left.start, left.end, size)
  );
}

/** Reads A、B、C out of a stretch of text; places and times in it may be the things themselves. */
function listBefore(reading: Reading, from: number, to: number, size: number): readonly Named[] | undefined {
  const { context, sentence } = reading;
  const text = context.text.slice(from, to).replace(/[，,：:]+$/, '');
  const placed = sentence.tokens.filter(
    (token) => (token.kind === 'place' || token.kind === 'time') && token.start >= from && token.end <= to,
  );
  const kinds = ['place', 'time'] as const;
  for (const kind of kinds) {
    const own = placed.filter(
      (token) =>
        token.kind === kind && (kind === 'time' || (token.kind === 'place' && token.name !== undefined)),
    );
    if (own.length < size || size < 2) continue;
    const list = own.slice(-size);
    if (!isList(context.text, list)) continue;
    const rest = labelAfter(reading, list.at(-1)?.end ?? from, to);
    const base =
      rest === undefined || rest.text === ''
        ? reading.named
        : nameOne(reading, rest, { measure: 'level', negative: false, rule: 'dealt' });
    if (base === undefined) continue;
    return list.map((token) => ({
      ...base,
      ...(token.kind === 'place' && { place: token.name }),
      ...(token.kind === 'time' && { time: reading.state.periods.resolve(token.value) }),
    }));
  }
  const start = labelAfter(reading, from, from + text.length)?.at ?? from;
  const items = splitItems(context.text.slice(start, from + text.length).replace(/(?:均|都|的)$/, ''));
  if (items.length !== size || size < 2) return undefined;
  return items.map((item) => nameItem(reading, item, start));
}

function nameItem(reading: Reading, item: Item, start: number): Named {
  const aspect = item.indicator === undefined && isAspect(item.label) ? reading.named?.indicator : undefined;
  return { label: item.label, indicator: item.indicator ?? aspect, at: start + item.at };
}

/** Whether tokens stand side by side, parted by 、 or 和 only. */
function isList(text: string, tokens: readonly { readonly start: number; readonly end: number }[]): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1];
    return next === undefined || /^(?:、|和|与|及)$/.test(text.slice(token.end, next.start));
  });
}

function labelAfter(reading: Reading, from: number, to: number): LabelReading | undefined {
  const shift = reading.sentence.start;
  const left = readLeftContext(reading.masked, from - shift, to - shift);
  const text = reading.context.text.slice(left.start + shift, left.end + shift);
  return { text, at: left.start + shift, variants: [], rule: 'dealt' };
}

/** Fills in what is left: status, period, region; a range gives two figures, a ratio one for each part. */
function draftFigures(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  measure: MeasureReading,
  named: Named,
  behind: string,
): Draft[] {
  const { state, context, section, cues } = reading;
  const subject = subjectOf(reading, quantity, named);
  const time = state.periods.at(left, measure.measure);
  const period = named.time ?? time.period;
  const year = period === undefined ? time.year : periodYears(period)[1];
  const status = readStatus({
    cues,
    at: quantity.start,
    behind,
    section: section.status,
    year: time.stated ? year : undefined,
    reportYear: context.years?.[1],
    toFuture: time.toFuture && !left.relations.includes('from') && !left.relations.includes('to'),
    aims: left.relations.includes('aim') || (subject?.kind === 'project' && named.owner !== undefined),
    between: (from) => /[，,；;]/.test(context.text.slice(from, quantity.outerStart)),
  });
  const region = named.place ?? subject?.name ?? state.places.at(left, context);
  const finalPeriod =
    named.time ??
    state.periods.finish(
      time,
      status.status,
      subject === undefined ? undefined : subject.at + reading.sentence.start,
      isAway(reading, region),
    );
  const indicator =
    subject !== undefined && named.indicator?.id !== 'project_investment' ? undefined : named.indicator?.id;
  const sign = measure.negative ? -1 : 1;
  const because: Evidence[] = [
    { field: 'measure', rule: measure.rule },
    {
      field: 'status',
      rule: status.rule,
      ...(status.at !== undefined && { start: status.at, end: status.at + 1 }),
    },
    { field: 'label', rule: 'text', start: named.at, end: named.at + named.label.length },
    { field: 'period', rule: time.rule, ...time.evidence },
    { field: 'region', rule: subject === undefined ? 'place' : subject.kind },
  ];
  const spans = quantity.spans ?? [{ start: quantity.start, end: quantity.end }];
  return quantity.values.map((value, index) => ({
    start: spans[index]?.start ?? quantity.start,
    end: spans[index]?.end ?? quantity.end,
    value: value * sign,
    unit: quantity.unit,
    approx: quantity.approx,
    measure: measure.measure,
    status: status.status,
    estimated: status.estimated,
    label: named.label,
    indicator,
    period: finalPeriod,
    region,
    doubts:
      quantity.unit === undefined && measure.measure === 'growth' && quantity.numeral.unit === undefined
        ? ['unit-lost' as const]
        : [],
    because,
  }));
}

/** About a place that is not the report's own: its year is no evidence. */
const capacities = new Set(['power', 'mass', 'energy', 'volume', 'apparent-power']);

/** 隆基乐叶5GW组件, 奥通360万吨钢材配送: a name, a capacity, a product. */
function capacityOwner(reading: Reading, quantity: Quantity, named: Named): Subject | undefined {
  if (!capacities.has(quantity.dimension) || named.owner === undefined) return undefined;
  return { name: named.owner, kind: 'project', at: quantity.start - reading.sentence.start - 1 };
}

function isAway({ context, section }: Reading, region: string | undefined): boolean {
  const home = section.place ?? context.region;
  return region !== undefined && home !== undefined && !home.includes(region) && !region.includes(home);
}

/** Where the next number begins, so that no label runs into it. */
function nextStart(reading: Reading, quantity: Quantity): number {
  const next = reading.quantities[reading.quantities.indexOf(quantity) + 1];
  return next?.outerStart ?? reading.sentence.end;
}

/** The project or firm that the number belongs to: the last one named before it in its sentence, up to a semicolon. */
function subjectOf(reading: Reading, quantity: Quantity, named: Named): Subject | undefined {
  const { sentence, subjects } = reading;
  const subject = subjects.findLast(
    ({ at }) =>
      at + sentence.start <= Math.max(named.at, quantity.start - 1) && at + sentence.start < quantity.start,
  );
  if (subject === undefined) return capacityOwner(reading, quantity, named);
  const between = reading.context.text.slice(sentence.start + subject.at, quantity.start);
  return /[；;]|全[县市区省]|我[县市区省]/.test(between) ? undefined : subject;
}
