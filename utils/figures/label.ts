import { anyOf } from '../lexicon/any-of.ts';
import {
  givingVerbs,
  honourAdverbs,
  honourVerbs,
  measuredEndings,
  progressWords,
} from '../lexicon/label-words.data.ts';
import { awardWords } from '../lexicon/status-words.ts';
import { dimensionClass, isCapacity } from '../lexicon/units.ts';
import { endFinder } from '../lexicon/word-finders.ts';
import { clauseLabel, indicatorPrefix } from './clause-label.ts';
import { withoutTail } from './label-tail.ts';
import { leftVariants, rightVariants } from './label-variants.ts';
import type { LeftContext } from './left-context.ts';
import { matchLabel } from './match-label.ts';
import type { Quantity } from './quantity.ts';
import { isPlainVerb, readRightContext } from './right-context.ts';

/** What a number measures, in the text's own words. */
export interface LabelReading {
  readonly text: string;
  readonly at: number;
  /** Other ways to read the same words as an indicator's name; made when they are asked for. */
  readonly variants: Iterable<string>;
  readonly rule: string;
  /** The verb before the number, where the label stands behind it. */
  readonly verb?: string;
  /** The name before a planned capacity whose product stands behind it. */
  readonly owner?: string;
}

/** Where labels are read: the report's text and its sentence with places and times blanked out. */
export interface LabelText {
  readonly text: string;
  readonly masked: string;
  /** The offset in the report at which `masked` begins. */
  readonly shift: number;
}

/** What stands around a number, by the report's offsets. */
export interface LabelSurroundings {
  /** The clause before the number's own. */
  readonly from: number;
  readonly to: number;
  /** Where the next number begins. */
  readonly end: number;
  /** Nothing in the sentence has been named yet, so that the clause before may name it. */
  readonly alone: boolean;
  /** No number stands in the clause before, so that an indicator there is this number's. */
  readonly fresh: boolean;
}

/**
 * What a number measures, in the text's own words: one unbroken stretch beside it (guideline, label rules). A count
 * takes the noun behind it, everything else the words before it; verbs alone look for their object behind.
 * Undefined where neither side names it, so that it takes over what was measured before.
 */
export function labelOf(
  source: LabelText,
  quantity: Quantity,
  left: LeftContext,
  around: LabelSurroundings,
): LabelReading | undefined {
  const { text } = source;
  const counted = countedUnit(text, quantity);
  if (counted !== undefined) return counted;
  const words = wordsBefore(text, left);
  const behind = rightLabel(source, quantity, around.end);
  const chosen =
    (behind && honourOf(text, quantity, left, behind)) ??
    (behind && labelBehind(text, quantity, left, words.text, behind)) ??
    labelBefore(words, quantity, behind);
  if (chosen !== undefined) return chosen;
  const clause = clauseLabel(source, around.from, around.to);
  const introduced = /[：:]/.test(text[quantity.outerStart - 1] ?? '');
  const named = around.fresh && clause?.rule === 'clause:indicator';
  return around.alone || introduced || named ? clause : undefined;
}

/** 辖10|镇|5|乡: the classifier itself is what is counted. */
function countedUnit(text: string, { unit = '', end }: Quantity): LabelReading | undefined {
  if (!/^[镇乡]$/.test(unit) || /[一-鿿]/.test(text[end] ?? '')) return undefined;
  return { text: unit, at: end - 1, variants: [], rule: 'right' };
}

interface Words {
  readonly text: string;
  readonly at: number;
}

/** The words before the number that may name it. */
function wordsBefore(text: string, left: LeftContext): Words {
  const words = withoutOpenQuote(text.slice(left.start, left.end));
  return { text: withoutTail(words), at: left.end - words.length };
}

/** 总要求是“投资每年八百亿: what stands before a quotation that the number is in does not name it. */
function withoutOpenQuote(label: string): string {
  const open = label.lastIndexOf('“');
  if (open >= 0 && !/[”〞]/.test(label.slice(open))) return label.slice(open + 1);
  return /^\d+年/.test(label) ? '' : label;
}

function rightLabel(
  { text, masked, shift }: LabelText,
  quantity: Quantity,
  end: number,
): LabelReading | undefined {
  if (quantity.dimension === 'rank' || quantity.dimension === 'percentage-points') return undefined;
  const span = readRightContext(masked, quantity.outerEnd - shift, end - shift);
  if (span === undefined) return undefined;
  const [from, to] = [span.start + shift, span.end + shift];
  return { text: text.slice(from, to), at: from, variants: [], rule: 'right' };
}

/** A number of things; 10.9万贫困人口 counts people though its classifier is left out. */
function counts({ dimension }: Quantity, { relations }: LeftContext): boolean {
  return dimensionClass(dimension) === 'count' || (dimension === 'number' && relations.length === 0);
}

const honoured = new RegExp(
  `^(?:企业|单位|户|人|个人|居民)${anyOf(honourAdverbs)}*(${anyOf(honourVerbs)}[一-鿿“”]{2,14})`,
);

/** 三家企业顺利获评市质量奖: what is counted is the act (guideline, label rule 15), not its subject. */
function honourOf(
  text: string,
  quantity: Quantity,
  left: LeftContext,
  behind: LabelReading,
): LabelReading | undefined {
  const match = counts(quantity, left) ? honoured.exec(text.slice(behind.at, behind.at + 30)) : null;
  if (match === null) return undefined;
  const label = match[1] ?? '';
  return { ...behind, text: label, at: behind.at + match[0].length - label.length };
}

const giving = endFinder(givingVerbs);
/** 给予企业500万元|奖励: what is given. */
const given = /(?:给[予以]|予以)[一-鿿]{0,8}$/;
const award = new RegExp(`^的?${anyOf(awardWords)}`);

/** The noun behind the number, where it is that and not the words before that names it. */
function labelBehind(
  text: string,
  quantity: Quantity,
  left: LeftContext,
  words: string,
  behind: LabelReading,
): LabelReading | undefined {
  const gives = giving(words, words.length) !== undefined;
  const verbOnly = isPlainVerb(words) || gives || words.endsWith('年产');
  const actBehind = isPlainVerb(behind.text.slice(0, 2));
  const linked = text[quantity.outerEnd] === '的';
  const kind = dimensionClass(quantity.dimension);
  const awarded = kind === 'money' && given.test(words) ? award.exec(behind.text)?.[0] : undefined;
  if (awarded !== undefined) return { ...behind, text: awarded };
  // 投入3000万元改造…: what the money does is not what it is.
  if (kind === 'money' && verbOnly && actBehind) return gives ? givenFor(behind) : undefined;
  const apposed = linked && words.length >= 2 && !isPlainVerb(words);
  const lasts =
    (kind === 'time' && (words.length < 2 || actBehind)) || (quantity.dimension === 'none' && linked);
  if ((counts(quantity, left) && !apposed) || lasts || words === '' || verbOnly)
    return { ...behind, variants: rightVariants(words, behind.text), ...(verbOnly && { verb: words }) };
  return isCapacityName(quantity, left, words) ? { ...behind, owner: words } : undefined;
}

/** 拿出2000万元|设立|电商发展专项资金: what the money becomes. */
function givenFor(behind: LabelReading): LabelReading | undefined {
  const text = behind.text.slice(2);
  return text.length < 4 ? undefined : { ...behind, text, at: behind.at + 2 };
}

const measured = endFinder(measuredEndings);

/** 恒辉光能5GW组件: a bare name directly before a capacity, with the product behind it. */
function isCapacityName(quantity: Quantity, left: LeftContext, name: string): boolean {
  if (left.relations.length > 0 || left.compares || quantity.approx !== undefined) return false;
  if (!isCapacity(quantity.dimension)) return false;
  if (name.length < 2 || name.length > 8 || measured(name, name.length) !== undefined) return false;
  return !isPlainVerb(name.slice(-2));
}

/** What may stand between an indicator's name and its number: 财政收入|再上两个台阶、达|86亿元. */
const progress = new RegExp(`^(?:${anyOf(progressWords)}|\\d)`);

function labelBefore(
  { text, at }: Words,
  { dimension }: Quantity,
  behind: LabelReading | undefined,
): LabelReading | undefined {
  if (behind !== undefined && dimension === 'money:CNY' && /^(?:[一二三四]期)?投资$/.test(text))
    return { text, at, variants: ['总投资'], rule: 'left' };
  const named = text.length > 8 && matchLabel(text) === undefined ? indicatorPrefix(text) : undefined;
  if (named !== undefined && progress.test(text.slice(named.length)))
    return { text: named, at, variants: [], rule: 'left:prefix' };
  const names = text.length >= 2 || (text !== '' && !/[一-鿿]/.test(text));
  return names ? { text, at, variants: leftVariants(text), rule: 'left' } : undefined;
}
