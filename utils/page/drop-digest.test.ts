import { expect, it } from 'vitest';
import { dropDigest } from './drop-digest.ts';
import { textPiece } from './piece.ts';

const drop = (...lines: string[]) =>
  dropDigest(lines.map((line) => textPiece(line))).map((piece) => piece.text);
const first = '全年实现生产总值138.6亿元，增长7.4%，增速居全市第3位。';

it.each([
  [['摘要：全年实现生产总值138.6亿元，增长...', first], [first]],
  [
    ['全年实现生产总值138.6亿元，增长', '编辑部', first],
    ['编辑部', first],
  ],
  [
    ['全年财政收入11.2亿元，增长9.1%。', first],
    ['全年财政收入11.2亿元，增长9.1%。', first],
  ],
  [
    ['同志们：', '同志们：', first],
    ['同志们：', first],
  ],
  [
    ['全年实现', first],
    ['全年实现', first],
  ],
])('%j', (lines, left) => {
  expect(drop(...lines)).toEqual(left);
});
