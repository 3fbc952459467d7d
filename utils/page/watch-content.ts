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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const report = () => {
    timer = undefined;
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => addsText(record, isOwn))) return;
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

function addsText(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (isOwn(record.target)) return false;
  if (record.type === 'characterData') return (record.target.nodeValue?.length ?? 0) >= LEAST_CHARACTERS;
  for (const node of record.addedNodes) {
    if (!isOwn(node) && (node.textContent?.trim().length ?? 0) >= LEAST_CHARACTERS) return true;
  }
  return false;
}
