import type { Approximation } from '../figure.ts';
import {
  approximationNeighbours,
  approximationsAfter,
  approximationsBefore,
} from '../lexicon/approximations.ts';
import { byCharacter } from '../lexicon/by-character.ts';
import type { Numeral } from './numeral.ts';

/** A word of approximation and what it says. */
type Approximate = readonly [word: string, says: Approximation];

const beforeByEnd = byCharacter(approximationsBefore, ([word]) => word.at(-1) ?? '');
const afterByStart = byCharacter(approximationsAfter, ([word]) => word[0] ?? '');

/** The word of approximation that ends at a number; 上 speaks only before a bare scale: 上百家. */
export function approximationBefore(text: string, at: number, numeral: Numeral): Approximate | undefined {
  const found = beforeByEnd.get(text.charCodeAt(at - 1))?.find(([word]) => text.endsWith(word, at));
  if (found === undefined) return undefined;
  const [word] = found;
  if (approximationNeighbours.has(text.slice(at - 2, at))) return word.length > 1 ? found : undefined;
  if ((word !== '上' && word !== '过') || isBareScale(numeral)) return found;
  // 过亿元 and 产值过3亿元, but not 通过3项, 错过3次.
  const exceeds = word === '过' && /\d/.test(numeral.digits) && !/[通经难错度不]/.test(text[at - 2] ?? '');
  return exceeds ? found : undefined;
}

/** The word of approximation that begins right behind a number's unit: 以上, 左右. */
export function approximationBehind(text: string, at: number): Approximate | undefined {
  return afterByStart.get(text.charCodeAt(at))?.find(([word]) => text.startsWith(word, at));
}

/** 亿, 千万, 百: a scale without a digit before it. */
export function isBareScale(numeral: Numeral): boolean {
  return numeral.chinese && /^[十百千万亿]+$/.test(numeral.digits) && numeral.digits !== '十';
}

/** 不及岚川县的|三分之一: the word stands before what the part is of. */
const shortOfPart = /(?:不到|不及|不足)[^，,。；;、\d]{1,10}的$/;

/** Whether a part of something, 三分之一 or 一半, is said not to be reached. */
export function fallsShortOfPart(text: string, at: number): boolean {
  return text[at - 1] === '的' && shortOfPart.test(text.slice(Math.max(0, at - 13), at));
}
