import { readFiguresSteps } from '../utils/figures/read-figures.ts';
import { describeReport } from '../utils/metadata/describe-report.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { finish } from '../utils/stepwise.ts';

/** Describes a report's text and reads its figures, and says how many. It runs in Node and in Chromium. */
export function countFigures(text: string): number {
  return finish(readFiguresSteps(describeReport(reportFromText({ text })))).length;
}
