import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { selectAdapter } from '../utils/adapters/registry.ts';
import { readReportSteps } from '../utils/page/read-report.ts';
import { finish } from '../utils/stepwise.ts';

/**
 * The readers that are compared, each as one has to use it on a page that must stay as it is: all read the same
 * document. Readability takes the document apart that it is given, so its own manual asks for a clone; Defuddle makes
 * one itself. `clone` shows what that share is. The peers give an article's HTML, which whoever shows it has yet to
 * sanitise; ours gives text with blocks, gaps, publication and removals. What its words tell besides (kind, region,
 * years, doubts) is described in the background, and timed with the figures.
 */
export const readers: Readonly<Record<string, (document: Document, url: string) => void>> = {
  ours: (document, url) => {
    const at = new URL(url);
    finish(readReportSteps(document, selectAdapter(at, document)));
  },
  readability: (document) => {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  clone: (document) => {
    document.cloneNode(true);
  },
  defuddle: (document, url) => {
    new Defuddle(document, { url }).parse();
  },
};

/** Reads the document some times over. */
export function readTimes(name: string, document: Document, url: string, times: number): void {
  for (let round = 0; round < times; round++) readers[name]?.(document, url);
}

/** The longest stretch in milliseconds for which reading holds the thread, driven as the content script drives it. */
export function longestSlice(document: Document, url: string, sliceMs = 12): number {
  const at = new URL(url);
  const first = performance.now();
  const steps = readReportSteps(document, selectAdapter(at, document));
  let longest = performance.now() - first;
  for (let done = false; !done; ) {
    const start = performance.now();
    do done = steps.next().done === true;
    while (!done && performance.now() - start < sliceMs);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}
