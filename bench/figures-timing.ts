import { readFiguresSteps } from '../utils/figures/read-figures.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { finish } from '../utils/stepwise.ts';

/** Milliseconds of one reading of a text's figures; the report around the text is not counted. */
export function timeFigures(text: string): { readonly ms: number; readonly figures: number } {
  const report = reportFromText({ text });
  const start = performance.now();
  const figures = finish(readFiguresSteps(report)).length;
  return { ms: performance.now() - start, figures };
}

/** The shortest of some readings: what the work takes when nothing else runs. */
export function fastest(text: string, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timeFigures(text).ms));
}
