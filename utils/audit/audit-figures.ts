import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import type { Finding } from './finding.ts';

/** What the audit concludes: the findings, and the figures with the doubts that the arithmetic raises. */
export interface Audit {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** Holds a report's figures against each other: do from, to and growth agree, do parts make the whole? */
export function* auditFiguresSteps(_report: Report, figures: readonly Figure[]): Steps<Audit> {
  yield;
  return { figures, findings: [] };
}
