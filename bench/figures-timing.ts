import { readFiguresSteps } from '../utils/figures/read-figures.ts';
import { describeReport } from '../utils/metadata/describe-report.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';
import type { ReportText } from '../utils/report.ts';
import { finish } from '../utils/stepwise.ts';

/** Describes a report and reads its figures, and says how many. */
export function countFigures(text: ReportText): number {
  return finish(readFiguresSteps(describeReport(text))).length;
}

/** Milliseconds of some readings by the clock; it runs in Chromium. The report around the text is not counted. */
export function timeFigures(text: string, rounds: number): number[] {
  const report = reportFromText({ text });
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    countFigures(report);
    return performance.now() - start;
  });
}
