import { gapPiece, type Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { endsOpen, startsWithMarker } from './text-shape.ts';

/** Folds gaps without text between them into one, and marks a text that breaks off inside a sentence at its end. */
export function settleGaps(pieces: readonly Piece[], unfolds = false): Piece[] {
  const settled = pieces.filter((piece, at) => piece.kind !== 'gap' || pieces[at - 1]?.kind !== 'gap');
  const last = settled.at(-1);
  return last && breaksOff(last, unfolds, () => isStrict(settled))
    ? [...settled, gapPiece('cut-sentence')]
    : settled;
}

/** Nearly all paragraphs end with a stop, so that one without says something. */
function isStrict(pieces: readonly Piece[]): boolean {
  const long = pieces
    .slice(0, -1)
    .filter((piece) => piece.kind === 'text' && measureText(piece.text).mass >= 16);
  return long.length >= 5 && long.filter((piece) => endsSentence(piece.text)).length >= long.length * 0.9;
}

/** Ends of names of offices and people, and what stands beside them, as documents close with. */
export const SIGNATURE =
  /(?:局|委|委员会|办|办公室|室|府|组|会|公司|社|院|部|处|中心|所|站|队|校|网|报|行|厅|大|协|党|团|科|司|镇|乡|村|街道|长|记者|记|摄|文|图|完|日|月|年)[）)]?$|\d{4}|记者|通讯员|作者|来源|电话|邮箱|地址|http|www/i;

/** A few characters that end nothing: no thanks, signature, mark of a list. */
function isFragment(text: string): boolean {
  const closes = /^(?:谢谢|此致|敬礼|完)/.test(text) || SIGNATURE.test(text) || startsWithMarker(text);
  return !closes && /[一-龥]{2}$/.test(text) && !endsSentence(text);
}

/**
 * A last paragraph that stops inside a sentence; signatures and lists of names do not.
 * @param unfolds the site says that there is more: a missing stop alone is evidence enough.
 * @param isStrict all other paragraphs end with a stop.
 */
export function breaksOff(piece: Piece, unfolds = false, isStrict = () => unfolds): boolean {
  if (piece.kind !== 'text' || piece.heading > 0) return false;
  const { text } = piece;
  const { mass, stops, chinese } = measureText(text);
  if (chinese < 6) return unfolds && isFragment(text) && isStrict();
  if (/(?:\.{3}|…)$/.test(text)) return mass >= 10;
  if (/[，、,]$/.test(text)) return true;
  if (endsSentence(text) || /[）)】\]%％》]$/.test(text)) return false;
  if (startsWithMarker(text) && stops === 0) return unfolds;
  if (endsOpen(text)) return mass >= 6;
  if (stops > 0) return mass >= (isStrict() ? 6 : 14);
  return mass >= 45 || (unfolds && !SIGNATURE.test(text));
}
