import type { Figure } from '../figure.ts';
import type { Capture } from '../stored-report.ts';
import { type AnchorParts, anchorWords, figureAnchors, readAnchor } from './figure-anchor.ts';
import type { JudgementRow } from './rows.ts';

/** A piece of a sentence with fewer characters, its number's among them, says too little to be known by. */
const leastLength = 10;

export interface PlacedJudgements {
  /** By the figure's place in the capture. */
  readonly byFigure: ReadonlyMap<number, JudgementRow>;
  /** Those whose sentence the capture does not have, or has more than once: kept, and shown as such. */
  readonly unplaced: readonly JudgementRow[];
}

/**
 * Finds the figure of a capture that each judgement is about: the one with the same anchor, else the only one with the
 * same words around it wherever the lines break, for a page may break a sentence that stood whole before, or join it.
 * Of two judgements about one figure the later one counts.
 */
export function placeJudgements(
  { report, figures }: Capture,
  judgements: readonly JudgementRow[],
): PlacedJudgements {
  const byFigure = new Map<number, JudgementRow>();
  if (judgements.length === 0) return { byFigure, unplaced: [] };
  const byAnchor = new Map(figureAnchors(report, figures).map((anchor, index) => [anchor, index]));
  let findAnywhere: ((parts: AnchorParts) => number | undefined) | undefined;
  const unplaced: JudgementRow[] = [];
  for (const judgement of judgements) {
    let index = byAnchor.get(judgement.anchor);
    if (index === undefined) {
      findAnywhere ??= findInLines(report.text, figures);
      index = findAnywhere(readAnchor(judgement.anchor));
    }
    if (index === undefined) unplaced.push(judgement);
    else if (judgement.at >= (byFigure.get(index)?.at ?? '')) byFigure.set(index, judgement);
  }
  return { byFigure, unplaced };
}

/** Looks for a sentence in the whole text's words; undefined where no figure or more than one stands in it so. */
function findInLines(text: string, figures: readonly Figure[]): (parts: AnchorParts) => number | undefined {
  const { words, positions } = wordPositions(text, figures);
  return ({ place, sentence, of }) => {
    if (of > 1 || sentence.length < leastLength) return undefined;
    const [found, ...others] = positions.filter(
      ({ position }) => position >= place && words.startsWith(sentence, position - place),
    );
    return others.length === 0 ? found?.index : undefined;
  };
}

/** The text's words, and where in them each figure begins. */
function wordPositions(text: string, figures: readonly Figure[]) {
  const positions: { readonly position: number; readonly index: number }[] = [];
  const pieces: string[] = [];
  const starts = figures.map(({ start }, index) => ({ start, index })).sort((a, b) => a.start - b.start);
  let [done, length] = [0, 0];
  for (const { start, index } of starts) {
    const piece = anchorWords(text.slice(done, start));
    pieces.push(piece);
    [done, length] = [start, length + piece.length];
    positions.push({ position: length, index });
  }
  pieces.push(anchorWords(text.slice(done)));
  return { words: pieces.join(''), positions };
}
