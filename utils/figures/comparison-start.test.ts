import { describe, expect, it } from 'vitest';
import { comparisonStart } from './comparison-start.ts';
import { PLACE, TIME } from './masks.ts';

describe('comparisonStart', () => {
  it.each([
    [`财政收入比${TIME}${TIME}`, 4],
    [`财政收入较${PLACE}${PLACE}平均`, 4],
    ['财政收入比年初', 4],
    ['财政收入与上季相比', 4],
  ])('%s', (words, at) => {
    expect(comparisonStart(words, 0, words.length)).toBe(at);
  });

  it.each(['占比', '所占比重', '财政收入', `与${PLACE}${PLACE}`, `比${TIME}增长`])(
    '%s ends with none',
    (words) => {
      expect(comparisonStart(words, 0, words.length)).toBeUndefined();
    },
  );
});
