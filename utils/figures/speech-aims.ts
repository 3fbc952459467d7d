import { anyOf } from '../lexicon/any-of.ts';
import { callHeadings } from '../lexicon/status-words.ts';
import type { DocumentContext } from './document-context.ts';

/** 二、突出重点，奋力攻坚: a heading that asks for something. */
const call = new RegExp(`^[一二三四五六七八九十]{1,3}[、.．][^。]{0,24}?${anyOf(callHeadings)}`);
/** 今年……, 2019年全县工作的目标是：. */
const thisYear = /^(?:[^，。]{0,8}今年|\d{4}年[^。；]{0,40}(?:目标|任务|要求|思路)(?:是|为|：|:))/;
/** A paragraph that turns back to what was. */
const backAgain = /^[^，。]{0,12}(?:去年|过去的?一年|一年来|回顾)/;

/**
 * Whether a speech that reports last year asks for what is to come from a paragraph on, by its opening: its headings
 * are of its own words (打好项目建设硬仗). `before`: whether it did so in the paragraph before.
 */
export function asksForMore(
  opening: string,
  context: Pick<DocumentContext, 'thisYear' | 'years'>,
  before: boolean,
): boolean {
  if (context.thisYear === context.years?.[1]) return false;
  return call.test(opening) || thisYear.test(opening) || (before && !backAgain.test(opening));
}
