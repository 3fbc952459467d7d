import { anyOf } from '../lexicon/any-of.ts';
import { honourAdverbs, honourVerbs, indicatorTails, labelTails } from '../lexicon/label-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { growthNames } from '../lexicon/washed-words.ts';
import { type LeftContext, labelStart } from './left-context.ts';
import { matchLabel } from './match-label.ts';
import type { Quantity } from './quantity.ts';
import { isPlainVerb, readRightContext } from './right-context.ts';

export interface LabelReading {
  readonly text: string;
  readonly at: number;
  /** Other ways to read the same words as an indicator's name. */
  readonly variants: readonly string[];
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
  { text, masked, shift }: LabelText,
  quantity: Quantity,
  left: LeftContext,
  around: LabelSurroundings,
): LabelReading | undefined {
  const quoted = withoutOpenQuote(text.slice(left.start, left.end));
  const leftText = withoutTail(quoted);
  const leftAt = left.end - quoted.length;
  const right = rightLabel(text, masked, shift, quantity, around.end);
  // 10.9万贫困人口 counts people though its classifier is left out.
  const counts =
    dimensionClass(quantity.dimension) === 'count' ||
    (quantity.dimension === 'number' && left.relations.length === 0);
  const apposed = text[quantity.outerEnd] === '的' && leftText.length >= 2 && counts;
  const verbOnly = isPlainVerb(leftText) || giving.test(leftText) || leftText.endsWith('年产');
  const colon = /[：:]/.test(text[quantity.outerStart - 1] ?? '');
  const spends =
    quantity.dimension.startsWith('money') && verbOnly && isPlainVerb((right?.text ?? '').slice(0, 2));
  const lasts =
    (dimensionClass(quantity.dimension) === 'time' &&
      (leftText.length < 2 || isPlainVerb((right?.text ?? '').slice(0, 2)))) ||
    (quantity.dimension === 'none' && text[quantity.outerEnd] === '的');
  const acts = right === undefined || !counts ? undefined : predicateOf(text, right);
  if (acts !== undefined) return acts;
  if (
    right !== undefined &&
    !spends &&
    ((counts && !(apposed && !isPlainVerb(leftText))) || lasts || leftText === '' || verbOnly)
  ) {
    return { ...right, variants: variantsOf(leftText, right.text), ...(verbOnly && { verb: leftText }) };
  }
  if (right !== undefined && isCapacityName(quantity, left, leftText))
    return { ...right, variants: [], owner: leftText };
  if (right !== undefined && quantity.dimension === 'money:CNY' && /^(?:[一二三四]期)?投资$/.test(leftText)) {
    return { text: leftText, at: leftAt, variants: ['总投资'], rule: 'left' };
  }
  const named =
    leftText.length > 8 && matchLabel(leftText) === undefined ? indicatorPrefix(leftText) : undefined;
  if (named !== undefined && named.length >= 3 && progress.test(leftText.slice(named.length))) {
    return { text: named, at: leftAt, variants: [], rule: 'left:prefix' };
  }
  if (leftText.length >= 2 || (leftText !== '' && !/[一-鿿]/.test(leftText))) {
    return { text: leftText, at: leftAt, variants: leftVariants(leftText), rule: 'left' };
  }
  const clause = clauseLabel(text, masked, shift, around.from, around.to);
  return around.alone || colon || (around.fresh && clause?.rule === 'clause:indicator') ? clause : undefined;
}

/** 生产总值|完成: a verb behind a noun names nothing; 计划完成 and 招商引资实现 have no noun of their own. */
function withoutTail(label: string): string {
  const tail = labelTails.find((word) => label.endsWith(word));
  const rest = tail === undefined ? label : label.slice(0, -tail.length);
  if (rest !== label && (rest.length >= 4 || matchLabel(rest) !== undefined)) return rest;
  const verb = indicatorTails.find((word) => label.endsWith(word));
  const named = verb === undefined ? '' : label.slice(0, -verb.length);
  return matchLabel(named) === undefined ? label : named;
}

/** 总定位是“工业投入年年五百亿: what stands before a quotation that the number is in does not name it. */
function withoutOpenQuote(label: string): string {
  const open = label.lastIndexOf('“');
  if (open >= 0 && !/[”〞]/.test(label.slice(open))) return label.slice(open + 1);
  return /^\d+年/.test(label) ? '' : label;
}

const honoured = new RegExp(
  `^(?:企业|单位|户|人|个人|居民)${anyOf(honourAdverbs)}*(${anyOf(honourVerbs)}[一-鿿“”]{2,14})`,
);

/** 两家企业成功获批省专利奖: what is counted is the act (guideline, label rule 15), not its subject. */
function predicateOf(text: string, right: LabelReading): LabelReading | undefined {
  const match = honoured.exec(text.slice(right.at, right.at + 30));
  if (match === null) return undefined;
  const label = match[1] ?? '';
  return { text: label, at: right.at + match[0].length - label.length, variants: [], rule: 'right' };
}

/** A giver and its verb: 中央财政安排|27亿元|国债资金. */
const giving = /(?:安排|增发|发行|下达|拨付|筹集|落实|减免|减轻|提供|追回|挽回|兑现|整合|注入)$/;

/** 恒辉光能5GW组件: a bare name directly before a capacity, with the product behind it. */
function isCapacityName(quantity: Quantity, left: LeftContext, name: string): boolean {
  if (left.relations.length > 0 || left.compares || quantity.approx !== undefined) return false;
  if (!/^(?:power|mass|energy|volume|apparent-power)$/.test(quantity.dimension)) return false;
  return (
    name.length >= 2 &&
    name.length <= 8 &&
    !/(?:产|量|模|力|放|消耗|装机|年|新增|达|供应|储备)$/.test(name) &&
    !isPlainVerb(name.slice(-2))
  );
}

function rightLabel(
  text: string,
  masked: string,
  shift: number,
  quantity: Quantity,
  end: number,
): LabelReading | undefined {
  if (quantity.dimension === 'rank' || quantity.dimension === 'percentage-points') return undefined;
  const span = readRightContext(masked, quantity.outerEnd - shift, end - shift);
  if (span === undefined) return undefined;
  return {
    text: text.slice(span.start + shift, span.end + shift),
    at: span.start + shift,
    variants: [],
    rule: 'right',
  };
}

/** 新开工 + 亿元以上项目: verb before and noun behind name an indicator together; 项目投产 is 投产项目. */
function variantsOf(left: string, right: string): readonly string[] {
  const head = /^(.*?(?:项目|企业))([一-鿿]{2,4})$/.exec(right);
  const variants = left === '' ? [] : [left + right];
  if (head !== null)
    variants.push(
      `${head[2]}${head[1]}`,
      `${head[2]}${(head[1] ?? '').slice(-2)}`,
      `新${head[2]}${(head[1] ?? '').slice(-2)}`,
    );
  return variants;
}

/** Verbs that may stand before an indicator's name without being a part of it. */
const governing =
  '抓好 抓实 推进 推动 加快 支持 确保 带动 拉动 引进 完成 实现 发放 安排 落实 争取 累计'.split(' ');
const threshold = /(?:[\d.]*[十百千万亿]+元)(?:以上|以下)的?(?:工业|产业|农业|服务业|重大|重点)?/;
const invested = /(?:项目|计划|预计|规划|概算|协议)(?:计划|预计|拟)?(总投资|投资总额|投资额|总投资额|投资)$/;
const built =
  /^(?:新建|新改建|新|改造|建设)[、和及]?(?:（改）建|\(改\)建|改造|改建|扩建|改扩建|提升|建)([一-鿿]{2,8})$/;

/** Other ways to read a label as an indicator's name: 亿元以上项目新签约 is 新签约项目, 新建、改造道路 is 新建道路. */
function leftVariants(left: string): readonly string[] {
  const turned = /^(.*?(?:项目|企业))(新?[一-鿿]{2,3})$/.exec(left);
  const road = built.exec(left)?.[1];
  const investment = invested.exec(left)?.[1];
  const variants: readonly (string | undefined)[] = [
    turned === null ? undefined : `${turned[2]}${(turned[1] ?? '').slice(-2)}`,
    left.replace(threshold, ''),
    left.replace(/^(新增|新建|新铺|改造)(?:城市|城区|城乡|各类)/, '$1'),
    growthNames.get(left),
    investment,
    investment && '总投资',
    ...governing.filter((verb) => left.startsWith(verb)).map((verb) => left.slice(verb.length)),
    road && `新建${road}`,
    road && `新建${road.slice(-2)}`,
    left.replace(/(?:共?实现|完成|累计)(?=[一-鿿]{2,})/, ''),
    /^(?:[一-鿿]{2,8}?的)([一-鿿]{4,})$/.exec(left)?.[1],
  ];
  return variants
    .filter((variant) => variant !== undefined && variant !== left && variant !== '')
    .map(String);
}

/** The clause before: 高新技术企业快速发展，达到100家; 户籍总人口：58.3万人. */
function clauseLabel(
  text: string,
  masked: string,
  shift: number,
  from: number,
  to: number,
): LabelReading | undefined {
  if (to <= from) return undefined;
  let end = to;
  while (end > from && /[，,；;：:（()）\s、]/.test(text[end - 1] ?? '')) end--;
  const comma = from + text.slice(from, end).search(/[^，,；;：:]*$/) - 1;
  const start = labelStart(masked, Math.max(from, comma + 1) - shift, end - shift) + shift;
  const named = indicatorPrefix(text.slice(start, end));
  if (named !== undefined)
    return { text: withoutTail(named), at: start, variants: [], rule: 'clause:indicator' };
  const label = text.slice(start, end);
  return label.length >= 2 && label.length <= 30
    ? { text: label, at: start, variants: leftVariants(label), rule: 'clause' }
    : undefined;
}

/** What may stand between an indicator's name and its number: 地区生产总值|连续迈上四个台阶、达|14万亿元. */
const progress =
  /^(?:连续|首次|持续|稳步|快速|突破|保持|跃|迈|跨|再创|总体|稳定|恢复|回升|明显|大幅|成功|继续|不断|由|从|预计|累计|实现|较快|平稳|，|\d)/;

/** 地区生产总值连续迈上新台阶，达14.2万亿元: the clause begins with an indicator's name. */
function indicatorPrefix(clause: string): string | undefined {
  for (let size = Math.min(clause.length, 18); size >= 3; size--) {
    const name = clause.slice(0, size);
    if (matchLabel(name) !== undefined) return name;
  }
  return undefined;
}
