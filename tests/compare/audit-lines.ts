import { auditFiguresSteps } from '../../utils/audit/audit-figures.ts';
import { finish } from '../../utils/stepwise.ts';
import { inventedReport } from './invented-report.ts';
import { markedFigures } from './marked-figures.ts';

/** Audits a text with marked figures. Each finding is one line: kind, verdict, sum, suggested unit. */
export function auditLines(marked: string): string[] {
  return auditMarked(marked).findings.map(({ kind, verdict, computation, suggestion }) =>
    [kind, verdict, computation, ...(suggestion ? [suggestion.unit] : [])].join(' | '),
  );
}

/** Audits a text with marked figures. */
export function auditMarked(marked: string) {
  const { text, figures } = markedFigures(marked);
  const { report } = inventedReport('a', '青渚县', '2019', []);
  return finish(auditFiguresSteps({ ...report, text }, figures));
}
