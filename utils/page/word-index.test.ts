import { expect, it } from 'vitest';
import { WordIndex } from './word-index.ts';

const index = new WordIndex([
  { words: ['下载', '页'], longest: 5 },
  { words: ['下载券', 'vip'], longest: 9 },
  { words: ['载券'], longest: 9 },
  { words: ['#'], longest: 9 },
]);

it.each([
  ['一下载', [0]],
  ['下载券一张', [0, 1, 2]],
  ['下载券一张，一页', [1, 2]],
  ['页页页', [0]],
  ['开通vip#', [1, 3]],
  ['下 载', []],
  ['下', []],
  ['', []],
])('%s bears a word of the rows %j', (text, rows) => {
  expect(index.find(text)).toEqual(rows);
});
