import { selectAdapter } from './adapters/registry.ts';
import { auditFiguresSteps } from './audit/audit-figures.ts';
import { readFiguresSteps } from './figures/read-figures.ts';
import { describeReport } from './metadata/describe-report.ts';
import { readReportSteps } from './page/read-report.ts';
import type { ReportText, UnreadableReason } from './report.ts';
import type { Steps } from './stepwise.ts';
import type { Capture } from './stored-report.ts';

export type PageReading = { readonly capture: Capture } | { readonly unreadable: UnreadableReason };

/** The whole way of a page: adapter → text → description → figures → audit. The same in the browser and on the command line. */
export function* readPageSteps(document: Document, url: URL): Steps<PageReading> {
  const reading = yield* readReportSteps(document, selectAdapter(url, document));
  if ('unreadable' in reading) return reading;
  return { capture: yield* readTextSteps(reading.report) };
}

/** The second half of the way, for a report whose text is clean already. */
export function* readTextSteps(text: ReportText): Steps<Capture> {
  const described = describeReport(text);
  yield;
  const { report } = described;
  const { figures, findings } = yield* auditFiguresSteps(report, yield* readFiguresSteps(described));
  return { report, figures, findings };
}
