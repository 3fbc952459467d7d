const BEFORE = 300;
const AFTER = 300;
const ENDS = /[。！？!?；;\n]/u;

/**
 * The sentence of a text that a place stands in, without its line's other sentences; at most 300 characters to either
 * side. Ends at 。！？； and at line ends, the last mark included.
 */
export function sentenceAt(text: string, start: number, length: number): string {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, start + length + AFTER);
  let first = start;
  while (first > from && !ENDS.test(text.charAt(first - 1))) first--;
  let end = start + length;
  while (end < to && !ENDS.test(text.charAt(end))) end++;
  if (end < to && text.charAt(end) !== '\n') end++;
  return text.slice(first, end).trim();
}
