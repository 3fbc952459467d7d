import type { Piece } from './piece.ts';

/** Marks of headings behind a stop, by order: 一、 and （一）. */
const ORDERS = [
  /(?<=^|[。！？；：”])\s*([一二三四五六七八九十]{1,3})、/g,
  /(?<=^|[。！？；：”])\s*[（(]([一二三四五六七八九十]{1,3})[）)]/g,
];
/** A block as long as this may hold a whole report. */
const LONG = 400;
const DIGITS = '一二三四五六七八九十';

/** Parts a block that a site ran together, before headings that count up in it: 一、 … 二、 … 三、 */
export function splitBlocks(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text' || piece.text.length < LONG) return [piece];
    const cuts = ORDERS.flatMap((mark) => countedMarks(piece.text, mark)).sort((a, b) => a - b);
    if (cuts.length === 0) return [piece];
    return [0, ...cuts].flatMap((start, at) => {
      const text = piece.text.slice(start, cuts[at]).trim();
      return text === '' ? [] : [{ ...piece, text, endsBy: 'block' as const }];
    });
  });
}

/** Places of marks that count up by one from 一 on or start again; none if fewer than two of them do. */
function countedMarks(text: string, mark: RegExp): number[] {
  const places: number[] = [];
  let last = 0;
  for (const match of text.matchAll(mark)) {
    const number = DIGITS.indexOf(match[1] ?? '') + 1;
    if (number === 0 || (number !== last + 1 && number !== 1)) continue;
    last = number;
    places.push(match.index);
  }
  return places.length >= 2 ? places : [];
}
