import { indicatorTails, labelTails } from '../lexicon/label-words.data.ts';
import { matchLabel } from './match-label.ts';

/** 生产总值|完成: a verb behind a noun names nothing; 计划完成 and 招商引资实现 have no noun of their own. */
export function withoutTail(label: string): string {
  const rest = cut(label, labelTails);
  if (rest !== undefined && (rest.length >= 4 || matchLabel(rest) !== undefined)) return rest;
  const named = cut(label, indicatorTails);
  return named !== undefined && matchLabel(named) !== undefined ? named : label;
}

function cut(label: string, tails: readonly string[]): string | undefined {
  const tail = tails.find((word) => label.endsWith(word));
  return tail === undefined ? undefined : label.slice(0, -tail.length);
}
