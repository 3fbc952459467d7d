import { type ByCharacter, byCharacter } from '../lexicon/by-character.ts';
import { indicatorTails, labelTails } from '../lexicon/label-words.data.ts';
import { matchLabel } from './match-label.ts';

const tails = byCharacter(labelTails, (word) => word.at(-1) ?? '');
const tailsOfIndicators = byCharacter(indicatorTails, (word) => word.at(-1) ?? '');

/** 生产总值|完成: a verb behind a noun names nothing; 计划完成 and 招商引资实现 have no noun of their own. */
export function withoutTail(label: string): string {
  const rest = cut(label, tails);
  if (rest !== undefined && (rest.length >= 4 || matchLabel(rest) !== undefined)) return rest;
  const named = cut(label, tailsOfIndicators);
  return named !== undefined && matchLabel(named) !== undefined ? named : label;
}

function cut(label: string, tails: ByCharacter<string>): string | undefined {
  const tail = tails.get(label.charCodeAt(label.length - 1))?.find((word) => label.endsWith(word));
  return tail === undefined ? undefined : label.slice(0, -tail.length);
}
