import { nameOf } from './find-posts.ts';
import { groupBy } from './group-by.ts';
import { linesFrom } from './line-runs.ts';
import type { ElementRecord, Line, PageScan } from './page-scan.ts';
import { endsSentence } from './text-measure.ts';
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
  return new Set([...flatCards(scan), ...boxedCards(scan)]);
}

function boxedCards(scan: PageScan): number[] {
  return alikeBoxes(scan).flatMap((boxes) => {
    const cards = boxes.filter((box) => isCard(scan, box));
    if (cards.length < LEAST_CARDS || cards.length < boxes.length * 0.8) return [];
    if (!areDifferent(cards.map(({ firstLine }) => scan.lines[firstLine]?.text))) return [];
    return cards.flatMap(({ firstLine, lastLine }) => linesFrom(firstLine, lastLine));
  });
}

/** Boxes of several lines, by their parent, tag and names without numbers. */
function alikeBoxes(scan: PageScan): ElementRecord[][] {
  const boxes = scan.elements.filter(({ firstLine, lastLine }) => lastLine - firstLine > 1);
  const makes = groupBy(boxes, (box) => `${box.parent} ${nameOf(box)}`);
  return [...makes.values()].filter((alike) => alike.length >= LEAST_CARDS);
}

/** Lines of a card, half-open. */
type Card = Pick<ElementRecord, 'firstLine' | 'lastLine'>;

/** The lines are a title that links elsewhere, and a teaser. */
function isCard(scan: PageScan, { firstLine, lastLine }: Card): boolean {
  if (lastLine - firstLine > MOST_LINES) return false;
  const [title, ...teaser] = scan.lines.slice(firstLine, lastLine);
  return isTitle(title) && teaser.filter(({ measure }) => measure.mass > 9).length <= MOST_SENTENCES;
}

function isTitle(line: Line | undefined): boolean {
  if (!line || line.linked < line.text.length * 0.8 || startsWithMarker(line.text)) return false;
  return line.measure.mass >= LEAST_TITLE;
}

/** Posts that answer one another bear one title. */
function areDifferent(titles: readonly (string | undefined)[]): boolean {
  return new Set(titles).size > titles.length / 2;
}

/** Lines of cards without boxes: titles, teasers and dates in turn, all in one element that holds nothing else. */
function flatCards(scan: PageScan): number[] {
  const allTitles = scan.lines.flatMap((line, index) => (isTitle(line) ? [index] : []));
  const lists = groupBy(allTitles, (title) => scan.elements[scan.lines[title]?.element ?? -1]?.parent ?? -1);
  return [...lists].flatMap(([parent, titles]) => {
    const list = scan.elements[parent];
    if (!list || titles.length < LEAST_CARDS || (titles[0] ?? 0) > list.firstLine + 1) return [];
    const cards = titles.map((firstLine, at) => ({ firstLine, lastLine: titles[at + 1] ?? list.lastLine }));
    if (!cards.every((card) => isCard(scan, card))) return [];
    const broken = cards.filter((card) => breaksOff(scan, card));
    return broken.length >= cards.length / 2 ? linesFrom(list.firstLine, list.lastLine) : [];
  });
}

/** A line behind the title ends in no stop: a teaser that breaks off, or who wrote it and when. */
function breaksOff(scan: PageScan, { firstLine, lastLine }: Card): boolean {
  return scan.lines.slice(firstLine + 1, lastLine).some(({ text }) => !endsSentence(text));
}
