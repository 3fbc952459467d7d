import { openingQualifiers, placeLookalikes, quantityEndings } from './indicator-affixes.data.ts';
import { normaliseIndicatorName } from './indicator-name.ts';
import { type Indicator, indicators } from './indicators.ts';
import { findFullNames } from './regions.ts';

/** A label phrase is short; what is longer is a sentence and names no single indicator. */
const LONGEST_LABEL = 60;
const LONGEST_PLACE = 14;

const byName = new Map(
  indicators.flatMap((indicator) =>
    [indicator.zh, ...indicator.aliases].map((name) => [normaliseIndicatorName(name), indicator] as const),
  ),
);

/** The characters, by their codes, with which an indicator's name begins. */
const initials = new Set([...byName.keys()].map((name) => name.charCodeAt(0)));

/**
 * The indicator that a label names: its whole words once thresholds (`5亿元以上`), places and words that take
 * nothing away (`全市`, `完成`, `区属`) are set aside in front, and words of quantity (`增速`, `完成额`) behind.
 * Any other word beside a name makes it another thing, so that it is no match: 人均地区生产总值 is not 地区生产总值.
 */
export function matchIndicator(label: string): Indicator | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const name = normaliseIndicatorName(label);
  const found = matchName(name);
  if (found !== undefined || !/[元级]/.test(name)) return found;
  return matchName(withoutThresholds(name));
}

function matchName(name: string): Indicator | undefined {
  for (let core: string | undefined = name; core !== undefined; core = withoutEnding(core)) {
    for (let start = 0; start < core.length; start++) {
      if (!initials.has(core.charCodeAt(start))) continue;
      const indicator = byName.get(core.slice(start));
      if (!indicator) continue;
      if (takesNothingAway(core.slice(0, start))) return indicator;
      break;
    }
  }
  return undefined;
}

/** Amounts that only name a class, all with 元 or 级: 过亿元, 总投资5亿元以上, 亿元(项目), 十亿级. The 万元 of 万元GDP能耗 stays. */
const THRESHOLDS = [
  /(?:超过|过|超)[\d.]{0,8}[十百千万亿]{1,3}(?:美)?元(?:以上|以下)?的?/g,
  /(?:总?投资)?额?[\d.]{0,8}[十百千万亿]{1,3}(?:美)?元(?:及以上|以上|以下|及以下|以内)的?/g,
  /[\d.]{0,8}[十百千万亿]{1,3}(?:(?:美)?元|级)(?:及?以上)?(?=(?:重大|重点|工业|产业|制造业|服务业|内资|外资|大){0,2}项目)/g,
];

/** `新开工2000万元以上工业项目` → `新开工工业项目`; `过亿元项目` → `项目`. */
function withoutThresholds(name: string): string {
  return THRESHOLDS.reduce((rest, threshold) => rest.replace(threshold, ''), name);
}

function withoutEnding(name: string): string | undefined {
  const ending = quantityEndings.find((word) => name.length > word.length && name.endsWith(word));
  return ending && name.slice(0, -ending.length);
}

/** Whether words in front of a name are only qualifiers and at most one place. */
function takesNothingAway(words: string): boolean {
  let rest = words;
  for (;;) {
    if (rest === '' || isPlace(rest)) return true;
    const current = rest;
    const qualifier = openingQualifiers.find((word) => current.endsWith(word));
    if (!qualifier) return false;
    rest = rest.slice(0, -qualifier.length);
  }
}

/** A name that ends like a place's, or the short name of one in the gazetteer (昆山). */
function isPlace(words: string): boolean {
  if (words.length < 2 || words.length > LONGEST_PLACE) return false;
  if (placeLookalikes.some((word) => words.endsWith(word))) return false;
  return /^[\p{Script=Han}x×*]+[省市县区州旗盟镇乡]$/u.test(words) || findFullNames(words).length > 0;
}
