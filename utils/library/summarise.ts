import type { ReportSummary, StoredReport } from '../stored-report.ts';
import { figureAnchor } from './figure-anchor.ts';
import { LibraryError } from './library-error.ts';
import type { CaptureRow, FigureRow, JudgementRow, ReportRow } from './rows.ts';

/** What the interface may know of a report's row. @throws LibraryError `not-found` for one that is deleted */
export function summarise(row: ReportRow): ReportSummary {
  if (row.state === 'deleted') throw new LibraryError('not-found');
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    kind: row.kind,
    ...(row.region !== undefined && { region: row.region }),
    ...(row.year !== undefined && { year: row.year }),
    ...(row.publisher !== undefined && { publisher: row.publisher }),
    ...(row.publishedOn !== undefined && { publishedOn: row.publishedOn }),
    capturedAt: row.capturedAt,
    sources: row.sources,
    receipt: row.receipt,
    tags: row.tags,
    note: row.note,
  };
}

/** Id of a figure for the interface: its capture's id and its place in the capture. */
export function figureId(captureId: string, index: number): string {
  return `${captureId}:${index}`;
}

/** A report with its newest capture, and the user's judgements beside the figures that they are about. */
export function storedReport(
  row: ReportRow,
  capture: CaptureRow,
  figures: readonly FigureRow[],
  judgements: readonly JudgementRow[],
): StoredReport {
  const judged = new Map(judgements.map((judgement) => [judgement.anchor, judgement]));
  return {
    ...summarise(row),
    report: capture.report,
    findings: capture.findings,
    figures: figures.map(({ figure, index, captureId }) => {
      const judgement = judged.size > 0 ? judged.get(figureAnchor(capture.report, figure)) : undefined;
      return {
        ...figure,
        id: figureId(captureId, index),
        ...(judgement?.decision && { decision: judgement.decision }),
        ...(judgement?.correction && { correction: judgement.correction }),
      };
    }),
  };
}
