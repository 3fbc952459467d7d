import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** What may follow a real number: units, classifiers, parts of dates, stops, signs. A page number is followed by none. */
const AFTER_NUMBER =
  /^\s*(?:[\d.,，．、:：;；。%％‰℃°\-—–~～/／×xX+)）\]】》年月日号时点分秒度岁周天季旬期届级]|[万亿千百十余多]|[个家户人项所条座座处件次倍元吨亩米里名位种类台辆套间栋幢层张份篇部批场支队村镇乡街县市区省国大小中]|公里|公顷|平方|立方|千克|公斤|[a-zA-Z])/;

/** Words that want a number behind them. */
const BEFORE_NUMBER = /[第约达共超近前后为至到过有计增减高降占年月是逾从自由破]$/;

interface Residue {
  /** Index of the piece that bears the number. */
  readonly at: number;
  readonly number: number;
  readonly where: 'start' | 'end' | 'alone' | 'footer';
  /** What follows may be a unit: it counts only where the sequence wants exactly this number. */
  readonly weak: boolean;
  readonly rest: string;
}

/**
 * Takes out the page numbers that fell into the text where a site joined printed pages, and joins the sentence that
 * they cut. A number counts only if the text around it is a cut sentence, no unit follows, and the numbers rise
 * through the document; two are wanted, or one in a long sentence. A gap between two numbers is told which pages are missing.
 */
export function joinPages(pieces: readonly Piece[]): Piece[] {
  const found = findResidues(pieces);
  const footers = found.filter((residue) => residue.where === 'footer');
  const run = risingRun(found.filter((residue) => residue.where !== 'footer'));
  const [only] = run;
  const sure = run.length > 1 || (only && (footers.length > 0 || isPlain(pieces, only))) ? run : [];
  const residues = [...sure, ...footers].sort((a, b) => a.at - b.at);
  if (residues.length === 0) return [...pieces];
  const byPiece = new Map(residues.map((residue) => [residue.at, residue]));
  const joined: Piece[] = [];
  let pending = false;
  let hole = false;
  for (const [at, piece] of pieces.entries()) {
    const residue = byPiece.get(at);
    const before = joined.at(-1);
    if (residue?.where === 'footer') {
      hole = true;
      continue;
    }
    if (residue?.where === 'alone') {
      pending = true;
      continue;
    }
    const text = residue ? residue.rest : piece.text;
    if ((pending || residue?.where === 'start') && before?.kind === 'text' && piece.kind === 'text') {
      joined[joined.length - 1] = { ...before, text: before.text + text, endsBy: piece.endsBy };
    } else joined.push({ ...piece, text, afterHole: piece.afterHole || hole });
    hole = false;
    pending = residue?.where === 'end';
  }
  return withMissingPages(joined, residues, pieces);
}

function findResidues(pieces: readonly Piece[]): Residue[] {
  const residues: Residue[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'text' || piece.heading > 0) continue;
    const residue = residueAt(at, piece, pieces[at - 1], pieces[at + 1]);
    if (residue) residues.push(residue);
  }
  return residues;
}

function residueAt(at: number, piece: Piece, before?: Piece, after?: Piece): Residue | undefined {
  const { text } = piece;
  const footer = /^(?:[-—－–]\s*(\d{1,3})\s*[-—－–]|第\s*(\d{1,3})\s*页)$/.exec(text);
  if (footer) return { at, number: Number(footer[1] ?? footer[2]), where: 'footer', weak: false, rest: '' };
  const alone = /^[-—－–\s]*(\d{1,3})[-—－–\s]*$/.exec(text)?.[1];
  if (alone) {
    const goesOn = after?.kind === 'text' && !startsWithMarker(after.text);
    return goesOn && isCut(before)
      ? { at, number: Number(alone), where: 'alone', weak: AFTER_NUMBER.test(after.text), rest: '' }
      : undefined;
  }
  const start = /^(\d{1,3})(?=\D)/.exec(text)?.[1];
  if (start && isCut(before)) {
    const rest = text.slice(start.length);
    const weak = AFTER_NUMBER.test(rest) || /^[到至]\d/.test(rest) || BEFORE_NUMBER.test(before?.text ?? '');
    if (!/^[\d.,、．]/.test(rest))
      return { at, number: Number(start), where: 'start', weak, rest: rest.trimStart() };
  }
  const end = /[一-龥，、”](\d{1,3})$/.exec(text)?.[1];
  if (end && after?.kind === 'text' && measureText(text).mass >= 25 && !startsWithMarker(after.text)) {
    return {
      at,
      number: Number(end),
      where: 'end',
      weak: AFTER_NUMBER.test(after.text),
      rest: text.slice(0, -end.length),
    };
  }
  return undefined;
}

/** A text that breaks off inside a sentence. */
export function isCut(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.heading > 0) return false;
  return (
    !endsSentence(piece.text) && measureText(piece.text).mass >= 10 && !/^\d{4}年.*[日月]$/.test(piece.text)
  );
}

/** The longest strictly rising run of sure numbers, and between them the weak ones that fit it exactly. */
function risingRun(residues: readonly Residue[]): Residue[] {
  const sure = longestRise(residues.filter((residue) => !residue.weak).slice(0, 300));
  if (sure.length < 2) return sure;
  const run: Residue[] = [];
  for (const residue of residues) {
    const last = run.at(-1)?.number ?? 0;
    const next = sure.find((other) => other.at > residue.at)?.number ?? Number.POSITIVE_INFINITY;
    const fits =
      residue.number === last + 1 && residue.number < next && (run.length > 0 || residue.number + 1 === next);
    if (sure.includes(residue) || (residue.weak && fits)) run.push(residue);
  }
  return run;
}

function longestRise(residues: readonly Residue[]): Residue[] {
  let best: Residue[] = [];
  const chains: Residue[][] = [];
  for (const residue of residues) {
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
