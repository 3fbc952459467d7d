/** A pattern's source for any of a list's words; the words hold no characters that a pattern reads as its own. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
