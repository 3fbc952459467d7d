import type { Piece } from './piece.ts';

/** Leaves out a digest above the text: a first piece that a piece soon after it repeats and goes on with. */
export function dropDigest(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first?.kind !== 'text') return pieces;
  if (first.text === second?.text) return pieces.slice(1);
  const start = first.text
    .replace(/^(?:摘要|内容提要|导读|简介|核心提示)\s*[:：]\s*/, '')
    .replace(/(?:\.{2,}|…+)\s*(?:展开|全文|阅读|查看|更多){0,4}$/, '');
  if (start.length < 14) return pieces;
  const repeated = pieces.slice(1, 6).some((piece) => piece.kind === 'text' && piece.text.startsWith(start));
  return repeated ? pieces.slice(1) : pieces;
}
