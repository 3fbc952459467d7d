/** Cuts a stretch of a report's text into runs that the interface can set: plain text and marked figures. */
import type { Span } from '../utils/report.ts';

export interface Marked extends Span {
  /** Index of the figure in the list that was given. */
  readonly index: number;
}

export type Run =
  | (Span & { readonly kind: 'text' })
  | (Span & { readonly kind: 'figure'; readonly index: number });

/** Runs that cover `span` exactly. `marks` stand in text order; of two that overlap the first counts. */
export function cutRuns(span: Span, marks: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    if (mark.end > span.end) break;
    if (mark.start > at) runs.push({ kind: 'text', start: at, end: mark.start });
    runs.push({ kind: 'figure', start: mark.start, end: mark.end, index: mark.index });
    at = mark.end;
  }
  if (at < span.end) runs.push({ kind: 'text', start: at, end: span.end });
  return runs;
}

/** The places of figures in text order, for `cutRuns`. */
export function marksOf(figures: readonly { readonly start: number; readonly raw: string }[]): Marked[] {
  return figures
    .map(({ start, raw }, index) => ({ start, end: start + raw.length, index }))
    .sort((a, b) => a.start - b.start);
}

/** Which paragraph of the text a place stands in, counted from 1 after the title. */
export function paragraphNumber(text: string, start: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(1, lines);
}
