/** What a designer would see at a glance, measured: text that is cut, lines that lie over one another. */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text, or a control with an outline of its own. */
interface Mark {
  readonly node: Node;
  readonly words: string;
  /** What floats over the page by intent and holds it; nothing in it is held against what is below. */
  readonly layer: Element | undefined;
  /** As far as one sees it. */
  readonly seen: Box;
}

/** Fractions of pixels are no fault. */
const SLACK = 1.5;
const visible = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** The faults of the page as it stands, the reading view or an open dialog before what is under it. */
export function measureLayout(): string[] {
  const overlay = document.querySelector('duibiao-reading-view')?.shadowRoot ?? undefined;
  const scope = overlay ?? document.querySelector('dialog[open]') ?? document.body;
  const { lines, cuts } = collectLines(scope);
  const wide = [document.documentElement, overlay?.querySelector('.reading-scroll') ?? undefined].flatMap(
    tooWide,
  );
  return [...new Set([...wide, ...cuts, ...findOverlaps([...lines, ...collectControls(scope)])])];
}

function tooWide(frame: Element | undefined): string[] {
  const pixels = frame ? frame.scrollWidth - frame.clientWidth : 0;
  return pixels > 0 ? [`${pixels} px too wide`] : [];
}

function collectLines(scope: Node): { lines: Mark[]; cuts: string[] } {
  const lines: Mark[] = [];
  const cuts: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !isShown(node, parent)) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width <= SLACK) continue;
      const { seen, cutter } = lookAt(parent, line);
      if (cutter) cuts.push(`cut: ${wordsOf(node)} by ${nameOf(cutter)}`);
      const strokes = strokesOf(seen, line.height);
      if (hasRoom(strokes)) lines.push({ node, words: wordsOf(node), layer: layerOf(parent), seen: strokes });
    }
  }
  return { lines, cuts };
}

function isShown(node: Node, parent: Element): boolean {
  if (!node.textContent?.trim() || parent.closest('.hidden-text, option, datalist')) return false;
  return parent.checkVisibility(visible);
}

/** What one can press or type into, where it has an outline of its own. */
function collectControls(scope: Element | ShadowRoot): Mark[] {
  return [...scope.querySelectorAll('.button, .segments, .field, select')]
    .filter((node) => node.checkVisibility(visible))
    .map((node) => ({
      node,
      words: nameOf(node),
      layer: layerOf(node),
      seen: strokesOf(node.getBoundingClientRect(), 0),
    }))
    .filter(({ seen }) => hasRoom(seen));
}

/** The part of a line that its ancestors leave in sight, and the first that cuts it without a way to the rest. */
function lookAt(parent: Element, line: DOMRect): { seen: Box; cutter: Element | undefined } {
  let seen: Box = line;
  let cutter: Element | undefined;
  for (let at: Element | undefined = parent; at && at !== document.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    if (!cutter && isCut(seen, edge, line.height / 3, style) && !(isShortened(style) && isTold(at)))
      cutter = at;
    seen = intersect(seen, edge);
    if (style.position === 'fixed') break;
  }
  return { seen, cutter };
}

function isCut(seen: Box, edge: Box, slackHigh: number, style: CSSStyleDeclaration): boolean {
  const wide = seen.right > edge.right + SLACK || seen.left < edge.left - SLACK;
  const high = seen.bottom > edge.bottom + slackHigh || seen.top < edge.top - slackHigh;
  return (wide && style.overflowX === 'hidden') || (high && style.overflowY === 'hidden');
}

/** By an ellipsis. */
const isShortened = (style: CSSStyleDeclaration) =>
  style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';

/** Whether what is cut off can be learnt from a title or a name that is read out. */
const isTold = (element: Element) => element.closest('[title], [aria-label]') !== null;

/** What lies over the page: fixed, sticky once one has scrolled or at the foot, or opened over it. */
function layerOf(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const { position, bottom } = getComputedStyle(at);
    const sticks = position === 'sticky' && (bottom !== 'auto' || hasScrolled(at));
    if (position === 'fixed' || sticks || at.matches('dialog, .menu > ul, .evidence')) return at;
  }
  return undefined;
}

function hasScrolled(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && (parent.scrollTop + parent.scrollLeft > 0 || hasScrolled(parent));
}

function findOverlaps(marks: readonly Mark[]): string[] {
  const sorted = [...marks].sort((a, b) => a.seen.top - b.seen.top);
  return sorted.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.seen.top >= one.seen.bottom) break;
      if (other.layer === one.layer && !isWithin(one, other) && isBeside(one.seen, other.seen))
        faults.push(`overlap: ${one.words} and ${other.words}`);
    }
    return faults;
  });
}

const isWithin = (one: Mark, other: Mark) => one.node.contains(other.node) || other.node.contains(one.node);
const isBeside = (one: Box, other: Box) => other.left < one.right && one.left < other.right;

/** The band that the strokes of a line fill: line boxes may overlap where letters do not. */
function strokesOf({ left, right, top, bottom }: Box, lineHeight: number): Box {
  const band = lineHeight / 4 || SLACK;
  return { left: left + SLACK, right: right - SLACK, top: top + band, bottom: bottom - band };
}

const hasRoom = ({ left, right, top, bottom }: Box) => left < right && top < bottom;

function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

const parentOf = (element: Element) => element.parentElement ?? undefined;
const wordsOf = (node: Node) => JSON.stringify((node.textContent ?? '').trim().slice(0, 30));
const nameOf = ({ localName, classList }: Element) => [localName, ...classList].join('.');
