import { expect, it } from 'vitest';
import { WordIndex } from './word-index.ts';

const index = new WordIndex([['下载', '页'], ['下载券', 'vip'], ['载券'], ['#']]);

it.each([
  ['一下载', [0]],
  ['下载券一张', [0, 1, 2]],
  ['页页页', [0]],
  ['开通vip#', [1, 3]],
  ['下 载', []],
  ['下', []],
  ['', []],
])('%s bears a word of the rows %j', (text, rows) => {
  expect(index.find(text)).toEqual(rows);
});
