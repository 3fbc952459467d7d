import Readability from '@mozilla/readability/Readability.js';
import type { Body } from './choose-body.ts';
import type { LineRule } from './furniture-rule.ts';
import type { PageScan } from './page-scan.ts';
import { squeeze } from './text-measure.ts';

/** Readability recurses and cannot be sliced: larger and deeper pages are left to our own statistics. */
const MOST_ELEMENTS = 8_000;
const MOST_DEPTH = 200;
/** Less text than this is no article in its eyes or in ours. */
const LEAST_CHARACTERS = 250;
/** A line that says so much is no label. */
const LONG = 12;
/** Lines are recognised by beginnings and ends of this length. */
const GRAM = 14;

/** The page says more in letters than in Chinese characters: Readability was made and tuned for such pages. */
export function isWestern(scan: PageScan): boolean {
  let chinese = 0;
  let letters = 0;
  for (const { measure } of scan.lines) {
    chinese += measure.chinese;
    letters += measure.letters;
  }
  return letters > 400 && chinese * 10 < letters;
}

/**
 * The body as Readability hears it: the lines that its article holds up to a headline of other articles, all others
 * beside the text. It works on a clone.
 * @param rules what lines of the site's own are, by their words.
 * `undefined` where it finds no article, or fails on a page made to trip it.
 */
export function listenToReadability(
  document: Document,
  scan: PageScan,
  rules: readonly (LineRule | undefined)[],
): Body | undefined {
  if (scan.elements.length > MOST_ELEMENTS || scan.elements.some((element) => element.depth > MOST_DEPTH))
    return undefined;
  const heard = squeeze(articleText(document));
  if (heard.length < LEAST_CHARACTERS) return undefined;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= heard.length; at++) grams.add(heard.slice(at, at + GRAM));
  const isHeard = scan.lines.map(({ text }) => {
    const key = squeeze(text);
    return key.length < GRAM
      ? heard.includes(key)
      : grams.has(key.slice(0, GRAM)) && grams.has(key.slice(-GRAM));
  });
  return bodyOf(scan, isHeard, rules);
}

function articleText(document: Document): string {
  const cloneNode = Reflect.get(
    Object.getPrototypeOf(document),
    'cloneNode',
    document,
  ) as Document['cloneNode'];
  try {
    const clone = Reflect.apply(cloneNode, document, [true]) as Document;
    return (
      new Readability(clone, { serializer: (node) => node.textContent ?? '' }).parse()?.textContent ?? ''
    );
  } catch {
    // Foreign code on a hostile page, read by name where names can be clobbered: without its voice we go on alone.
    return '';
  }
}

/** The stretch from the first to the last long line that was heard; what was not heard in it stands beside the text. */
function bodyOf(
  scan: PageScan,
  isHeard: readonly boolean[],
  rules: readonly (LineRule | undefined)[],
): Body | undefined {
  const massOf = (at: number) => (isHeard[at] ? (scan.lines[at]?.measure.mass ?? 0) : 0);
  const first = scan.lines.findIndex((_, at) => massOf(at) >= LONG);
  if (first < 0) return undefined;
  const end = scan.lines.findLastIndex((_, at) => massOf(at) >= LONG) + 1;
  const last = endOfArticle(scan, massOf, rules, first, end);
  const beside = new Set<number>();
  let weight = 0;
  for (let at = first; at < last; at++) {
    weight += massOf(at);
    if (!isHeard[at]) beside.add(at);
  }
  return { element: 0, first, last, beside, weight };
}

/** The first headline of other articles behind the last line of the element that says most. */
function endOfArticle(
  scan: PageScan,
  massOf: (at: number) => number,
  rules: readonly (LineRule | undefined)[],
  first: number,
  end: number,
): number {
  const said = new Map<number, { mass: number; last: number }>();
  for (let at = first; at < end; at++) {
    const parent = scan.elements[scan.lines[at]?.element ?? -1]?.parent ?? -1;
    const known = said.get(parent) ?? { mass: 0, last: at };
    if (massOf(at) >= LONG) said.set(parent, { mass: known.mass + massOf(at), last: at });
  }
  const most = [...said.values()].sort((a, b) => b.mass - a.mass)[0];
  const headline = rules.findIndex((rule, at) => at > (most?.last ?? end) && rule?.effect === 'end');
  return headline < 0 ? end : Math.min(headline, end);
}
