import { auditFiguresSteps } from './audit/audit-figures.ts';
import { readFiguresSteps } from './figures/read-figures.ts';
import { describeReport } from './metadata/describe-report.ts';
import type { ReportText } from './report.ts';
import type { Steps } from './stepwise.ts';
import type { Capture } from './stored-report.ts';

/** The way of a text that is clean: description → figures → audit. It knows no page and needs no document. */
export function* readTextSteps(text: ReportText): Steps<Capture> {
  const described = describeReport(text);
  yield;
  const { report } = described;
  const { figures, findings } = yield* auditFiguresSteps(report, yield* readFiguresSteps(described));
  return { report, figures, findings };
}
