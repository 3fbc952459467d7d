import { selectAdapter } from './adapters/registry.ts';
import { readReportSteps } from './page/read-report.ts';
import { readTextSteps } from './read-text.ts';
import type { UnreadableReason } from './report.ts';
import type { Steps } from './stepwise.ts';
import type { Capture } from './stored-report.ts';

export type PageReading = { readonly capture: Capture } | { readonly unreadable: UnreadableReason };

/** The whole way of a page: adapter → text → description → figures → audit. The same in the browser and on the command line. */
export function* readPageSteps(document: Document, url: URL): Steps<PageReading> {
  const reading = yield* readReportSteps(document, selectAdapter(url, document));
  if ('unreadable' in reading) return reading;
  return { capture: yield* readTextSteps(reading.report) };
}
