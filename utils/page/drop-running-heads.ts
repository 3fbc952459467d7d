import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** A running head stands on so many pages. */
const LEAST_PAGES = 3;
const LONGEST = 24;

/** Leaves out a line that stands above each printed page, and says that something of the site's parted its neighbours. */
export function dropRunningHeads(pieces: readonly Piece[]): readonly Piece[] {
  const counts = new Map<string, number>();
  for (const [at, piece] of pieces.entries())
    if (mayRun(piece, pieces[at + 1])) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  const isHead = (piece: Piece | undefined) =>
    piece !== undefined && (counts.get(piece.text) ?? 0) >= LEAST_PAGES && piece.kind === 'text';
  if (!pieces.some(isHead)) return pieces;
  return pieces.flatMap((piece, at) => {
    if (isHead(piece)) return [];
    return [isHead(pieces[at - 1]) ? { ...piece, afterHole: true } : piece];
  });
}

/** A short line without a number or the marks of a list, a sentence or a table's caption. */
function mayRun(piece: Piece, next: Piece | undefined): boolean {
  const { kind, text } = piece;
  if (kind !== 'text' || next?.kind === 'table' || text.length > LONGEST) return false;
  return (
    measureText(text).mass >= 4 && !/[\d，,、]/.test(text) && !endsSentence(text) && !startsWithMarker(text)
  );
}
