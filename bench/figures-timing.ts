import { readFiguresSteps } from '../utils/figures/read-figures.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { finish } from '../utils/stepwise.ts';

/** Reads a text's figures, and says how many. */
export function readFigures(text: string): number {
  return finish(readFiguresSteps(reportFromText({ text }))).length;
}

/** Milliseconds of one reading by the clock; it runs in Chromium. */
export function timeFigures(text: string): number {
  const start = performance.now();
  readFigures(text);
  return performance.now() - start;
}
