import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** What makes a number real beyond doubt: digits, dates, percentages, money, ranges of dates. */
const REAL_NUMBER =
  /^\s*(?:[\d.,，．、:：;；。%％‰℃°\-—–~～/／×xX+)）\]】》]|[年月日号]|[万亿千百十]|元|[至到]\d+(?:\.\d+)?\s*[年月日号时点分岁周天级%％个页])/;

/** Classifiers: behind a number they mean a count, unless the numbers of the pages want exactly this one. */
const CLASSIFIER =
  /^\s*(?:[时点分秒届余多度岁周天季旬级个家户人项所条座处件次倍吨亩米里名位种类台辆套间栋幢层张份篇部批场支队期村镇乡街县市区省国大小中]|公里|公顷|平方|立方|千克|公斤|[到至]\d|[a-zA-Z])/;

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
  /** How many gaps stand before it: over a gap the numbers jump. */
  readonly gaps: number;
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
  let gaps = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'gap') gaps++;
    if (piece.kind !== 'text' || piece.heading > 0) continue;
    const residue = residueAt(at, piece, pieces[at - 1], pieces[at + 1]);
    if (residue) residues.push({ ...residue, gaps });
  }
  return residues;
}

type Found = Omit<Residue, 'gaps'>;

function residueAt(at: number, piece: Piece, before?: Piece, after?: Piece): Found | undefined {
  const { text } = piece;
  const footer = /^(?:[-—－–]\s*(\d{1,3})\s*[-—－–]|第\s*(\d{1,3})\s*页)$/.exec(text);
  if (footer) return { at, number: Number(footer[1] ?? footer[2]), where: 'footer', weak: false, rest: '' };
  const next = after?.kind === 'text' && !startsWithMarker(after.text) ? after.text : undefined;
  const alone = /^[-—－–\s]*(\d{1,3})[-—－–\s]*$/.exec(text)?.[1];
  if (alone && next && partsNumber(before, next))
    return { at, number: Number(alone), where: 'alone', weak: true, rest: '' };
  if (alone) return next && isCut(before) ? residue(at, alone, 'alone', next, '') : undefined;
  const start = /^(\d{1,3})(?=\D)/.exec(text)?.[1];
  if (start && isCut(before)) {
    const rest = text.slice(start.length);
    if (partsUnit(before, rest))
      return { at, number: Number(start), where: 'start', weak: true, rest: rest.trimStart() };
    return residue(at, start, 'start', rest, rest.trimStart());
  }
  const end = /[一-龥，、”](\d{1,3})$/.exec(text)?.[1];
  if (!end || !next || measureText(text).mass < 25) return undefined;
  return residue(at, end, 'end', next, text.slice(0, -end.length));
}

/** 新建厂房15|2|万平方米: a line between a number and its unit is no number of the text. */
function partsNumber(before: Piece | undefined, next: string): boolean {
  if (!isCut(before) || before?.kind !== 'text') return false;
  return /\d$/.test(before.text) && (/^(?:[万亿]|元|[%％])/.test(next) || CLASSIFIER.test(next));
}

/** 兑现资金8737万|2元: between 万 and 元 stands no number of the text. */
function partsUnit(before: Piece | undefined, rest: string): boolean {
  return before?.kind === 'text' && /\d[万亿]$/.test(before.text) && /^\s*(?:元|美元)/.test(rest);
}

/** A page number, unless what follows makes it a real one. */
function residue(
  at: number,
  digits: string,
  where: Residue['where'],
  follows: string,
  rest: string,
): Found | undefined {
  if (REAL_NUMBER.test(follows)) return undefined;
  return { at, number: Number(digits), where, weak: CLASSIFIER.test(follows), rest };
}

/** A text that breaks off inside a sentence. */
export function isCut(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.heading > 0) return false;
  return (
    !endsSentence(piece.text) && measureText(piece.text).mass >= 10 && !/^\d{4}年.*[日月]$/.test(piece.text)
  );
}

/** The longest run of numbers that count up, by one where a unit could follow; one of them must be beyond doubt. */
function risingRun(residues: readonly Residue[]): Residue[] {
  let best: Residue[] = [];
  const chains: Residue[][] = [];
  for (const residue of residues.slice(0, 300)) {
    let chain: Residue[] = [];
    for (const earlier of chains) {
      const last = earlier.at(-1);
      if (last && follows(last, residue) && earlier.length > chain.length) chain = earlier;
    }
    if (chain.length === 0 && residue.weak && residue.number > 2) continue;
    chains.push([...chain, residue]);
    if (chain.length + 1 > best.length) best = [...chain, residue];
  }
  return best.some((residue) => !residue.weak) ? best : [];
}

function follows(last: Residue, residue: Residue): boolean {
  if (residue.number === last.number + 1) return true;
  return residue.number > last.number && (!residue.weak || residue.gaps > last.gaps);
}

/** A single number may go if it is small and cuts a long sentence. */
function isPlain(pieces: readonly Piece[], residue: Residue): boolean {
  const before = pieces[residue.where === 'end' ? residue.at : residue.at - 1];
  return (
    residue.number <= 40 &&
    measureText(before?.text ?? '').mass >= 16 &&
    !BEFORE_NUMBER.test(before?.text ?? '')
  );
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
