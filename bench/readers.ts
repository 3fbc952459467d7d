import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { selectAdapter } from '../utils/adapters/registry.ts';
import { readReportSteps } from '../utils/page/read-report.ts';
import { finish } from '../utils/stepwise.ts';

/** The readers that are compared. Each leaves the document as it was, so that all can read the same one. */
export const readers: Readonly<Record<string, (document: Document, url: string) => void>> = {
  ours: (document, url) => {
    const at = new URL(url);
    finish(readReportSteps(document, at, selectAdapter(at, document)));
  },
  readability: (document) => {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  defuddle: (document, url) => {
    new Defuddle(document, { url }).parse();
  },
};

/** Milliseconds that each reader takes for each of `rounds`; the readers take turns, after one unmeasured round. */
export function timeReaders(
  document: Document,
  url: string,
  rounds: number,
  names = Object.keys(readers),
): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const time = timeOnce(name, document, url);
      if (round > 0) times[name]?.push(time);
    }
  }
  return times;
}

/** Milliseconds of one run. */
export function timeOnce(name: string, document: Document, url: string): number {
  const start = performance.now();
  readers[name]?.(document, url);
  return performance.now() - start;
}

/** The longest stretch in milliseconds for which reading holds the thread, driven as the content script drives it. */
export function longestSlice(document: Document, url: string, sliceMs = 12): number {
  const at = new URL(url);
  const first = performance.now();
  const steps = readReportSteps(document, at, selectAdapter(at, document));
  let longest = performance.now() - first;
  for (let done = false; !done; ) {
    const start = performance.now();
    do done = steps.next().done === true;
    while (!done && performance.now() - start < sliceMs);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}
