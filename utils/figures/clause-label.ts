import { anyOf } from '../lexicon/any-of.ts';
import { introductions, judgements, measuredNouns } from '../lexicon/label-words.data.ts';
import type { LabelReading, LabelText } from './label.ts';
import { labelStart } from './label-start.ts';
import { withoutTail } from './label-tail.ts';
import { leftVariants } from './label-variants.ts';
import { matchLabel } from './match-label.ts';

const LONGEST_CLAUSE = 30;
const LONGEST_NAME = 18;
const marks = '，,；;：:';
/** 二是外贸依存度低，仅为5.2%: what a clause judges is what the number measures. */
const judgement = new RegExp(
  `^(?:[一二三四五六七八九]是)?([一-鿿]{2,10}?${anyOf(measuredNouns)})${anyOf(judgements)}$`,
);
/** 分季度看, 经市人大常委会批准: clauses that introduce a number and name nothing. */
const introduction = new RegExp(anyOf(introductions));

/** What the clause before a number names: 高新技术企业快速发展，达到100家; 户籍总人口：58.3万人. */
export function clauseLabel(
  { text, masked, shift }: LabelText,
  from: number,
  to: number,
): LabelReading | undefined {
  let end = to;
  while (end > from && /[，,；;：:（()）\s、]/.test(text[end - 1] ?? '')) end--;
  let open = end;
  while (open > from && !marks.includes(text[open - 1] ?? '')) open--;
  if (end <= open || introduction.test(text.slice(open, end))) return undefined;
  const at = labelStart(masked, open - shift, end - shift) + shift;
  const label = text.slice(at, end);
  const named = indicatorPrefix(label);
  if (named !== undefined) return { text: withoutTail(named), at, variants: [], rule: 'clause:indicator' };
  const judged = judgement.exec(label)?.[1];
  if (judged !== undefined) return { text: judged, at, variants: [], rule: 'clause:indicator' };
  return label.length >= 2 && label.length <= LONGEST_CLAUSE
    ? { text: label, at, variants: leftVariants(label), rule: 'clause' }
    : undefined;
}

/** 财政收入再上新台阶，达86亿元: the indicator with whose name a clause begins. */
export function indicatorPrefix(clause: string): string | undefined {
  for (let size = Math.min(clause.length, LONGEST_NAME); size >= 3; size--) {
    const name = clause.slice(0, size);
    if (matchLabel(name) !== undefined) return name;
  }
  return undefined;
}
