import type { Figure } from '../figure.ts';
import type { ReportSummary, StoredFigure, StoredReport, UnplacedJudgement } from '../stored-report.ts';
import { readAnchor } from './figure-anchor.ts';
import { placeJudgements } from './place-judgements.ts';
import type { AliasRow, CaptureRow, JudgementRow, ReportRow } from './rows.ts';
import { bareWords } from './words.ts';

/** What the interface may know of a report's row. */
export function summarise(row: ReportRow): ReportSummary {
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

/** All rows that make a stored report. */
export interface ReportParts {
  readonly row: ReportRow;
  readonly capture: CaptureRow;
  readonly judgements: readonly JudgementRow[];
  readonly aliases: readonly AliasRow[];
}

/** A report with its shown capture; the user's judgements stand beside the figures that they are about. */
export function storedReport({ row, capture, judgements, aliases }: ReportParts): StoredReport {
  const { byFigure, unplaced } = placeJudgements(capture, judgements);
  const indicators = new Map(aliases.map(({ word, indicator }) => [word, indicator]));
  const figures = capture.figures.map((figure, index): StoredFigure => {
    const judgement = byFigure.get(index);
    return {
      ...withAlias(figure, indicators),
      id: figureId(capture.id, index),
      ...(judgement?.decision && { decision: judgement.decision }),
      ...(judgement?.correction && { correction: judgement.correction }),
    };
  });
  const { report, findings } = capture;
  return {
    ...summarise(row),
    report,
    findings,
    figures,
    ...(unplaced.length > 0 && { unplaced: unplaced.map(unplacedJudgement) }),
  };
}

function unplacedJudgement({ anchor, decision, correction }: JudgementRow): UnplacedJudgement {
  const { raw, sentence } = readAnchor(anchor);
  return { anchor, raw, sentence, ...(decision && { decision }), ...(correction && { correction }) };
}

/** Id of a figure for the interface: its capture's id and its place in the capture. */
export function figureId(captureId: string, index: number): string {
  return `${captureId}:${index}`;
}

/** The figure as the user's own words for indicators make it read. What is stored stays as it was read. */
function withAlias(figure: Figure, indicators: ReadonlyMap<string, string>): Figure {
  const indicator = indicators.size > 0 ? indicators.get(bareWords(figure.label)) : undefined;
  if (indicator === undefined || indicator === figure.indicator) return figure;
  const because = [
    ...figure.because.filter((evidence) => evidence.field !== 'indicator'),
    { field: 'indicator', rule: 'own-alias' } as const,
  ];
  if (figure.doubt !== 'ambiguous-indicator') return { ...figure, indicator, because };
  const { doubt: _, ...rest } = figure;
  return { ...rest, indicator, because, certainty: 'sure' };
}
