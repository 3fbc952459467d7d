import { anyOf } from '../lexicon/any-of.ts';
import { comparisonObjects, notCompared } from '../lexicon/comparison-words.data.ts';
import { findRelation, findYield, keepsEnding } from './find-relation.ts';
import { PLACE, TIME } from './masks.ts';

const WINDOW = 24;
const openings = ['比', '较', '与', '同'];
const comparedObject = new RegExp(
  `^(?:[${PLACE}${TIME}]|前[一二三四五六七八九十\\d]|上[季月半]|[一二三四五十两]+年前|${anyOf(comparisonObjects)})`,
);
const noComparison = new RegExp(`^${anyOf(notCompared)}`);

/** Where 比上年同期, 较全省平均 starts that ends here; 占比 and 比重 are no comparison. */
export function comparisonStart(masked: string, start: number, end: number): number | undefined {
  const tail = masked.slice(Math.max(start, end - WINDOW), end);
  for (const word of openings) {
    const at = tail.lastIndexOf(word);
    if (at < 0 || /[占同环之对重]/.test(tail[at - 1] ?? '')) continue;
    const joins = word === '与' || word === '同';
    const object = tail.slice(at + 1);
    if (object === '' && !joins && (masked[end] === PLACE || masked[end] === TIME)) return end - 1;
    if (compares(object, joins)) return end - tail.length + at;
  }
  return undefined;
}

/** Whether what stands between 比 and the number is all compared with: no verb between them is the number's own. */
function compares(object: string, joins: boolean): boolean {
  if (noComparison.test(object) || !comparedObject.test(object)) return false;
  if (joins && !/(?:相比|比|持平)$/.test(object)) return false;
  if (keepsEnding(object) || findYield(object) !== undefined) return false;
  return findRelation(object, false) === undefined || /(?:[年月]|同期|水平|平均)$/.test(object);
}
