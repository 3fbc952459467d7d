import { type DomAccess, domAccess, TEXT } from './dom-access.ts';

/** Content that changes is looked at once it has been quiet for so long, … */
const QUIET_MS = 400;
/** … but at the latest so long after the first change, … */
const LONGEST_WAIT_MS = 2000;
/** … and not at all so long after the watch began. */
const WATCH_MS = 60_000;
/** Fewer new characters than this are counters and clocks, not text. */
const LEAST_CHARACTERS = 40;

/**
 * Calls `onChange` when text has been added to the page or swapped: one observer, its batches gathered until the page
 * is quiet. Ends by itself after a minute, or when `signal` aborts. What `isOwn` says is ours is not looked at.
 */
export function watchContent(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  isOwn: (node: Node) => boolean = () => false,
): void {
  if (signal.aborted) return;
  const access = domAccess(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const report = () => {
    timer = undefined;
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!bringText(records, access, isOwn)) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_WAIT_MS - now));
    timer = setTimeout(report, wait);
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const limit = setTimeout(end, WATCH_MS);
  signal.addEventListener('abort', end, { once: true });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** The records bring new text. Each node is looked at once, however many of those around it were added too. */
function bringText(
  records: readonly MutationRecord[],
  access: DomAccess,
  isOwn: (node: Node) => boolean,
): boolean {
  const seen = new Set<Node>();
  return records.some(({ type, target, addedNodes }) => {
    if (isOwn(target)) return false;
    if (type === 'characterData') return access.text(target).length >= LEAST_CHARACTERS;
    return Array.from(addedNodes).some((node) => !isOwn(node) && holdsText(node, access, seen));
  });
}

/** Enough characters stand in the node, those in nodes seen before left out. */
function holdsText(added: Node, access: DomAccess, seen: Set<Node>): boolean {
  const open = [added];
  let characters = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (access.kind(node) === TEXT) characters += access.text(node).trim().length;
    if (characters >= LEAST_CHARACTERS) return true;
    for (let child = access.firstChild(node); child; child = access.nextSibling(child)) open.push(child);
  }
  return false;
}
