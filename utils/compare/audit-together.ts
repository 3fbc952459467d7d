import type { Audited } from '../audit/audited.ts';
import { auditAgainst, prepareReport } from '../audit/check-earlier-levels.ts';
import type { Finding } from '../audit/finding.ts';
import type { Figure } from '../figure.ts';
import { endYear } from '../period.ts';
import type { StoredFigure, StoredReport } from '../stored-report.ts';
import { decidedFigure } from './decided-figure.ts';

/** A finding about a report's figures that another saved report gives rise to. */
export interface TogetherFinding {
  readonly report: StoredReport;
  /** The earlier report, and its figure. */
  readonly other: StoredReport;
  readonly otherFigure: StoredFigure | undefined;
  readonly finding: Finding;
}

/**
 * What the arithmetic between saved reports comes to: each report's growths and levels against what older reports give
 * for the same region, thing and months, the newest of them first. The user's decisions count: corrected figures with
 * their corrections, accepted ones as sure, rejected ones not at all. Linear in the number of figures.
 */
export function auditTogether(reports: readonly StoredReport[]): TogetherFinding[] {
  const told = new Map<string, Audited | undefined>();
  const owners = new Map<Audited, StoredReport>();
  const findings: TogetherFinding[] = [];
  for (const group of byYear(reports)) {
    const prepared = group.map((report) => ({
      report,
      ready: prepareReport(report.report.text, report.figures.map(asDecided)),
    }));
    for (const { report, ready } of prepared) {
      for (const { earlier, ...finding } of auditAgainst(ready, told)) {
        const other = owners.get(earlier);
        if (other) findings.push({ report, other, otherFigure: other.figures[earlier.index], finding });
      }
    }
    // Reports of one year are no witnesses against each other: two sites may hold the same one.
    for (const { report, ready } of prepared) {
      for (const [key, level] of ready.levels) {
        told.set(key, level);
        if (level) owners.set(level, report);
      }
    }
  }
  return findings;
}

/** Groups of reports of one year, the oldest first. */
function byYear(reports: readonly StoredReport[]): StoredReport[][] {
  const groups = new Map<number, StoredReport[]>();
  for (const report of reports) {
    const year = endYear(report.year) ?? 0;
    groups.set(year, [...(groups.get(year) ?? []), report]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** A rejected figure keeps its place in the list, for findings name figures by it, and takes no part. */
function asDecided(figure: StoredFigure): Figure {
  const decided = decidedFigure(figure);
  return figure.decision === 'rejected' ? { ...decided, certainty: 'check' } : decided;
}
