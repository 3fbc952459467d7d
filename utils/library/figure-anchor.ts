import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';

const sentenceEnd = /[。！？；\n]/;
const reach = 300;

/**
 * Where a figure stands, in words: its sentence without spacing and punctuation, and its place there. It is the same
 * when the page is captured again or the text moves, and another as soon as the sentence or its number changes;
 * it does not depend on how the figure was read, so that a better reader keeps the user's corrections.
 */
export function figureAnchor({ text }: Report, { start, raw }: Figure): string {
  let from = start;
  while (from > 0 && start - from < reach && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  let to = start + raw.length;
  while (to < text.length && to - start < reach && !sentenceEnd.test(text[to] ?? '')) to += 1;
  const place = words(text.slice(from, start)).length;
  return `${place}:${words(raw)}:${words(text.slice(from, to))}`;
}

function words(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}.%-]/gu, '');
}
