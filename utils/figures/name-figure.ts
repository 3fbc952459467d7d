import { anyOf } from '../lexicon/any-of.ts';
import { aspectWords } from '../lexicon/aspect-words.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { washedWords } from '../lexicon/washed-words.ts';
import { splitItems } from './distribute.ts';
import type { LabelReading } from './label.ts';
import type { LeftContext } from './left-context.ts';
import { matchLabel } from './match-label.ts';
import type { MeasureReading } from './measured.ts';
import type { Quantity } from './quantity.ts';
import type { Named, Reading } from './reading.ts';

/** The thing or, where one number stands for a list of indicators, the things that a number measures. */
export function nameFigures(
  reading: Reading,
  quantity: Quantity,
  left: LeftContext,
  label: LabelReading | undefined,
  measure: MeasureReading,
): readonly Named[] {
  if (label === undefined) return inherit(reading, quantity, left);
  if (measure.measure === 'rank' || measure.measure === 'growth' || left.relations.includes('each')) {
    const items = splitItems(label.text);
    const { named } = reading;
    if (items.length > 1 && named !== undefined && items.every((item) => isAspect(item.label))) {
      return items.map((item) => ({ ...named, label: named.label + item.label, at: label.at + item.at }));
    }
    const rates = measure.measure === 'rank' && items.every((item) => /(?:率|增速|增幅)$/.test(item.label));
    if (items.length > 1 && (rates || items.every(({ indicator }) => indicator !== undefined))) {
      return items.map((item) => ({ label: item.label, indicator: item.indicator, at: label.at + item.at }));
    }
  }
  return [nameOne(reading, label, measure)];
}

/** Nothing names it here: it is about what was named before; with 均 about all that the clause before named. */
function inherit(reading: Reading, quantity: Quantity, { relations }: LeftContext): readonly Named[] {
  if (relations.includes('each') && reading.group.length > 1) return reading.group;
  // A、B分别超过8万元、4.5万元，稳居全国第1位: both do.
  if (quantity.dimension === 'rank' && reading.items.length > 1) return reading.items;
  const named = reading.named ?? reading.state.last;
  if (named === undefined) return [unnamed(reading, quantity)];
  const words = reading.context.text.slice(reading.segment, quantity.start);
  if (/总数|总量|累计/.test(words) && /^[净新]增/.test(named.label)) return [stockOf(named)];
  return [inheritedBy(quantity, named, reading.previous?.quantity)];
}

/** 净增规上工业企业21家、总数达186家: the total is of the firms, not of the new ones. */
function stockOf(named: Named): Named {
  const label = named.label.slice(2);
  return { label, indicator: matchLabel(label), at: named.at + 2 };
}

/** Nothing names it anywhere: the next words of the text, else its unit, are the best label there is. */
function unnamed({ context }: Reading, quantity: Quantity): Named {
  const behind = /[一-鿿]{2,12}/.exec(context.text.slice(quantity.outerEnd, quantity.outerEnd + 24));
  const label = behind?.[0] ?? quantity.unit ?? context.text.slice(quantity.start, quantity.end);
  const at = behind === null ? quantity.start : quantity.outerEnd + behind.index;
  return { label, indicator: undefined, at };
}

/** 征收搬迁14个地块、36万平方米: another dimension measures the act, not its objects. */
function inheritedBy(quantity: Quantity, named: Named, previous: Quantity | undefined): Named {
  const { verb } = named;
  const other =
    previous !== undefined && dimensionClass(previous.dimension) !== dimensionClass(quantity.dimension);
  if (
    verb === undefined ||
    !other ||
    quantity.dimension === 'percent' ||
    quantity.dimension === 'percentage-points'
  )
    return named;
  const indicator = quantity.dimension === 'area' ? matchLabel(`${verb}面积`) : undefined;
  return { label: verb, indicator, at: named.at - verb.length };
}

/** One label's name, and the row that it is by itself or together with what was named before. */
export function nameOne(reading: Reading, label: LabelReading, measure: MeasureReading): Named {
  const owner = ownerOfAspect(reading, label.text);
  if (owner !== undefined)
    return measure.measure === 'rank' ? { ...owner, label: label.text, at: label.at } : owner;
  const parent = reading.named;
  if (parent !== undefined && /^(?:新增|净增|增加|减少)$/.test(label.text)) return parent;
  if (parent !== undefined && /^占.*(?:比重|比例|份额)$/.test(label.text))
    return { ...parent, label: label.text, at: label.at };
  const found = ownRow(reading, label);
  if (found !== undefined) return { label: label.text, indicator: found, at: label.at };
  const named = {
    label: label.text,
    at: label.at,
    ...(label.verb !== undefined && { verb: label.verb }),
    ...(label.owner !== undefined && { owner: label.owner }),
  };
  const whole = reading.history.slice(-5).findLast((one) => isPartOf(label.text, one.label));
  if (whole !== undefined)
    return { ...named, indicator: withHead(label.text, reading.head) ?? whole.indicator };
  const indicator =
    withHead(label.text, reading.head) ??
    withVerb(reading, label, parent) ??
    withSector(label.text, parent) ??
    withCrop(label.text, parent);
  return { ...named, indicator };
}

function ownRow(reading: Reading, label: LabelReading): Indicator | undefined {
  const bare = /^(?:投资|税收|利税|增加值|产值|收入)额?$/.test(label.text);
  const sector = bare ? withSector(label.text, reading.named) : undefined;
  const row = sector ?? matchLabel(label.text);
  if (row === undefined && reading.context.reworded) {
    const original = washedWords.reduce((text, [washed, word]) => text.replaceAll(washed, word), label.text);
    if (original !== label.text) return matchLabel(original);
  }
  return row ?? label.variants.map(matchLabel).find((found) => found !== undefined);
}

const aspects = new RegExp(`^(?:[一二三四五六七八九十]年)?${anyOf(aspectWords)}+$`);

/** 总量, 增幅, 五年增量, 占比: an aspect of what is named at the left. */
export function isAspect(label: string): boolean {
  return aspects.test(label);
}

/** What an aspect is of: 总量 of what was named last, 收入总量 of the last thing whose name ends in 收入. */
function ownerOfAspect({ named, history }: Reading, label: string): Named | undefined {
  if (isAspect(label)) return named;
  // 利润总额 after 营业利润 is a name of its own.
  if (!isAspect(label.slice(2)) || label.endsWith('总额') || matchLabel(label) !== undefined)
    return undefined;
  return history.slice(-5).findLast((one) => one.label.endsWith(label.slice(0, 2)));
}

/** What the aspects of a list are of: 收入总量、增速 are both of the thing whose name ends in 收入. */
export function ownersOfAspects(reading: Reading, labels: readonly string[]): readonly (Named | undefined)[] {
  const owners = labels.map((label) => ownerOfAspect(reading, label));
  const told = owners.find((owner, at) => owner !== undefined && !isAspect(labels[at] ?? ''));
  return owners.map((owner) => owner && (told ?? owner));
}

/** 过亿元项目 after 新开工3000万元以上工业项目: the same head under a narrower threshold. */
function isPartOf(label: string, parent: string): boolean {
  const narrower = /(?:亿|万)元(?:以上)?的?[一-鿿]{0,2}(?:项目|企业|工程)$/.test(label);
  return narrower && parent.slice(-2) === label.slice(-2) && /^[其过超\d十百千万亿]/.test(label);
}

/** 新开工 after 亿元以上项目新签约: the head that the first item of the list has. */
function withHead(label: string, head: string | undefined): Indicator | undefined {
  if (head === undefined || label.includes(head) || label.length > 6) return undefined;
  return matchLabel(label + head);
}

/** 投资额 after 房地产业利税: the same sector's; 产值 after 规模以上工业企业 is theirs. */
function withSector(label: string, parent: Named | undefined): Indicator | undefined {
  const sector = /([一-鿿]{2,6})业(?!增加值|投资)/.exec(parent?.label ?? '')?.[1];
  if (sector === undefined || label.length > 4) return undefined;
  return (
    matchLabel(sector + label) ??
    matchLabel(sector.replace(/产$/, '') + label) ??
    matchLabel(`${sector.replace(/企$/, '')}业${label}`)
  );
}

/** 总产量 after 粮食播种面积: the same crop's. */
function withCrop(label: string, parent: Named | undefined): Indicator | undefined {
  const crop = /^(.{2,6}?)(?:播种|种植)?面积$/.exec(parent?.label ?? '')?.[1];
  return crop === undefined || !/产量?$/.test(label) ? undefined : matchLabel(crop + label);
}

/** 新登记市场主体82万户，其中企业28万户: what was new of the whole is new of its part. */
function withVerb(
  { context, segment }: Reading,
  label: LabelReading,
  parent: Named | undefined,
): Indicator | undefined {
  const verb = newness.exec(parent?.label ?? '')?.[0];
  if (verb === undefined || !context.text.slice(segment, label.at).includes('其中')) return undefined;
  return matchLabel(verb + label.text);
}

const newness = /^(?:新登记|新增|新设|新注册|新发展|净增|新认定|新培育|新签约|新开工)/;
