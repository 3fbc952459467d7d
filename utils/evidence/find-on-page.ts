import { type DomAccess, domAccess, ELEMENT, TEXT } from '../page/dom-access.ts';
import { bare, matchingAfter, matchingBefore, NEIGHBOURS, type Passage, placesOf } from './passage.ts';

/** A stretch of a document, from a letter of one text node to a letter of another; `endOffset` is exclusive. */
export interface PageSpan {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** Elements whose text nobody sees on the page. */
const UNSEEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'textarea', 'select']);

/**
 * Where a passage stands on a page: the place that holds the sentence with its neighbours on both sides, or else the
 * only one with them on one side. Undefined when there is none, or several fit alike: a headline elsewhere may repeat
 * the sentence and stand before the very words that follow it. Ask `holdsPassage` of the page's report first: it tells
 * a moved copy from the sentence itself.
 */
export function findOnPage(document: Document, passage: Passage): PageSpan | undefined {
  const letters = readLetters(document);
  return findAmong(letters, passage) ?? findAmong(withoutPageNumbers(letters), passage);
}

interface Place {
  readonly at: number;
  /** Letters of the neighbours that stand there. */
  readonly left: number;
  readonly right: number;
}

function findAmong(letters: Letters, passage: Passage): PageSpan | undefined {
  const sentence = bare(passage.sentence);
  const before = bare(passage.before);
  const after = bare(passage.after);
  const places = placesOf(letters.text, sentence).map((at) => ({
    at,
    left: matchingBefore(letters.text, at, before),
    right: matchingAfter(letters.text, at + sentence.length, after),
  }));
  const needed = Math.min(NEIGHBOURS, Math.max(before.length, after.length));
  const between = places.filter(
    ({ left, right }) =>
      left >= Math.min(NEIGHBOURS, before.length) && right >= Math.min(NEIGHBOURS, after.length),
  );
  const beside = places.filter(({ left, right }) => Math.max(left, right) >= needed);
  const found = bestOf(between) ?? (beside.length === 1 ? beside[0] : undefined);
  return found && spanOf(letters, found.at, sentence.length);
}

/** The place that fits best; undefined where two fit equally well. */
function bestOf(places: readonly Place[]): Place | undefined {
  const [best, next] = [...places].sort((a, b) => b.left + b.right - a.left - a.right);
  return best && next && best.left + best.right === next.left + next.right ? undefined : best;
}

function spanOf({ nodes, offsets }: Letters, at: number, length: number): PageSpan | undefined {
  const startNode = nodes[at];
  const endNode = nodes[at + length - 1];
  if (!startNode || !endNode) return undefined;
  return {
    startNode,
    startOffset: offsets[at] ?? 0,
    endNode,
    endOffset: (offsets[at + length - 1] ?? 0) + 1,
  };
}

/** All letters of the page without spacing, each with its place. */
function readLetters(document: Document): Letters {
  const access = domAccess(document);
  const text: string[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  for (const node of textNodes(access)) {
    const data = access.text(node);
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = data.charAt(offset);
      if (bare(letter) === '') continue;
      text.push(letter);
      nodes.push(node);
      offsets.push(offset);
    }
  }
  return { text: text.join(''), nodes, offsets };
}

/** The text nodes that are painted, in document order; no recursion, as pages may nest without end. */
function* textNodes(access: DomAccess): Generator<Text> {
  const open: (Node | undefined)[] = [access.root];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) continue;
    if (node !== access.root) open.push(access.nextSibling(node));
    if (access.kind(node) === TEXT) yield node as Text;
    if (access.kind(node) === ELEMENT && isSeen(access, node as Element)) open.push(access.firstChild(node));
  }
}

function isSeen(access: DomAccess, element: Element): boolean {
  return !UNSEEN.has(access.tag(element)) && access.attribute(element, 'hidden') === undefined;
}

/**
 * The letters without the digits that open a text node: where a site joined printed pages, the page number stands
 * there, in the middle of a sentence that the report's text has whole.
 */
function withoutPageNumbers({ text, nodes, offsets }: Letters): Letters {
  const kept: number[] = [];
  let opening = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (nodes[at] !== nodes[at - 1]) opening = 0;
    const digit = opening >= 0 && opening < 3 && /\d/.test(text.charAt(at));
    opening = digit ? opening + 1 : -1;
    if (!digit) kept.push(at);
  }
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    nodes: kept.flatMap((at) => nodes[at] ?? []),
    offsets: kept.flatMap((at) => offsets[at] ?? []),
  };
}
