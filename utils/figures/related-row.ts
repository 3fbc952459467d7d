import { anyOf } from '../lexicon/any-of.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { newVerbs } from '../lexicon/label-words.data.ts';
import { washedWords } from '../lexicon/washed-words.ts';
import type { LabelReading } from './label.ts';
import { matchLabel } from './match-label.ts';
import type { Named, Reading } from './reading.ts';

const newness = new RegExp(`^${anyOf(newVerbs)}`);

/** The row that a label names together with what was named before it. */
export function relatedRow(reading: Reading, label: LabelReading): Indicator | undefined {
  const parent = reading.named;
  const headed = withHead(label.text, reading.head);
  const whole = reading.history.slice(-5).findLast((one) => isPartOf(label.text, one.label));
  if (whole !== undefined) return headed ?? whole.indicator;
  return (
    headed ??
    withVerb(reading, label, parent) ??
    withSector(label.text, parent) ??
    withCrop(label.text, parent)
  );
}

/** The row that a label names by itself, by one of its variants, or by what a rewording tool left of it. */
export function ownRow(reading: Reading, label: LabelReading): Indicator | undefined {
  const bare = /^(?:投资|税收|利税|增加值|产值|收入)额?$/.test(label.text);
  const sector = bare ? withSector(label.text, reading.named) : undefined;
  const row = sector ?? matchLabel(label.text);
  if (row === undefined && reading.context.reworded) {
    const original = washedWords.reduce((text, [washed, word]) => text.replaceAll(washed, word), label.text);
    if (original !== label.text) return matchLabel(original);
  }
  if (row !== undefined) return row;
  for (const variant of label.variants) {
    const found = matchLabel(variant);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 过亿元项目 after 新开工2000万元以上工业项目: the same head under a narrower threshold. */
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
  { context, clause }: Reading,
  label: LabelReading,
  parent: Named | undefined,
): Indicator | undefined {
  const verb = newness.exec(parent?.label ?? '')?.[0];
  if (verb === undefined || !context.text.slice(clause.start, label.at).includes('其中')) return undefined;
  return matchLabel(verb + label.text);
}
