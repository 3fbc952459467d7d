import type { Piece } from './piece.ts';

/** A line as long as this hardly stands twice in a report. */
const LONG = 24;

/** Leaves out a second copy of the whole text, as pages hold for printing or for another width of screen. */
export function dropSecondCopy(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => piece.kind === 'text' && piece.text.length >= LONG);
  const opening = pieces[first]?.text;
  if (opening === undefined) return pieces;
  const again = pieces.findIndex((piece, at) => at > first && piece.text === opening);
  if (again < 0) return pieces;
  const known = new Set(
    pieces.slice(0, again).flatMap((piece) => (piece.text.length >= LONG ? [piece.text] : [])),
  );
  const copy = pieces.slice(again).filter((piece) => piece.text.length >= LONG);
  const copied = copy.filter((piece) => known.has(piece.text)).length;
  if (known.size < 2 && copy.length > 1) return pieces;
  if (
    copied < copy.length * 0.9 ||
    copied * 2 < pieces.slice(0, again).filter((piece) => piece.text.length >= LONG).length
  )
    return pieces;
  let end = again;
  while (end > first + 1 && pieces.slice(0, end - 1).some((piece) => piece.text === pieces[end - 1]?.text))
    end--;
  return pieces.slice(0, end);
}
