/**
 * What a designer would see at a glance, measured: a page wider than its window, text that is cut, lines that lie over
 * one another. Runs in the page, so it refers to nothing outside itself.
 */
export function measureLayout(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Line {
    readonly node: Node;
    readonly words: string;
    readonly layer: Element | undefined;
    /** As far as one sees it. */
    readonly seen: Box;
  }
  const SLACK = 1.5;
  const visible = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  const faults = new Set<string>();
  const overlay = document.querySelector('duibiao-reading-view')?.shadowRoot;
  const scope: Element | ShadowRoot = overlay ?? document.querySelector('dialog[open]') ?? document.body;

  const words = (node: Node) => JSON.stringify((node.textContent ?? '').trim().slice(0, 30));
  const nameOf = ({ localName, classList }: Element) => [localName, ...classList].join('.');
  const parentOf = (element: Element) => element.parentElement ?? undefined;
  /** Whether what is cut off can be learnt from a title or a name that is read out. */
  const isTold = (element: Element) => element.closest('[title], [aria-label]') !== null;
  const hasScrolled = (element: Element): boolean => {
    const parent = parentOf(element);
    return parent ? parent.scrollTop + parent.scrollLeft > 0 || hasScrolled(parent) : false;
  };

  /** What lies over the page by intent: nothing in it is held against what is below. */
  const layers = new Map<Element, Element | undefined>();
  function layerOf(element: Element): Element | undefined {
    if (layers.has(element)) return layers.get(element);
    const { position, bottom } = getComputedStyle(element);
    const floats =
      position === 'fixed' ||
      (position === 'sticky' && (bottom !== 'auto' || hasScrolled(element))) ||
      element.matches('dialog, .menu > ul, .evidence');
    const parent = parentOf(element);
    const layer = floats ? element : parent && layerOf(parent);
    layers.set(element, layer);
    return layer;
  }

  function intersect(one: Box, other: Box): Box {
    return {
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
    };
  }

  /** The part of a line that its ancestors leave in sight; says when they cut it without a way to the rest. */
  function lookAt(node: Node, line: DOMRect): Box {
    let seen: Box = line;
    for (let at = node.parentElement ?? undefined; at && at !== document.body; at = parentOf(at)) {
      const style = getComputedStyle(at);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      const wide = seen.right > edge.right + SLACK || seen.left < edge.left - SLACK;
      const high = seen.bottom > edge.bottom + line.height / 3 || seen.top < edge.top - line.height / 3;
      const hidesWide =
        wide && style.overflowX === 'hidden' && !(style.textOverflow === 'ellipsis' && isTold(at));
      const hidesHigh =
        high && style.overflowY === 'hidden' && !(style.webkitLineClamp !== 'none' && isTold(at));
      if (hidesWide || hidesHigh) faults.add(`cut: ${words(node)} by ${nameOf(at)}`);
      seen = intersect(seen, edge);
      if (style.position === 'fixed') break;
    }
    return seen;
  }

  function collectLines(): Line[] {
    const lines: Line[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('.hidden-text, option, datalist')) continue;
      if (!parent.checkVisibility(visible)) continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width <= SLACK) continue;
        const { top, bottom, left, right } = lookAt(node, line);
        // The band that the strokes fill: line boxes may overlap where letters do not.
        const quarter = line.height / 4;
        const seen = {
          left: left + SLACK,
          right: right - SLACK,
          top: top + quarter,
          bottom: bottom - quarter,
        };
        if (seen.left < seen.right && seen.top < seen.bottom)
          lines.push({ node, words: words(node), layer: layerOf(parent), seen });
      }
    }
    return lines;
  }

  /** What one can press or type into, where it has an outline of its own. */
  function collectControls(): Line[] {
    const found = scope.querySelectorAll('.button, .segments, .field, select');
    return [...found].flatMap((node) => {
      const { left, right, top, bottom, width } = node.getBoundingClientRect();
      const seen = { left: left + SLACK, right: right - SLACK, top: top + SLACK, bottom: bottom - SLACK };
      return width > 0 && node.checkVisibility(visible)
        ? [{ node, words: nameOf(node), layer: layerOf(node), seen }]
        : [];
    });
  }

  function findOverlaps(lines: readonly Line[]): void {
    const sorted = [...lines].sort((a, b) => a.seen.top - b.seen.top);
    sorted.forEach((one, index) => {
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (!other || other.seen.top >= one.seen.bottom) break;
        if (other.node.contains(one.node) || one.node.contains(other.node) || other.layer !== one.layer)
          continue;
        if (other.seen.left < one.seen.right && one.seen.left < other.seen.right)
          faults.add(`overlap: ${one.words} and ${other.words}`);
      }
    });
  }

  for (const frame of [document.documentElement, overlay?.querySelector('.reading-scroll')])
    if (frame && frame.scrollWidth > frame.clientWidth)
      faults.add(`${frame.scrollWidth - frame.clientWidth} px too wide`);
  findOverlaps([...collectLines(), ...collectControls()]);
  return [...faults];
}
