/** The longest of some words that starts, or ends, at an offset of a text; undefined where none does. */
export type WordFinder = (text: string, at: number) => string | undefined;

/** Finds words by where they start: a few lengths are looked up, and none at a character that starts no word. */
export function startFinder(words: Iterable<string>): WordFinder {
  const known = new Set(words);
  const sizes = sizesBy(known, (word) => word.charCodeAt(0));
  return (text, at) => {
    const fitting = sizes.get(text.charCodeAt(at));
    if (fitting === undefined) return undefined;
    for (const size of fitting) {
      const word = text.slice(at, at + size);
      if (known.has(word)) return word;
    }
    return undefined;
  };
}

/** Finds words by where they end. */
export function endFinder(words: Iterable<string>): WordFinder {
  const known = new Set(words);
  const sizes = sizesBy(known, (word) => word.charCodeAt(word.length - 1));
  return (text, at) => {
    const fitting = sizes.get(text.charCodeAt(at - 1));
    if (fitting === undefined) return undefined;
    for (const size of fitting) {
      const word = text.slice(Math.max(0, at - size), at);
      if (known.has(word)) return word;
    }
    return undefined;
  };
}

/** The lengths of the words under each of the characters that tell them, the longest first. */
function sizesBy(
  words: ReadonlySet<string>,
  codeOf: (word: string) => number,
): ReadonlyMap<number, readonly number[]> {
  const sizes = new Map<number, number[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const group = sizes.get(codeOf(word));
    if (group === undefined) sizes.set(codeOf(word), [word.length]);
    else if (group.at(-1) !== word.length) group.push(word.length);
  }
  return sizes;
}
