import { expect, it } from 'vitest';
import { breaksOff, settleGaps } from './find-gaps.ts';
import { gapPiece, textPiece } from './piece.ts';

it.each([
  ['我们要把园区的短板尽快补齐，必须', true],
  ['进一步完善园区管理办法，建立健全……', true],
  ['主要包括工业、', true],
  ['各项工作取得新的进展。', false],
  ['2021年3月26日', false],
  ['某县统计局', false],
  ['（完）', false],
  ['附件：1.责任分工表', false],
  ['合计增长5%', false],
])('%s breaks off: %s', (text, cut) => {
  expect(breaksOff(textPiece(text))).toBe(cut);
});

it.each([
  ['出台支持农业的政策', true],
  ['某县统计局', false],
  ['新华社记者', false],
])('where the site folds the text, %s breaks off: %s', (text, cut) => {
  expect(breaksOff(textPiece(text), true)).toBe(cut);
});

it('gaps without text between them are one, and a preview’s end says enough', () => {
  const pieces = [textPiece('我们必须'), gapPiece('preview-end'), gapPiece('paywall')];
  expect(settleGaps(pieces).map((piece) => piece.kind)).toEqual(['text', 'gap']);
});
