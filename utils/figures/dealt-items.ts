import { emptyVerbs } from '../lexicon/list-words.data.ts';
import { isAspect, ownersOfAspects } from './aspects.ts';
import { splitItems, splitJoint } from './distribute.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import type { MeasureReading } from './measured.ts';
import { nameOne } from './name-figure.ts';
import { areAlike } from './number-run.ts';
import type { Quantity } from './quantity.ts';
import { lastNamed, type Named, type Reading, shiftContext } from './reading.ts';
import { tokensBetween } from './sentence.ts';

const level: MeasureReading = { measure: 'level', negative: false, rule: 'dealt' };

/** A、B增长8.4%和11.4%: as many things as numbers, though 分别 is left out. */
export function listedItems(
  run: readonly Quantity[],
  left: LeftContext,
  label: string,
): readonly Named[] | undefined {
  const [quantity] = run;
  if (quantity === undefined || run.length < 2 || left.start >= left.end) return undefined;
  const joint = areAlike(run) ? splitJoint(label, run.length) : undefined;
  const items = joint ?? splitItems(label);
  if (items.length !== run.length) return undefined;
  // Things that are no indicators are dealt to only where 、 parts them and one verb speaks for numbers of one kind.
  const known = items.every(({ indicator }) => indicator !== undefined);
  const spoken = left.relations.length > 0 || quantity.outerStart < quantity.start;
  if (!known && !(areAlike(run) && label.includes('、') && spoken)) return undefined;
  return items.map((item) => ({ ...item, at: left.start + item.at, rule: 'dealt' }));
}

/** X县、Y县财政收入均突破30亿元: one number of each place; without 均 where it is a bound of an indicator. */
export function eachPlace(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
): readonly Named[] | undefined {
  const says = left.relations.includes('each');
  if (!says && quantity.approx === undefined) return undefined;
  for (const size of [4, 3, 2]) {
    const named = listPlaced(reading, reading.clause.start, Math.max(left.end, left.start), size);
    if (named?.every(({ place, indicator }) => place !== undefined && (says || indicator !== undefined)))
      return named;
  }
  return undefined;
}

/** The things that the numbers are dealt to: the list before 分别, else what the clauses before named. */
export function dealtItems(reading: Reading, left: LeftContext, size: number): readonly Named[] | undefined {
  if (size < 2) return undefined;
  const { text } = reading.context;
  if (left.start >= left.end) {
    if (reading.items.length === size) return reading.items;
    return listBefore(reading, reading.clause.before, reading.clause.start, size) ?? lastNamed(reading, size);
  }
  const label = text.slice(left.start, left.end);
  const middle = label.indexOf('分别');
  if (middle > 0) return joinEach(reading, left.start, label.slice(0, middle), label.slice(middle + 2), size);
  if (isAspect(label)) return aspects(reading, label, size);
  const listed =
    listBefore(reading, reading.clause.start, left.end, size) ??
    listBefore(reading, left.start, left.end, size);
  // 分别完成年度目标的A和B: of what the clauses before named.
  const says = middle === 0 || text.slice(reading.clause.start, left.start).includes('分别');
  return listed ?? (says ? lastNamed(reading, size) : undefined);
}

/** 增幅分别居全市第二、第三: of the last things named. */
function aspects(reading: Reading, label: string, size: number): readonly Named[] | undefined {
  return lastNamed(reading, size)?.map((named) => ({ ...named, label: named.label + label, rule: 'dealt' }));
}

/** 水泥、焦炭分别压减产能: the verb behind 分别 is each one's. */
function joinEach(
  reading: Reading,
  at: number,
  list: string,
  verb: string,
  size: number,
): readonly Named[] | undefined {
  const items = splitItems(list);
  if (items.length !== size) return undefined;
  if (emptyVerbs.includes(verb)) return items.map((item) => ({ ...item, at: at + item.at, rule: 'dealt' }));
  return items.map((item) =>
    nameOne(
      reading,
      { text: item.label + verb, at: at + item.at, variants: [item.label], rule: 'dealt' },
      level,
    ),
  );
}

/** Reads A、B、C out of a stretch of text; places and times in it may be the things themselves. */
function listBefore(reading: Reading, from: number, to: number, size: number): readonly Named[] | undefined {
  const placed = listPlaced(reading, from, to, size);
  if (placed !== undefined) return placed;
  const { context, masked, sentence } = reading;
  const end = from + endOfList(context.text.slice(from, to).replace(/(?:均|都)?实现[“"].*$/, ''));
  const left = shiftContext(
    readLeftContext(masked, from - sentence.start, end - sentence.start, 'rank'),
    sentence.start,
  );
  const stop = Math.min(end, Math.max(left.end, left.start));
  const list = context.text.slice(left.start, stop);
  const split = splitItems(list);
  const items = split.length === 1 ? (splitJoint(list, size) ?? split) : split;
  if (items.length !== size) return undefined;
  const owners = ownersOfAspects(
    reading,
    items.map(({ label }) => label),
  );
  return items.map((item, index) => ({
    label: item.label,
    indicator: item.indicator ?? owners[index]?.indicator,
    at: left.start + item.at,
    rule: 'dealt',
  }));
}

/** Where a list ends before marks and links: 存款、贷款|均，. Read backwards, for a pattern would try every start. */
function endOfList(words: string): number {
  let end = words.length;
  while (end > 0 && /[，,：:、均都的]/.test(words[end - 1] ?? '')) end--;
  return end;
}

/** 岚川县、临汐县一般公共预算收入分别, 2021年、2022年生产总值分别. */
function listPlaced(reading: Reading, from: number, to: number, size: number): readonly Named[] | undefined {
  const { context, sentence, state } = reading;
  for (const kind of ['place', 'time'] as const) {
    const own = tokensBetween(sentence.tokens, from, to).filter(
      (token) =>
        token.kind === kind &&
        (token.kind === 'time' || (token.kind === 'place' && token.name !== undefined)),
    );
    const list = own.slice(-size);
    if (list.length < size || !isList(context.text, list)) continue;
    const base = namedBehind(reading, list.at(-1)?.end ?? from, to);
    if (base === undefined) continue;
    return list.map((token) => ({
      ...base,
      ...(token.kind === 'place' && { place: token.name }),
      ...(token.kind === 'time' && { time: state.periods.resolve(token.value) }),
    }));
  }
  return undefined;
}

function namedBehind(reading: Reading, from: number, to: number): Named | undefined {
  const { context, masked, sentence } = reading;
  const left = shiftContext(
    readLeftContext(masked, from - sentence.start, to - sentence.start),
    sentence.start,
  );
  const text = context.text.slice(left.start, left.end);
  return text === ''
    ? reading.named
    : nameOne(reading, { text, at: left.start, variants: [], rule: 'dealt' }, level);
}

/** Whether tokens stand side by side, parted by 、 or 和 only. */
function isList(text: string, tokens: readonly { readonly start: number; readonly end: number }[]): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1];
    return next === undefined || /^(?:、|和|与|及)$/.test(text.slice(token.end, next.start));
  });
}
