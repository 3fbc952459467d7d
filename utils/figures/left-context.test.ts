import { describe, expect, it } from 'vitest';
import { readLeftContext } from './left-context.ts';
import { PLACE, TIME } from './masks.ts';

const place = PLACE.repeat(2);
const year = TIME.repeat(5);

describe('readLeftContext', () => {
  it.each([
    ['财政收入增长', '', '财政收入', ['up']],
    ['财政收入达到', '', '财政收入', ['is']],
    ['，规上工业企业由', '', '规上工业企业', ['from']],
    [`${year}，${place}财政收入`, '', '财政收入', []],
    [`财政收入高于${place}平均`, 'percent', '财政收入', ['above']],
    [`总量居${place}`, 'rank', '总量', ['rank']],
    ['新增就业', '', '新增就业', []],
    ['种菜收入比种田高', 'ratio', '种菜收入', ['above']],
    ['市场份额占比高', 'percent', '市场份额占比', ['above']],
    ['，居国产品牌', 'rank', '', []],
    [`产值占${place}比重`, 'percent', '产值', ['share']],
    ['增长', 'percent', '', ['up']],
  ])('%s (%s)', (words, dimension, label, relations) => {
    const left = readLeftContext(words, 0, words.length, dimension);
    expect([words.slice(left.start, left.end), left.relations]).toEqual([label, relations]);
  });

  it.each([
    [`财政收入比${year}增长`, true],
    ['占比', false],
    ['比重', false],
  ])('%s compares: %s', (words, compares) => {
    expect(readLeftContext(words, 0, words.length, 'percent').compares).toBe(compares);
  });
});
