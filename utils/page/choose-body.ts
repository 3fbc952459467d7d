import { isAdvert, standsBeside } from './block-hints.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** A stretch of the page's lines, half-open, and what in it stands beside the text. */
export interface Body {
  /** Index of the element that holds it. */
  readonly element: number;
  readonly first: number;
  readonly last: number;
  /** Lines that belong to blocks beside the text. */
  readonly beside: ReadonlySet<number>;
  readonly weight: number;
}

/** Sums over lines, so that any element's weight is one subtraction. */
class Weights {
  private readonly sums: number[] = [0];
  constructor(values: readonly number[]) {
    for (const value of values) this.sums.push((this.sums.at(-1) ?? 0) + value);
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
  containers: readonly string[],
): Body | undefined {
  const beside = findBeside(scan, values);
  const weights = new Weights(values.map((value, line) => (beside.has(line) ? Math.min(value, -1) : value)));
  const candidates = scan.elements.filter((element) => element.lastLine > element.firstLine);
  let best: { element: ElementRecord; score: number } | undefined;
  for (const element of candidates) {
    const score = weights.of(element) * (isNear(element, title) ? 1 : 0.4);
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  if (!best) return undefined;
  const element =
    namedContainer(candidates, weights, containers, weights.of(best.element)) ??
    withSiblings(scan, weights, innermost(candidates, weights, best.element));
  return {
    element: scan.elements.indexOf(element),
    first: element.firstLine,
    last: element.lastLine,
    beside,
    weight: weights.of(element),
  };
}

/** An element that holds a title line or starts soon after one. */
function isNear(element: ElementRecord, title: PageTitle): boolean {
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

/** The parent instead, where elements of the same tag beside the chosen one say something too: paragraphs, parts. */
function withSiblings(scan: PageScan, weights: Weights, chosen: ElementRecord): ElementRecord {
  const parent = scan.elements[chosen.parent];
  if (!parent || ['body', 'html', 'tr'].includes(chosen.tag)) return chosen;
  const siblings = scan.elements
    .slice(scan.elements.indexOf(parent) + 1, parent.end)
    .filter(
      (element) => element !== chosen && element.parent === chosen.parent && element.tag === chosen.tag,
    );
  const more = siblings.reduce((sum, sibling) => sum + Math.max(0, weights.of(sibling)), 0);
  const alike =
    chosen.tag === 'p' ||
    siblings.some((sibling) => sibling.names.join() === chosen.names.join() && weights.of(sibling) > 0);
  return alike && more >= weights.of(chosen) * 0.1 ? parent : chosen;
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

/** Lines of blocks that by name stand beside the text and are the smaller part of the page. */
function findBeside(scan: PageScan, values: readonly number[]): Set<number> {
  const positive = new Weights(values.map((value) => Math.max(0, value)));
  const beside = new Set<number>();
  let until = 0;
  for (const [index, element] of scan.elements.entries()) {
    if (index < until || element.lastLine === element.firstLine) continue;
    if (!standsBeside(element) && !isAdvert(element.names)) continue;
    if (positive.of(element) > positive.total * 0.4) continue;
    for (let line = element.firstLine; line < element.lastLine; line++) beside.add(line);
    until = element.end;
  }
  return beside;
}
