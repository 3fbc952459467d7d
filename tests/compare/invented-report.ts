/** Invented reports for tests and benchmarks: no text of a real page. */
import type { Figure } from '../../utils/figure.ts';
import { describeReport } from '../../utils/metadata/describe-report.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';

export type FigureInput = Partial<StoredFigure> & Pick<Figure, 'raw' | 'value'>;

/** A figure with plain defaults; its place in the text is its number in the list. */
export function inventedFigure(input: FigureInput, index = 0): StoredFigure {
  return {
    id: `f${index}`,
    start: index * 10,
    measure: 'level',
    status: 'actual',
    label: input.indicator ?? '某指标',
    certainty: 'sure',
    because: [],
    ...input,
  };
}

/** A saved report about one or more regions (joined by 、) with the figures given. */
export function inventedReport(
  id: string,
  region: string | undefined,
  year: string | undefined,
  figures: readonly FigureInput[],
): StoredReport {
  const title = `${region ?? '某地'}工作报告(虚构)`;
  return {
    id,
    title,
    state: 'saved',
    kind: 'work-report',
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
    capturedAt: '2026-01-02T03:04:05.000Z',
    sources: [
      { url: `https://report.example/${id}`, pageTitle: title, capturedAt: '2026-01-02T03:04:05.000Z' },
    ],
    receipt: { figures: figures.length, toCheck: 0, contradictions: 0, gaps: 0 },
    tags: [],
    note: '',
    report: describeReport(reportFromText({ title, text: title })).report,
    figures: figures.map((figure, index) => inventedFigure({ id: `${id}-${index}`, ...figure }, index)),
    findings: [],
  };
}
