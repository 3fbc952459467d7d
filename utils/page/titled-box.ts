import { groupBy } from './group-by.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { startsWithMarker } from './text-shape.ts';

/** What a box must weigh, and how many sentences it must hold, to be a document of its own. */
const LEAST_WEIGHT = 60;
const LEAST_SENTENCES = 2;
/** Less is a stray line. */
const STRAY = 20;

/**
 * The box that the title opens, where everything else of weight inside `best` stands in boxes with headings of their
 * own: a short document beside others' teasers, a firm's portrait, a list of offices. Mass alone would drown it.
 */
export function titledBox(
  scan: PageScan,
  values: readonly number[],
  title: PageTitle,
  best: ElementRecord,
  weigh: (element: ElementRecord) => number,
): ElementRecord | undefined {
  const chains = title.lines.map((line) => boxAndAround(values, chainOf(scan, line, best), weigh));
  const found = chains.filter((chain) => chain.length > 1);
  if (found.length === 0) return undefined;
  const children = childrenOf(scan);
  const passes = (other: ElementRecord) =>
    weigh(other) < STRAY || isForeign(scan, values, onlyChild(other, children));
  const standsAlone = (chain: readonly ElementRecord[]) =>
    chain.slice(1).every((outer, at) => {
      const inside = children.get(outer) ?? [];
      const loose = weigh(outer) - inside.reduce((sum, child) => sum + weigh(child), 0);
      return loose < STRAY && inside.every((child) => child === chain[at] || passes(child));
    });
  return found.find(standsAlone)?.[0];
}

/** Of a chain of elements the first that may be a document of its own, and those around it; empty if none may. */
function boxAndAround(
  values: readonly number[],
  chain: readonly ElementRecord[],
  weigh: (element: ElementRecord) => number,
): readonly ElementRecord[] {
  const around = chain.slice(chain.findIndex((element) => weigh(element) >= LEAST_WEIGHT));
  const [box, outermost] = [around[0], around.at(-1)];
  if (!box || !outermost || weigh(box) >= weigh(outermost) * 0.9) return [];
  return sentencesIn(values, box) < LEAST_SENTENCES ? [] : around;
}

/** The element of the line and those around it, up to the first that holds `best` too. */
function chainOf(scan: PageScan, line: number, best: ElementRecord): ElementRecord[] {
  const chain: ElementRecord[] = [];
  let element = scan.elements[scan.lines[line]?.element ?? -1];
  while (element) {
    chain.push(element);
    if (holds(element, best)) return chain;
    element = scan.elements[element.parent];
  }
  return chain;
}

function holds(outer: ElementRecord, inner: ElementRecord): boolean {
  return outer.firstLine <= inner.firstLine && outer.lastLine >= inner.lastLine && outer.depth <= inner.depth;
}

type Children = ReadonlyMap<ElementRecord | undefined, readonly ElementRecord[]>;

/** Elements with text by their parent. */
function childrenOf(scan: PageScan): Children {
  const withText = scan.elements.filter(({ firstLine, lastLine }) => firstLine < lastLine);
  return groupBy(withText, ({ parent }) => scan.elements[parent]);
}

/** The innermost element that holds all lines of `outer`. */
function onlyChild(outer: ElementRecord, children: Children): ElementRecord {
  let element = outer;
  for (;;) {
    const inner = (children.get(element) ?? []).find(
      (child) => child.firstLine === element.firstLine && child.lastLine === element.lastLine,
    );
    if (!inner || element.tag === 'table') return element;
    element = inner;
  }
}

function sentencesIn(values: readonly number[], box: ElementRecord): number {
  return values.slice(box.firstLine, box.lastLine).filter((value) => value > 9).length;
}

/** Its first text stands under a heading of its own, or it is a table without a single bare number. */
function isForeign(scan: PageScan, values: readonly number[], box: ElementRecord): boolean {
  const lines = scan.lines.slice(box.firstLine, box.lastLine);
  if (box.tag === 'table' && !lines.some(({ text }) => /^[-+]?[\d.,]+%?$/.test(text))) return true;
  const first = values.slice(box.firstLine, box.lastLine).findIndex((value) => value > 0);
  return lines
    .slice(0, Math.max(first, 0))
    .some(
      ({ text, heading, bold }) =>
        (heading > 0 || bold > text.length * 0.8) && text.length <= 40 && !startsWithMarker(text),
    );
}
