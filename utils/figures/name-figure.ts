import { dimensionClass } from '../lexicon/units.ts';
import { isAspect, ownerOfAspect } from './aspects.ts';
import { splitItems } from './distribute.ts';
import type { LabelReading } from './label.ts';
import type { LeftContext } from './left-context.ts';
import { matchLabel } from './match-label.ts';
import type { MeasuredNumber, MeasureReading } from './measured.ts';
import type { Quantity } from './quantity.ts';
import type { Named, Reading } from './reading.ts';
import { ownRow, relatedRow } from './related-row.ts';

/** The thing or, where one number stands for a list of indicators, the things that a number measures. */
export function nameFigures(
  reading: Reading,
  { quantity, left, measure }: MeasuredNumber,
  label: LabelReading | undefined,
): readonly Named[] {
  if (label === undefined) return inherit(reading, quantity, left);
  if (measure.measure === 'rank' || measure.measure === 'growth' || left.relations.includes('each')) {
    const items = splitItems(label.text);
    const { named } = reading;
    if (items.length > 1 && named !== undefined && items.every((item) => isAspect(item.label))) {
      return items.map((item) => ({
        ...named,
        label: named.label + item.label,
        at: label.at + item.at,
        rule: 'aspect',
      }));
    }
    const rates = measure.measure === 'rank' && items.every((item) => /(?:率|增速|增幅)$/.test(item.label));
    if (items.length > 1 && (rates || items.every(({ indicator }) => indicator !== undefined))) {
      return items.map((item) => ({ ...item, at: label.at + item.at, rule: 'each' }));
    }
  }
  return [nameOne(reading, label, measure)];
}

/** Nothing names it here: it is about what was named before; with 均 about all that the clause before named. */
function inherit(reading: Reading, quantity: Quantity, { relations }: LeftContext): readonly Named[] {
  if (relations.includes('each') && reading.group.length > 1) return reading.group.map(takenOver);
  // A、B分别超过6万元、3万元，稳居全省第2位: both do.
  if (quantity.dimension === 'rank' && reading.items.length > 1) return reading.items.map(takenOver);
  const named = reading.named ?? reading.state.last;
  if (named === undefined) return [unnamed(reading, quantity)];
  const words = reading.context.text.slice(reading.clause.start, quantity.start);
  if (/总数|总量|累计/.test(words) && /^[净新]增/.test(named.label)) return [stockOf(named)];
  if (words.startsWith('人均')) return [perHead(named, reading.clause.start)];
  const own = inheritedBy(quantity, named, reading.previous?.quantity);
  return [reading.named === undefined ? { ...own, rule: 'sentence before' } : takenOver(own)];
}

function takenOver(named: Named): Named {
  return { ...named, rule: 'before' };
}

/** 人均突破5万元 behind 地区生产总值: a thing of its own. */
function perHead(named: Named, at: number): Named {
  return { label: '人均', indicator: matchLabel(`人均${named.label}`), at, rule: 'before' };
}

/** 净增规上工业企业21家、总数达186家: the total is of the firms, not of the new ones. */
function stockOf(named: Named): Named {
  const label = named.label.slice(2);
  return { label, indicator: matchLabel(label), at: named.at + 2, rule: 'before' };
}

/** Nothing names it anywhere: the next words of the text, else its unit, are the best label there is. */
function unnamed({ context }: Reading, quantity: Quantity): Named {
  const behind = /[一-鿿]{2,12}/.exec(context.text.slice(quantity.outerEnd, quantity.outerEnd + 24));
  const label = behind?.[0] ?? quantity.unit ?? context.text.slice(quantity.start, quantity.end);
  const at = behind === null ? quantity.start : quantity.outerEnd + behind.index;
  return { label, indicator: undefined, at, rule: 'unnamed' };
}

/** 征收搬迁9个地块、41万平方米: another dimension measures the act, not its objects. */
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
  return { label: verb, indicator, at: named.at - verb.length, rule: 'before' };
}

/** 占GDP的比重 behind 研发投入: the share has its name from both. */
function partOfWhole(parent: Named, { text, at }: LabelReading): Named {
  const label = parent.label + text;
  return { ...parent, label, at, indicator: matchLabel(label) ?? parent.indicator, rule: 'aspect' };
}

/** One label's name, and the row that it is by itself or together with what was named before. */
export function nameOne(reading: Reading, label: LabelReading, measure: MeasureReading): Named {
  const owner = ownerOfAspect(reading, label.text);
  if (owner !== undefined)
    return {
      ...owner,
      ...(measure.measure === 'rank' && { label: label.text, at: label.at }),
      rule: 'aspect',
    };
  const parent = reading.named;
  if (parent !== undefined && /^(?:新增|净增|增加|减少)$/.test(label.text)) return takenOver(parent);
  if (parent !== undefined && /^占.*(?:比重|比例|份额)$/.test(label.text)) return partOfWhole(parent, label);
  return {
    label: label.text,
    at: label.at,
    rule: label.rule,
    indicator: ownRow(reading, label) ?? relatedRow(reading, label),
    ...(label.verb !== undefined && { verb: label.verb }),
    ...(label.owner !== undefined && { owner: label.owner }),
  };
}
