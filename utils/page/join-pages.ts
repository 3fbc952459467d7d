import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** What may follow a real number: units, classifiers, parts of dates, stops, signs. A page number is followed by none. */
const AFTER_NUMBER =
  /^\s*(?:[\d.,，．、:：;；。%％‰℃°\-—–~～/／×xX+)）\]】》年月日号时点分秒度岁周天季旬期届级]|[万亿千百十余多]|[个家户人项所条座座处件次倍元吨亩米里名位种类台辆套间栋幢层张份篇部批场支队村镇乡街县市区省国大小中]|公里|公顷|平方|立方|千克|公斤|[a-zA-Z])/;

interface Residue {
  /** Index of the piece that bears the number. */
  readonly at: number;
  readonly number: number;
  readonly where: 'start' | 'end' | 'alone';
  readonly rest: string;
}

/**
 * Takes out the page numbers that fell into the text where a site joined printed pages, and joins the sentence that
 * they cut. A number counts only if the text around it is a cut sentence, no unit follows, and the numbers rise
 * through the document; two are wanted, or one in a long sentence. A gap between two numbers is told which pages are missing.
 */
export function joinPages(pieces: readonly Piece[]): Piece[] {
  const residues = risingRun(findResidues(pieces));
  if (residues.length === 0 || (residues.length === 1 && !isPlain(pieces, residues[0] as Residue)))
    return [...pieces];
  const byPiece = new Map(residues.map((residue) => [residue.at, residue]));
  const joined: Piece[] = [];
  let pending = false;
  for (const [at, piece] of pieces.entries()) {
    const residue = byPiece.get(at);
    const before = joined.at(-1);
    if (residue?.where === 'alone') {
      pending = true;
      continue;
    }
    const text = residue ? residue.rest : piece.text;
    if ((pending || residue?.where === 'start') && before?.kind === 'text' && piece.kind === 'text') {
      joined[joined.length - 1] = { ...before, text: before.text + text, endsBy: piece.endsBy };
    } else joined.push({ ...piece, text });
    pending = residue?.where === 'end';
  }
  return withMissingPages(joined, residues, pieces);
}

function findResidues(pieces: readonly Piece[]): Residue[] {
  const residues: Residue[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    if (piece.kind !== 'text' || piece.heading > 0) continue;
    const alone = /^[-—－–\s]*(\d{1,3})[-—－–\s]*$/.exec(piece.text);
    if (
      alone &&
      isCut(before) &&
      after?.kind === 'text' &&
      !AFTER_NUMBER.test(after.text) &&
      !startsWithMarker(after.text)
    ) {
      residues.push({ at, number: Number(alone[1]), where: 'alone', rest: '' });
      continue;
    }
    const start = /^(\d{1,3})(?=\D)/.exec(piece.text)?.[1];
    if (start && isCut(before) && !AFTER_NUMBER.test(piece.text.slice(start.length))) {
      residues.push({
        at,
        number: Number(start),
        where: 'start',
        rest: piece.text.slice(start.length).trimStart(),
      });
      continue;
    }
    // "增加" + "1到1.4亿元": a number before 到 that would read as a range.
    const range = /^(\d{1,3})(?=[到至]\d)/.exec(piece.text)?.[1];
    if (range && isCut(before))
      residues.push({ at, number: Number(range), where: 'start', rest: piece.text.slice(range.length) });
    const end = /[一-龥，、”](\d{1,3})$/.exec(piece.text)?.[1];
    if (
      end &&
      after?.kind === 'text' &&
      measureText(piece.text).mass >= 25 &&
      !AFTER_NUMBER.test(after.text) &&
      !startsWithMarker(after.text)
    ) {
      residues.push({ at, number: Number(end), where: 'end', rest: piece.text.slice(0, -end.length) });
    }
  }
  return residues;
}

/** A text that breaks off inside a sentence. */
export function isCut(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.heading > 0) return false;
  return (
    !endsSentence(piece.text) && measureText(piece.text).mass >= 10 && !/^\d{4}年.*[日月]$/.test(piece.text)
  );
}

/** The longest strictly rising run, in order. */
function risingRun(residues: readonly Residue[]): Residue[] {
  let best: Residue[] = [];
  const chains: Residue[][] = [];
  for (const residue of residues.slice(0, 300)) {
    let chain: Residue[] = [];
    for (const earlier of chains) {
      if ((earlier.at(-1)?.number ?? 0) < residue.number && earlier.length > chain.length) chain = earlier;
    }
    chains.push([...chain, residue]);
    if (chain.length + 1 > best.length) best = [...chain, residue];
  }
  return best;
}

/** A single number may go if it is small and cuts a long sentence. */
function isPlain(pieces: readonly Piece[], residue: Residue): boolean {
  const before = pieces[residue.where === 'end' ? residue.at : residue.at - 1];
  return residue.number <= 40 && measureText(before?.text ?? '').mass >= 30;
}

/** Tells each gap which pages are missing, by the numbers around it. */
function withMissingPages(
  joined: readonly Piece[],
  residues: readonly Residue[],
  pieces: readonly Piece[],
): Piece[] {
  const missing = new Map<string, { first: number; last: number }>();
  let gap = -1;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'gap') continue;
    gap++;
    const before = residues.findLast((residue) => residue.at < at);
    const after = residues.find((residue) => residue.at > at);
    if (before && after && after.number > before.number + 1) {
      missing.set(String(gap), { first: before.number + 1, last: after.number - 1 });
    }
  }
  gap = -1;
  return joined.map((piece) => {
    if (piece.kind !== 'gap') return piece;
    gap++;
    const pages = missing.get(String(gap));
    return pages ? { ...piece, pages } : piece;
  });
}
