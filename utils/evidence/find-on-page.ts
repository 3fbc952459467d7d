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
 * Where a passage stands on a page: among the places that hold the sentence, the one whose neighbours fit best.
 * Undefined when no place has its neighbours on one side at least, or two places fit equally well. Ask
 * `holdsPassage` of the page's report first: it tells a moved copy from the sentence itself.
 */
export function findOnPage(document: Document, passage: Passage): PageSpan | undefined {
  const letters = readLetters(document);
  return findAmong(letters, passage) ?? findAmong(withoutPageNumbers(letters), passage);
}

function findAmong(letters: Letters, passage: Passage): PageSpan | undefined {
  const sentence = bare(passage.sentence);
  const before = bare(passage.before);
  const after = bare(passage.after);
  let best: { at: number; fit: number } | undefined;
  let tied = false;
  for (const at of placesOf(letters.text, sentence)) {
    const left = matchingBefore(letters.text, at, before);
    const right = matchingAfter(letters.text, at + sentence.length, after);
    const needed = Math.min(NEIGHBOURS, Math.max(before.length, after.length));
    if (Math.max(left, right) < needed) continue;
    tied = best?.fit === left + right;
    if (!best || left + right > best.fit) best = { at, fit: left + right };
  }
  return best && !tied ? spanOf(letters, best.at, sentence.length) : undefined;
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
