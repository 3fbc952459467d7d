import { gapPiece, type Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { endsOpen, startsWithMarker } from './text-shape.ts';

/** Folds gaps without text between them into one, and marks a text that breaks off inside a sentence at its end. */
export function settleGaps(pieces: readonly Piece[]): Piece[] {
  const settled = pieces.filter((piece, at) => piece.kind !== 'gap' || pieces[at - 1]?.kind !== 'gap');
  const last = settled.at(-1);
  return last && breaksOff(last) ? [...settled, gapPiece('cut-sentence')] : settled;
}

/** A last paragraph that stops inside a sentence; signatures, headings and lists of names do not. */
export function breaksOff(piece: Piece): boolean {
  if (piece.kind !== 'text' || piece.heading > 0) return false;
  const { text } = piece;
  const { mass, stops, chinese } = measureText(text);
  if (chinese < 8 || mass < 10) return false;
  if (/(?:\.{3}|…)$/.test(text)) return true;
  if (/[，、,]$/.test(text)) return true;
  if (endsSentence(text) || /[）)】\]%％]$/.test(text)) return false;
  if (startsWithMarker(text) && stops === 0) return false;
  return stops > 0 || endsOpen(text) ? mass >= 14 : mass >= 45;
}
