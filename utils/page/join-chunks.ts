import type { Piece } from './piece.ts';
import { endsSentence } from './text-measure.ts';

const CHUNK = /^(\d{1,3})、/;

/**
 * Takes out the numbers `k、` that some sites set before each slice of about 500 characters, and joins what the
 * slices cut. Genuine lists end their items with stops; slices are about equally long, count up by one and cut words.
 */
export function joinChunks(pieces: readonly Piece[]): Piece[] {
  const chunks = findChunks(pieces);
  if (chunks.length < 2 && !isSecondSlice(pieces, chunks[0])) return [...pieces];
  const starts = new Set(chunks);
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const text = starts.has(at) ? piece.text.replace(CHUNK, '') : piece.text;
    const before = joined.at(-1);
    const cut = starts.has(at) && at > 0 && before?.kind === 'text' && isSeam(pieces[at - 1], piece);
    if (cut)
      joined[joined.length - 1] = { ...before, text: before.text + text.trimStart(), endsBy: piece.endsBy };
    else joined.push({ ...piece, text: text.trim() });
  }
  return joined;
}

/** A lone `2、` that cuts a sentence about 500 characters from the start. */
function isSecondSlice(pieces: readonly Piece[], at: number | undefined): boolean {
  if (
    at === undefined ||
    at === 0 ||
    !pieces[at]?.text.startsWith('2、') ||
    !isSeam(pieces[at - 1], pieces[at])
  )
    return false;
  const before = pieces.slice(0, at).reduce((sum, piece) => sum + piece.text.length, 0);
  return before >= 350 && before <= 650;
}

/** Indices of the pieces that start a slice; empty if the document is not sliced. */
function findChunks(pieces: readonly Piece[]): number[] {
  const chunks: number[] = [];
  let wanted = 0;
  for (const [at, piece] of pieces.entries()) {
    const number = Number(piece.kind === 'text' ? (CHUNK.exec(piece.text)?.[1] ?? Number.NaN) : Number.NaN);
    if (chunks.length === 0 ? number === 1 || number === 2 : number === wanted) {
      chunks.push(at);
      wanted = number + 1;
    }
  }
  const seams = chunks.filter((at) => at > 0);
  const cuts = seams.filter((at) => isSeam(pieces[at - 1], pieces[at]));
  const first = CHUNK.exec(pieces[chunks[0] ?? 0]?.text ?? '')?.[1] === '1' ? chunks[0] : undefined;
  const counted = seams.filter((at) => at !== first);
  const enough =
    counted.length > 0 && cuts.filter((at) => at !== first).length >= Math.max(1, counted.length * 0.6);
  return enough && (chunks.length === 1 || areSlices(pieces, chunks)) ? chunks : [];
}

function isSeam(before: Piece | undefined, piece: Piece | undefined): boolean {
  return (
    before?.kind === 'text' &&
    piece !== undefined &&
    (!endsSentence(before.text) || /\d[.．]$/.test(before.text))
  );
}

/** Slices, the last aside, are long and of about one length. */
function areSlices(pieces: readonly Piece[], chunks: readonly number[]): boolean {
  const lengths = chunks.slice(0, -1).map((start, i) => {
    const end = chunks[i + 1] ?? pieces.length;
    return pieces.slice(start, end).reduce((sum, piece) => sum + piece.text.length, 0);
  });
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return (
    middle >= 60 &&
    lengths.filter((length) => Math.abs(length - middle) <= middle * 0.4).length >= lengths.length * 0.6
  );
}
