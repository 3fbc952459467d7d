import type { Piece } from './piece.ts';
import { squeeze } from './text-measure.ts';

/** So many pieces behind the first are looked at. */
const REACH = 6;
/** Less may open a text twice. */
const LEAST = 14;

/** Leaves out a digest above the text: a first piece that the text soon after it repeats and goes on with. */
export function dropDigest(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first?.kind !== 'text') return pieces;
  if (first.text === second?.text) return pieces.slice(1);
  const start = squeeze(first.text)
    .replace(/^(?:摘要|内容提要|导读|简介|核心提示):/, '')
    .replace(/\.{2,}(?:展开|全文|阅读|查看|更多){0,4}$/, '');
  if (start.length < LEAST) return pieces;
  const rest = pieces.slice(1);
  const repeated = rest.slice(0, REACH).some((_, at) => opensWith(rest.slice(at), start));
  return repeated ? rest : pieces;
}

/** The pieces, one behind the other, open with the text. */
function opensWith(pieces: readonly Piece[], start: string): boolean {
  let at = 0;
  for (const { kind, text } of pieces) {
    const said = squeeze(text.slice(0, 2 * start.length));
    const wanted = start.slice(at, at + said.length);
    if (kind !== 'text' || !said.startsWith(wanted)) return false;
    at += said.length;
    if (at >= start.length) return true;
  }
  return false;
}
