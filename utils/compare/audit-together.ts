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
 * for the same region, thing and months. The user's decisions count: corrected figures with their corrections,
 * accepted ones as sure, rejected ones not at all.
 */
export function auditTogether(reports: readonly StoredReport[]): TogetherFinding[] {
  const prepared = reports.map((report) => ({
    report,
    year: endYear(report.year) ?? 0,
    ready: prepareReport(report.report.text, report.figures.map(asDecided)),
  }));
  return prepared.flatMap((own) =>
    prepared
      .filter((other) => other !== own && other.year < own.year)
      .flatMap((other) =>
        auditAgainst(own.ready, other.ready).map(({ earlier, ...finding }) => ({
          report: own.report,
          other: other.report,
          otherFigure: other.report.figures[earlier],
          finding,
        })),
      ),
  );
}

/** A rejected figure keeps its place in the list, for findings name figures by it, and takes no part. */
function asDecided(figure: StoredFigure): Figure {
  const decided = decidedFigure(figure);
  return figure.decision === 'rejected' ? { ...decided, certainty: 'check' } : decided;
}
