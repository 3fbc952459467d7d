import type { ElementRecord, PageScan } from './page-scan.ts';
import { startsWithMarker } from './text-shape.ts';

/** So many cards in a row are a list of other documents. */
const LEAST_CARDS = 4;
/** A teaser says no more. */
const MOST_SENTENCES = 2;
const MOST_LINES = 6;
/** A link that says less may be an author's name. */
const LEAST_TITLE = 7;

/**
 * Lines of cards: boxes of one make under one parent, each headed by the link to another document over a teaser of
 * it, a picture, a date.
 */
export function findCards(scan: PageScan): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const boxes of alikeBoxes(scan)) {
    const cards = boxes.filter((box) => isCard(scan, box));
    if (cards.length < LEAST_CARDS || cards.length < boxes.length * 0.8) continue;
    for (const { firstLine, lastLine } of cards)
      for (let line = firstLine; line < lastLine; line++) lines.add(line);
  }
  return lines;
}

/** Boxes of several lines, or of one that is all link, by their parent, tag and names without numbers. */
function alikeBoxes(scan: PageScan): ElementRecord[][] {
  const groups = new Map<string, ElementRecord[]>();
  for (const element of scan.elements) {
    if (element.lastLine - element.firstLine < 2) continue;
    const key = `${element.parent} ${element.tag} ${element.names.join().replace(/\d+/g, '')}`;
    const known = groups.get(key);
    if (known) known.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].filter((boxes) => boxes.length >= LEAST_CARDS);
}

function isCard(scan: PageScan, { firstLine, lastLine }: ElementRecord): boolean {
  if (lastLine - firstLine > MOST_LINES) return false;
  const [title, ...teaser] = scan.lines.slice(firstLine, lastLine);
  if (!title || title.linked < title.text.length * 0.8 || startsWithMarker(title.text)) return false;
  return (
    title.measure.mass >= LEAST_TITLE &&
    teaser.filter(({ measure }) => measure.mass > 9).length <= MOST_SENTENCES
  );
}
