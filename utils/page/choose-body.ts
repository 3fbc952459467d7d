import { isAdvert, standsBeside } from './block-hints.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { titledBox } from './titled-box.ts';

/** A stretch of the page's lines, half-open, and what in it stands beside the text. */
export interface Body {
  /** Index of the element that holds it. */
  readonly element: number;
  readonly first: number;
  readonly last: number;
  /** Lines that belong to blocks beside the text. */
  readonly beside: ReadonlySet<number>;
  readonly weight: number;
  /** Posts of many authors. */
  readonly thread?: true;
}

/** Sums over lines, so that any element's weight is one subtraction. */
class Weights {
  private readonly sums: Float64Array;
  constructor(values: readonly number[]) {
    this.sums = new Float64Array(values.length + 1);
    let sum = 0;
    for (let line = 0; line < values.length; line++) {
      sum += values[line] ?? 0;
      this.sums[line + 1] = sum;
    }
  }
  of(element: ElementRecord): number {
    return (this.sums[element.lastLine] ?? 0) - (this.sums[element.firstLine] ?? 0);
  }
  get total(): number {
    return this.sums.at(-1) ?? 0;
  }
}

/**
 * The body of the page's document: the element whose lines weigh most, blocks beside the text counted as nothing,
 * those near the title preferred, and of elements that weigh nearly the same the innermost.
 */
export function chooseBody(
  scan: PageScan,
  values: readonly number[],
  title: PageTitle,
  { containers, others }: { readonly containers: readonly string[]; readonly others: ReadonlySet<number> },
): Body | undefined {
  const beside = findBeside(scan, values, others);
  const own = values.map((value, line) => (beside.has(line) ? Math.min(value, -1) : value));
  const weights = new Weights(own);
  const said = new Weights(own.map((value) => Math.max(0, value)));
  const candidates = scan.elements.filter((element) => element.lastLine > element.firstLine);
  let best: { element: ElementRecord; score: number } | undefined;
  for (const element of candidates) {
    const score = weights.of(element) * (isNear(element, title) ? 1 : 0.4);
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  if (!best) return undefined;
  const titled = titledBox(scan, own, title, best.element, (element) => said.of(element));
  const outer = titled ?? best.element;
  const inner = innermost(candidates, weights, outer);
  const element =
    namedContainer(candidates, weights, containers, weights.of(outer)) ??
    partsTogether(scan, said, inner, title, titled);
  return {
    element: scan.elements.indexOf(element),
    first: element.firstLine,
    last: element.lastLine,
    beside,
    weight: said.of(element),
  };
}

/** An element that holds a title line or starts soon after one. */
export function isNear(element: ElementRecord | undefined, title: PageTitle): boolean {
  if (!element) return false;
  if (title.lines.length === 0) return true;
  return title.lines.some((line) => element.firstLine <= line + 12 && element.lastLine > line + 1);
}

function innermost(
  candidates: readonly ElementRecord[],
  weights: Weights,
  outer: ElementRecord,
): ElementRecord {
  const enough = weights.of(outer) * 0.9;
  let chosen = outer;
  for (const element of candidates) {
    const inside =
      element.firstLine >= chosen.firstLine &&
      element.lastLine <= chosen.lastLine &&
      element.depth > chosen.depth;
    if (inside && weights.of(element) >= enough) chosen = element;
  }
  return chosen;
}

/** The element with those beside it, as far as that stays inside the box that the title opens. */
function partsTogether(
  scan: PageScan,
  said: Weights,
  inner: ElementRecord,
  title: PageTitle,
  titled: ElementRecord | undefined,
): ElementRecord {
  const wider = withSiblings(scan, said, inner, title);
  return titled && wider.depth <= titled.depth ? inner : wider;
}

/** Elements that a text is made of, one beside the other. */
const PARTS = new Set(['p', 'div', 'section', 'table', 'span', 'article', 'blockquote']);
/** Inside a table a neighbour is another column of the page. */
const CELLS = new Set(['td', 'tr', 'tbody']);

/**
 * The parent instead, where elements of the same tag beside the chosen one say something too: paragraphs, parts of
 * the same name, or a part between the title and the chosen one.
 */
function withSiblings(scan: PageScan, said: Weights, chosen: ElementRecord, title: PageTitle): ElementRecord {
  let part = chosen;
  for (let level = 0; level < 6; level++) {
    const parent = scan.elements[part.parent];
    if (!parent || parent.tag === 'html' || !(PARTS.has(part.tag) || CELLS.has(part.tag))) return chosen;
    if (said.of(parent) > said.of(part) && CELLS.has(part.tag)) return chosen;
    if (said.of(parent) > said.of(part))
      return hasMoreParts(scan, said, part, parent, title) ? parent : chosen;
    part = parent;
  }
  return chosen;
}

/** Beside a part of the text its parent holds others. */
function hasMoreParts(
  scan: PageScan,
  said: Weights,
  part: ElementRecord,
  parent: ElementRecord,
  title: PageTitle,
): boolean {
  const top = title.lines.findLast((line) => line < part.firstLine);
  let more = 0;
  for (const sibling of scan.elements.slice(scan.elements.indexOf(parent) + 1, parent.end)) {
    if (sibling.depth !== part.depth || sibling === part || (sibling.tag !== part.tag && sibling.tag !== 'p'))
      continue;
    if (said.of(sibling) <= 0) continue;
    const before = sibling.lastLine <= part.firstLine;
    if (before && top !== undefined && sibling.firstLine > top) return true;
    if (before) continue;
    const named = paragraphName(scan, sibling, said);
    const sameLines = named !== '' && named === paragraphName(scan, part, said);
    const alike = sibling.tag === 'p' || sameLines || sibling.names.join() === part.names.join();
    if (alike) more += said.of(sibling) * (isPlainPart(sibling) && !sameLines ? 1 : 5);
  }
  return more >= said.of(part) * 0.1;
}

/** Tag and class of the element of a part's first line; empty where it has no class. */
function paragraphName(scan: PageScan, part: ElementRecord, said: Weights): string {
  if (said.of(part) <= 0) return '';
  const element = scan.elements[scan.lines[part.firstLine]?.element ?? -1];
  const name = element?.names.find((each) => each.startsWith('.'));
  return element && name ? `${element.tag}${name}` : '';
}

/** An element that authors use for anything: that it is like another says little. */
function isPlainPart({ tag, names }: ElementRecord): boolean {
  return tag !== 'p' && tag !== 'table' && names.length === 0;
}

/** A container that a site family or a content system names, if it holds most of what the best element does. */
function namedContainer(
  candidates: readonly ElementRecord[],
  weights: Weights,
  containers: readonly string[],
  most: number,
): ElementRecord | undefined {
  const names = new Set(containers);
  return candidates.findLast(
    (element) => weights.of(element) >= most * 0.7 && element.names.some((name) => names.has(name)),
  );
}

/** Lines of other documents, and of blocks that by name stand beside the text and are the smaller part of the page. */
function findBeside(scan: PageScan, values: readonly number[], others: ReadonlySet<number>): Set<number> {
  const positive = new Weights(values.map((value) => Math.max(0, value)));
  const hinted = scan.elements.filter(
    (element) => element.lastLine > element.firstLine && (standsBeside(element) || isAdvert(element.names)),
  );
  const byName = new Map<string, number>();
  for (const element of hinted) {
    const key = `${element.tag} ${element.names.join(' ')}`;
    byName.set(key, (byName.get(key) ?? 0) + positive.of(element));
  }
  const beside = new Set(others);
  for (const element of hinted) {
    const share = Math.max(
      positive.of(element),
      byName.get(`${element.tag} ${element.names.join(' ')}`) ?? 0,
    );
    if (share > positive.total * 0.4 || beside.has(element.firstLine)) continue;
    for (let line = element.firstLine; line < element.lastLine; line++) beside.add(line);
  }
  return beside;
}
