import type { Body } from './choose-body.ts';
import type { WeighedPage } from './line-weights.ts';
import type { Line, PageScan } from './page-scan.ts';
import { startsWithMarker } from './text-shape.ts';

/** So many entries make a list. */
const LEAST_ENTRIES = 5;
/** A document's teaser says no more than this many sentences. */
const MOST_OF_TEASER = 2;
/** Before the entries of an index stands no more than this of what the body says. */
const MOST_BEFORE_INDEX = 0.2;
/** More of it in one entry is a document. */
const HALF = 0.5;
/** Among teasers so much of it is one. */
const LEAST_OF_DOCUMENT = 0.3;
/** A link that says less may be an author's name. */
const LEAST_MASS = 8;

/** What stands from a linked heading up to the next one, or before the first. */
interface Entry {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly sentences: number;
}

/**
 * Tells a list of documents from a document. Where a body is made of teasers, each under a link of its own, it is an
 * index of others: `undefined`. Where one entry among teasers, or what stands before them, says most, that is the body.
 */
export function settleEntries(page: WeighedPage, body: Body): Body | undefined {
  if (body.thread) return body;
  const heads = headsIn(page, body);
  if (heads.length < LEAST_ENTRIES) return body;
  const opening = entryOf(page, body, body.first, heads[0] ?? body.last);
  const entries = heads.map((head, at) => entryOf(page, body, head, heads[at + 1] ?? body.last));
  const told = entries.filter(({ weight }) => weight > 0);
  if (told.length < LEAST_ENTRIES) return body;
  const parts = [opening, ...told];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const [main, other] = parts.filter(({ sentences }) => sentences > MOST_OF_TEASER);
  if (main && !other && main.weight > total * LEAST_OF_DOCUMENT) return narrowed(body, main);
  const isIndex = opening.weight < total * MOST_BEFORE_INDEX;
  return isIndex && told.every(({ weight }) => weight < total * HALF) ? undefined : body;
}

/** The body of one entry; the others stand beside it. */
function narrowed(body: Body, { first, last, weight }: Entry): Body {
  const beside = new Set(body.beside);
  for (let line = body.first; line < body.last; line++) if (line < first || line >= last) beside.add(line);
  return { ...body, beside, first, last, weight };
}

/**
 * Lines that head an entry: linked headings, and links over other lines of their box. Where the first is the heading
 * of a list's item, the other items' headings are of its kind, linked or not.
 */
function headsIn({ scan, rules }: WeighedPage, body: Body): number[] {
  const heads: number[] = [];
  let inItems = false;
  for (let index = body.first; index < body.last; index++) {
    const line = scan.lines[index];
    if (!line || rules[index] || body.beside.has(index)) continue;
    const linked = isLinkedTitle(line) && (line.heading > 0 || headsBox(scan, index, line));
    const alike = inItems && line.heading > 0 && line.item;
    if (linked && heads.length === 0) inItems = line.heading > 0 && line.item;
    if (linked || alike) heads.push(index);
  }
  return heads;
}

/** A line that is wholly one link and may name a document; a section's heading is none. */
function isLinkedTitle({ text, linked, measure }: Line): boolean {
  return linked >= text.length * 0.8 && measure.mass >= LEAST_MASS && !startsWithMarker(text);
}

function headsBox(scan: PageScan, index: number, line: Line): boolean {
  let element = scan.elements[line.element];
  while (element && element.firstLine === index) {
    if (element.lastLine > index + 1) return true;
    element = scan.elements[element.parent];
  }
  return false;
}

function entryOf({ values }: WeighedPage, body: Body, first: number, last: number): Entry {
  let weight = 0;
  let sentences = 0;
  for (let index = first; index < last; index++) {
    const value = body.beside.has(index) ? 0 : Math.max(0, values[index] ?? 0);
    weight += value;
    if (value > 0) sentences++;
  }
  return { first, last, weight, sentences };
}
