import { expect, it } from 'vitest';
import { dropRunningHeads } from './drop-running-heads.ts';
import { type Piece, textPiece } from './piece.ts';

const A = '各项社会事业全面进步，群众生活';
const B = '继续改善，城镇居民收入稳步增长。';
const drop = (...lines: string[]) => dropRunningHeads(lines.map((line) => textPiece(line)));

it('a line above each page goes and leaves a hole', () => {
  const left = drop('青渚政务文稿', A, '青渚政务文稿', B, '青渚政务文稿', B);
  expect(left.map((piece) => [piece.text, piece.afterHole])).toEqual([
    [A, true],
    [B, true],
    [B, true],
  ]);
});

it.each([
  ['on two pages', ['青渚政务文稿', A, '青渚政务文稿', B]],
  ['a sentence', ['完成任务。', A, '完成任务。', B, '完成任务。']],
  ['with a number', ['增长5%以上', A, '增长5%以上', B, '增长5%以上']],
  ['a list’s', ['一、主要成效', A, '一、主要成效', B, '一、主要成效']],
])('%s it stays', (_, lines) => {
  expect(drop(...lines)).toHaveLength(lines.length);
});

it('a caption stays', () => {
  const table: Piece = { ...textPiece('甲\t1'), kind: 'table' };
  const caption = textPiece('主要经济指标');
  expect(dropRunningHeads([caption, table, caption, table, caption, table])).toHaveLength(6);
});
