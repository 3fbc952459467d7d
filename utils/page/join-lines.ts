import { GrowingText } from './growing-text.ts';
import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { endsOpen, isSignature, startsInSentence, startsWithMarker } from './text-shape.ts';

/** Words before a colon that announce what somebody says; 如下 and the like announce paragraphs. */
const SAYS =
  /(?:说|讲|道|提出|指出|强调|认为|要求|写道|曰|云|称|问|答|表示|口号|名言|古语|古人|俗话|寄语|嘱托|题词|批示|感慨|感叹)[:：]$/;

/** Words before a colon that one clause completes. */
const COMPLETES = /(?:[是为]|一[条句个点].{0,4}|名言)[:：]$/;

/**
 * Joins lines that a site broke inside a sentence, and a quotation to the colon that announces it. Where a break may
 * as well be the report's own, it stays.
 */
export function joinLines(pieces: readonly Piece[]): Piece[] {
  const habits = habitsOf(pieces);
  const joined: GrowingText[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const last = pieces[at - 1];
    if (before && last && belongTogether(before, last, piece, pieces[at + 1], habits)) {
      before.append(glue(before.tail, piece.text), piece);
    } else joined.push(new GrowingText(piece));
  }
  return joined.map((text) => text.toPiece());
}

interface Habits {
  /** A line fills the width at which the text was wrapped; `undefined` if it is not wrapped. */
  readonly isFull: ((line: Piece) => boolean) | undefined;
  /** Paragraphs are indented. */
  readonly indents: boolean;
  /** Long paragraphs often lack an end mark, so its absence tells nothing. */
  readonly isLoose: () => boolean;
}

function habitsOf(pieces: readonly Piece[]): Habits {
  const lines = pieces.filter((piece) => piece.kind === 'text' && piece.heading === 0);
  let loose: boolean | undefined;
  return {
    isFull: wrapOf(lines),
    indents: lines.filter((line) => line.indented).length >= Math.max(2, lines.length * 0.04),
    isLoose: () => {
      loose ??= oftenEndsLoose(pieces);
      return loose;
    },
  };
}

function oftenEndsLoose(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.kind === 'text' && measureText(piece.text).mass >= 50);
  const loose = long.filter((piece) => !endsSentence(piece.text)).length;
  return long.length >= 4 && loose > long.length * 0.4;
}

type Measure = (piece: Piece) => number;

const inCharacters: Measure = ({ text, indented }) => text.length + (indented ? 2 : 0);

function inColumns({ text, indented }: Piece): number {
  let width = indented ? 4 : 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

/** Many lines within a hair of one width, in characters or in columns: the text was wrapped at it. */
function wrapOf(lines: readonly Piece[]): Habits['isFull'] {
  if (lines.filter((line) => line.text.length > 180).length > lines.length * 0.06 + 1) return undefined;
  const [best] = [wrapBy(lines, inColumns, 5), wrapBy(lines, inCharacters, 1)].sort(
    (a, b) => b.full - a.full,
  );
  if (!best || best.full < 4 || best.full < lines.length * 0.35) return undefined;
  return best.widest < 20 || best.widest > 180 ? undefined : best.isFull;
}

function wrapBy(lines: readonly Piece[], width: Measure, slack: number) {
  const counts = new Map<number, number>();
  const widths = lines.map(width);
  for (const each of widths) counts.set(each, (counts.get(each) ?? 0) + 1);
  const near = (widest: number) => {
    let full = 0;
    for (let each = widest - slack; each <= widest; each++) full += counts.get(each) ?? 0;
    return full;
  };
  let widest = 0;
  let most = near(widest);
  for (const each of counts.keys()) {
    const full = near(each);
    if (full > most || (full === most && each > widest)) [widest, most] = [each, full];
  }
  const wider = widths.filter((each) => each > widest).length;
  const full = wider > lines.length * 0.06 + 1 ? 0 : most;
  return { widest, full, isFull: (piece: Piece) => width(piece) >= widest - slack - 1 };
}

/** `before` is what has been joined so far and ends with the line `last`. */
function belongTogether(
  before: GrowingText,
  last: Piece,
  piece: Piece,
  next: Piece | undefined,
  habits: Habits,
): boolean {
  const { kind, heading, bold } = before.piece;
  if (kind !== 'text' || piece.kind !== 'text' || heading !== piece.heading) return false;
  const a = before.tail;
  const b = piece.text;
  if (piece.continues || startsInSentence(b) || (/\d[.．]$/.test(a) && /^\d/.test(b))) return true;
  if (/[:：]$/.test(a)) return isQuotation(a, b, next);
  if (habits.isFull) return isWrapped(last, piece, habits);
  if (startsWithMarker(b) || bold !== piece.bold || heading > 0) return false;
  if (endsOpen(a)) return true;
  if (endsSentence(a)) return false;
  const isHeading = startsWithMarker(before.head) && before.stops === 0;
  if (piece.afterHole && before.mass >= 12 && !isHeading && endsSentence(b))
    return !piece.indented || before.mass >= 40;
  if (before.length <= 40 && isSignature(a)) return false;
  if (piece.indented || habits.isLoose()) return false;
  return before.mass >= 60 && measureText(b).stops > 0;
}

function isQuotation(a: string, b: string, next: Piece | undefined): boolean {
  if (/^[“"「『]/.test(b)) return SAYS.test(a) && !(isWholeQuote(b) && isWholeQuote(next?.text ?? ''));
  return (
    COMPLETES.test(a) &&
    !startsWithMarker(b) &&
    endsSentence(b) &&
    (next === undefined || !startsWithMarker(next.text) || endsSentence(next.text))
  );
}

function isWholeQuote(text: string): boolean {
  return /^[“"「『].*[”"」』〞][。！？.!?]?$/.test(text);
}

function isWrapped(last: Piece, piece: Piece, habits: Habits): boolean {
  if (piece.indented || !habits.isFull?.(last)) return false;
  if (habits.indents) return true;
  return !endsSentence(last.text) && !startsWithMarker(piece.text);
}

/** Western words keep a space between lines. */
function glue(a: string, b: string): string {
  return /[a-z0-9,;.]$/i.test(a) && /^[a-z]/i.test(b) && /[a-z]{2}/i.test(a.slice(-12)) ? ' ' : '';
}
