import type { Span } from './report.ts';

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

/** As `findSentence`, for a number that stands at `start` as `raw`; the words themselves. */
export function sentenceOf(
  text: string,
  { start, raw }: { readonly start: number; readonly raw: string },
): string {
  const sentence = findSentence(text, { start, end: start + raw.length });
  return text.slice(sentence.start, sentence.end).trim();
}
