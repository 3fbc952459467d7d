/** Words, and the length of the longest text in which they are looked for. */
export interface WordRow {
  readonly words: readonly string[];
  readonly longest: number;
}

interface Entry {
  readonly word: string;
  readonly row: number;
  readonly longest: number;
}

/** Finds in one pass over a text which rows of words it bears. */
export class WordIndex {
  /** By a letter's code: the longest text in which it is a word by itself. */
  private readonly letters = new Uint16Array(0x10000);
  /** By the hash of two letters: the longest text in which a word may begin with them. */
  private readonly pairs = new Uint16Array(0x10000);
  /** By their first two letters. */
  private readonly entries = new Map<string, Entry[]>();

  constructor(rows: readonly WordRow[]) {
    for (const [row, { words, longest }] of rows.entries())
      for (const word of words) this.add({ word, row, longest });
  }

  /** The places of the rows of which a word stands in the text, ascending. */
  find(text: string): number[] {
    const rows: number[] = [];
    const { letters, pairs } = this;
    const { length } = text;
    let code = text.charCodeAt(0);
    for (let at = 0; at < length; at++) {
      const next = text.charCodeAt(at + 1);
      if ((letters[code] ?? 0) >= length) this.collect(text, at, 1, rows);
      if ((pairs[hash(code, next)] ?? 0) >= length) this.collect(text, at, 2, rows);
      code = next;
    }
    return rows.length < 2 ? rows : [...new Set(rows)].sort((one, other) => one - other);
  }

  private add(entry: Entry): void {
    const { word, longest } = entry;
    const start = word.slice(0, 2);
    const known = this.entries.get(start);
    if (known) known.push(entry);
    else this.entries.set(start, [entry]);
    const [table, at] =
      word.length === 1
        ? [this.letters, word.charCodeAt(0)]
        : [this.pairs, hash(word.charCodeAt(0), word.charCodeAt(1))];
    table[at] = Math.max(table[at] ?? 0, longest);
  }

  private collect(text: string, at: number, size: number, rows: number[]): void {
    for (const { word, row, longest } of this.entries.get(text.slice(at, at + size)) ?? []) {
      if (text.length <= longest && text.startsWith(word, at)) rows.push(row);
    }
  }
}

/** Several pairs share one: whether a word stands there, the entries tell. */
function hash(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
