import type { Pager } from './find-pagers.ts';
import type { Judged } from './judge-lines.ts';
import { gapPiece, type Piece } from './piece.ts';
import type { Pick } from './selection.ts';

/** Between a text and its pager stand no more lines: who edited it, buttons. */
const MOST_BETWEEN = 8;
/** Behind its pager stands no more of a text than notes. */
const MOST_BEHIND = 0.1;

/**
 * The pager of the document itself: it stands directly below its text. Below links to others or readers' voices
 * stands theirs.
 * @param picks the document's lines
 * @param judged all lines around them
 */
export function ownPager(
  pagers: readonly Pager[],
  picks: readonly Pick[],
  judged: readonly Judged[],
): Pager | undefined {
  const offset = judged[0]?.index ?? 0;
  const sentences = picks.filter(({ line }) => judged[line - offset]?.sentence);
  const end = sentences.at(-1 - Math.floor(sentences.length * MOST_BEHIND))?.line ?? -1;
  const below = pagers.filter(({ last }) => last > end);
  return below.findLast(({ first }) => {
    const above = picks.findLast(({ line }) => line < first)?.line;
    if (above === undefined || first - above > MOST_BETWEEN) return false;
    const between = judged.slice(above + 1 - offset, first - offset);
    return !between.some(isOthers);
  });
}

/** A line of other documents: the heading over a list of them, or a link to one. */
function isOthers({ rule, line }: Judged): boolean {
  return rule ? rule.effect === 'end' : line.linked > line.text.length * 0.6;
}

/** The text with gaps where other pages, or a frame, hold what comes before it and after it. */
export function withElsewhere(
  pieces: readonly Piece[],
  pager: Pager | undefined,
  framed: boolean,
): readonly Piece[] {
  const other = gapPiece('other-page', pager?.part && { part: pager.part });
  return [
    ...(pager?.before ? [other] : []),
    ...pieces,
    ...(framed ? [gapPiece('frame')] : []),
    ...(pager?.after ? [other] : []),
  ];
}
