import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';

const sentenceEnd = /[。！？；\n]/;
const reach = 300;

/** Where a figure stands, in words. */
export interface AnchorParts {
  /** Characters of the sentence before the figure. */
  readonly place: number;
  /** The figure's own characters. */
  readonly raw: string;
  readonly sentence: string;
  /** Of equal sentences, which one (from 1) and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/**
 * An anchor for each figure: its sentence without spacing and punctuation, and its place there; where several figures
 * have equal ones, as cells of a table that stand alone on their lines, also which of them it is. An anchor stays the
 * same when the page is captured again or the text moves, and does not depend on how the figure was read, so that a
 * better reader keeps the user's judgements.
 */
export function figureAnchors({ text }: Report, figures: readonly Figure[]): string[] {
  const plain = figures.map((figure) => plainAnchor(text, figure));
  const counts = new Map<string, number>();
  for (const anchor of plain) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const seen = new Map<string, number>();
  return plain.map((anchor) => {
    const of = counts.get(anchor) ?? 1;
    const nth = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, nth);
    return of === 1 ? anchor : `${anchor}#${nth}/${of}`;
  });
}

function plainAnchor(text: string, { start, raw }: Figure): string {
  let from = start;
  while (from > 0 && start - from < reach && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  let to = start + raw.length;
  while (to < text.length && to - start < reach && !sentenceEnd.test(text[to] ?? '')) to += 1;
  const place = anchorWords(text.slice(from, start)).length;
  return `${place}:${anchorWords(raw)}:${anchorWords(text.slice(from, to))}`;
}

/** An anchor taken apart; one that is none of ours has an empty sentence. */
export function readAnchor(anchor: string): AnchorParts {
  const [, place = '0', raw = '', sentence = '', nth = '1', of = '1'] =
    /^(\d+):([^:]*):([^:#]*)(?:#(\d+)\/(\d+))?$/.exec(anchor) ?? [];
  return { place: Number(place), raw, sentence, nth: Number(nth), of: Number(of) };
}

/** The characters that anchors are made of. */
export function anchorWords(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}.%-]/gu, '');
}
