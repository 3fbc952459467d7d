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
  const lines = new Set<number>(flatCards(scan));
  for (const boxes of alikeBoxes(scan)) {
    const cards = boxes.filter((box) => isCard(scan, box));
    if (cards.length < LEAST_CARDS || cards.length < boxes.length * 0.8) continue;
    if (!areDifferent(cards.map(({ firstLine }) => scan.lines[firstLine]?.text))) continue;
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
  return isCardFrom(scan, firstLine, lastLine);
}

/** The lines are a title that links elsewhere, and a teaser. */
function isCardFrom(scan: PageScan, firstLine: number, lastLine: number): boolean {
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
  const lists = new Map<number, number[]>();
  for (const line of scan.lines.keys()) {
    if (!isTitle(scan.lines[line])) continue;
    const parent = scan.elements[scan.lines[line]?.element ?? -1]?.parent ?? -1;
    const known = lists.get(parent);
    if (known) known.push(line);
    else lists.set(parent, [line]);
  }
  return [...lists].flatMap(([parent, titles]) => {
    const list = scan.elements[parent];
    const [first] = titles;
    if (!list || first === undefined || titles.length < LEAST_CARDS) return [];
    if (first > list.firstLine + 1) return [];
    const ends = [...titles.slice(1), list.lastLine];
    const areCards = titles.every((title, at) => isCardFrom(scan, title, ends[at] ?? title));
    const broken = titles.filter((title, at) => breaksOff(scan, title, ends[at] ?? title));
    return areCards && broken.length >= titles.length / 2 ? linesFrom(list.firstLine, list.lastLine) : [];
  });
}

/** A line behind the title ends in no stop: a teaser that breaks off, or who wrote it and when. */
function breaksOff(scan: PageScan, title: number, end: number): boolean {
  return scan.lines.slice(title + 1, end).some(({ text }) => !endsSentence(text));
}

function linesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}
