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

const SENTENCE_END = /[。！？!?\n]/;
const CLAUSE_END = /[，,；;：:、]/;
const CLOSERS = /["”’」』）)》]/;

/**
 * The sentence around `span`, its end mark and closing quotes with it. Where that is longer than `limit` the ends
 * are drawn in to clauses, never into `span` itself.
 */
export function findSentence(text: string, span: Span, limit = 240): Span {
  let start = span.start;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  while (start < span.start && CLOSERS.test(text.charAt(start))) start += 1;
  let end = span.end;
  while (end < text.length && text.charAt(end) !== '\n') {
    end += 1;
    if (SENTENCE_END.test(text.charAt(end - 1))) break;
  }
  while (end < text.length && CLOSERS.test(text.charAt(end))) end += 1;
  return shorten(text, { start, end }, span, limit);
}

function shorten(text: string, sentence: Span, span: Span, limit: number): Span {
  if (sentence.end - sentence.start <= limit) return sentence;
  const half = Math.max(20, Math.floor((limit - (span.end - span.start)) / 2));
  let start = Math.max(sentence.start, span.start - half);
  while (start > sentence.start && start < span.start && !CLAUSE_END.test(text.charAt(start - 1))) start += 1;
  let end = Math.min(sentence.end, span.end + half);
  while (end < sentence.end && end > span.end && !CLAUSE_END.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Which paragraph of the text a place stands in, counted from 1 after the title. */
export function paragraphNumber(text: string, start: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(1, lines);
}
