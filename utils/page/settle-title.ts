import { ORGANISATION, titleKey, trimTitle } from './page-title.ts';
import type { Piece } from './piece.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

export interface SettledTitle {
  readonly title: string;
  /** `body`: the document's own first line; else where the page names it. */
  readonly from: string;
  readonly pieces: readonly Piece[];
  /** The page's title belongs to another document: that title. */
  readonly foreign?: string;
}

/** Nouns that end the title of a report. */
const REPORT_NOUN =
  /(?:报告|汇报|讲话|总结|公报|方案|规划|计划|意见|通知|材料|致辞|致词|发言|纪要|调研|考察|心得|体会|要点|综述|决定|办法|通报|分析|情况|建议|提纲|思考|启示|纪实|述职|简报|草案|報告|匯報|講話|總結|公報)(?:[（(【].{1,16}[）)】])?(?:之[一二三四五])?$/;

/**
 * The report's title: the document's own first line where it is one, else the page's. Copies and broken copies of the
 * page's title before the text go; where the two titles share little and the text does not speak of the page's, the
 * page's title is foreign.
 */
export function settleTitle(
  pieces: readonly Piece[],
  page: { text: string; from: string },
  thread = false,
): SettledTitle {
  const rest = dropCopies(pieces, page.text);
  const first = rest[0];
  if (thread && page.text !== '') return { title: page.text, from: page.from, pieces: rest };
  if (first?.kind !== 'text' || !looksLikeTitle(first.text) || (isPlain(first) && /[，,]/.test(first.text)))
    return { title: page.text, from: page.from, pieces: rest };
  const own = trimTitle(first.text);
  const after = dropCopies(rest.slice(1), own);
  if (page.text === '') return { title: own, from: 'body', pieces: after };
  if (likeness(own, page.text) >= 0.5) {
    return { title: own, from: 'body', pieces: after };
  }
  const text = after
    .slice(0, 60)
    .map((piece) => piece.text)
    .join('\n');
  const spoken = mentions(text, page.text);
  const shown = { report: REPORT_NOUN.test(own), plain: isPlain(first) };
  if (ORGANISATION.test(own) || !isForeign(shown, spoken, mentions(text, own)))
    return { title: page.text, from: page.from, pieces: rest };
  return { title: own, from: 'body', pieces: after, foreign: page.text };
}

/** How much of a title the text must speak of, as a share of its pairs of characters. */
const SPOKEN = {
  /** Less of the page's title makes it foreign over a first line that is a report's name. */
  besideReport: 0.55,
  /** The same over a heading or a bold line. */
  besideHeading: 0.35,
  /** A plain first line proves itself by so much, */
  ofPlain: 0.6,
  /** and by so much more than the page's title. */
  plainAhead: 0.35,
} as const;

/**
 * The page's title belongs to another document than the first line.
 * @param spoken how much of the page's title the text speaks of, @param ownSpoken how much of its first line.
 */
function isForeign(first: { report: boolean; plain: boolean }, spoken: number, ownSpoken: number): boolean {
  if (first.report) return spoken <= SPOKEN.besideReport;
  if (!first.plain) return spoken <= SPOKEN.besideHeading;
  return ownSpoken >= SPOKEN.ofPlain && ownSpoken >= spoken + SPOKEN.plainAhead;
}

function isPlain(piece: Piece): boolean {
  return piece.heading === 0 && !piece.bold;
}

/** A line that may be a title: short, without the end of a sentence or the mark of a list. */
function looksLikeTitle(text: string): boolean {
  const { mass } = measureText(text);
  return mass >= 4 && mass <= 50 && !endsSentence(text) && !startsWithMarker(text) && !/[。；]/.test(text);
}

/** Leaves out leading pieces that repeat the title, whole or broken over several lines. */
function dropCopies(pieces: readonly Piece[], title: string): readonly Piece[] {
  const key = titleKey(title);
  if (key === '') return pieces;
  let start = 0;
  for (let round = 0; round < 20; round++) {
    const count = copyLength(pieces, start, key);
    if (count === 0) break;
    start += count;
  }
  return cutPrefix(pieces.slice(start), title);
}

/** Takes the title off a first paragraph that it was run into. */
function cutPrefix(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  const glued = first?.kind === 'text' && title.length >= 8 && first.text.startsWith(title);
  if (!first || !glued || first.text.length < title.length + 20) return pieces;
  const text = first.text.slice(title.length).trimStart();
  return /^[\d一-龥（(]/.test(text) && !/^[的是为在以中里上下等]/.test(text)
    ? [{ ...first, text }, ...rest]
    : pieces;
}

/** How many pieces from `start` on make up the title: 0 if they do not. */
function copyLength(pieces: readonly Piece[], start: number, key: string): number {
  let joined = '';
  for (let count = 1; count <= 8; count++) {
    const piece = pieces[start + count - 1];
    if (piece?.kind !== 'text' || piece.text.length > 200) return 0;
    joined += titleKey(piece.text);
    if (joined === key) return count;
    if (joined.length >= key.length || !key.startsWith(joined)) return 0;
  }
  return 0;
}

function pairs(key: string): string[] {
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2));
}

/** Dice's coefficient over pairs of characters, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = pairs(titleKey(a));
  const right = new Set(pairs(titleKey(b)));
  if (left.length === 0 || right.size === 0) return 0;
  const shared = left.filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.length + right.size);
}

/** Share of the title's pairs of characters that the text has too. */
function mentions(text: string, title: string): number {
  const wanted = pairs(titleKey(title));
  if (wanted.length === 0) return 1;
  const key = titleKey(text);
  return wanted.filter((pair) => key.includes(pair)).length / wanted.length;
}
