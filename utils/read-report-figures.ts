import { findIndicator } from './lexicon/indicators.ts';
import type { FigureReading } from './messages.ts';
import { readTextSteps } from './read-text.ts';
import type { ReportText } from './report.ts';
import { finishInSlices } from './stepwise.ts';

/** Longer than any report within the limits takes; a reading that hangs is a defect of ours. */
const patienceMs = 60_000;

/**
 * The second half of a page's way, for the background: description, figures, audit, and the names of the indicators.
 * The lexicon stays in one place instead of in every page.
 */
export async function readReportFigures(report: ReportText): Promise<FigureReading> {
  const capture = await finishInSlices(readTextSteps(report), AbortSignal.timeout(patienceMs));
  const ids = new Set(capture.figures.flatMap(({ indicator }) => indicator ?? []));
  const names = [...ids].flatMap((id) => {
    const row = findIndicator(id);
    return row ? [{ id, zh: row.zh, en: row.en }] : [];
  });
  return { capture, names };
}
