import { anyOf } from '../lexicon/any-of.ts';
import { aspectWords } from '../lexicon/aspect-words.ts';
import { endFinder } from '../lexicon/word-finders.ts';
import { matchLabel } from './match-label.ts';
import type { Named, Reading } from './reading.ts';

const aspects = new RegExp(`^(?:[一二三四五六七八九十]年)?${anyOf(aspectWords)}+$`);

const aspectEnding = endFinder(aspectWords);

/** 总量, 增幅, 五年增量, 占比: an aspect of what is named at the left. */
export function isAspect(label: string): boolean {
  return aspectEnding(label, label.length) !== undefined && aspects.test(label);
}

/** What an aspect is of: 总量 of what was named last, 收入总量 of the last thing whose name ends in 收入. */
export function ownerOfAspect({ named, history }: Reading, label: string): Named | undefined {
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
