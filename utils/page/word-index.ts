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
  /** By a letter's code: the longest text in which a word may begin with it; most letters begin none. */
  private readonly starts = new Uint16Array(0x10000);
  /** By a letter's code: the longest text in which it is a word by itself. */
  private readonly letters = new Uint16Array(0x10000);
  /** By the hash of two letters: the longest text in which a word may begin with them. */
  private readonly pairs = new Uint16Array(0x10000);
  /** By the hash of a word's first two letters, or of its only one. */
  private readonly entries = new Map<number, Entry[]>();

  constructor(rows: readonly WordRow[]) {
    for (const [row, { words, longest }] of rows.entries())
      for (const word of words) this.add({ word, row, longest });
  }

  /** The places of the rows of which a word stands in the text, ascending. */
  find(text: string): number[] {
    const rows: number[] = [];
    const { starts, letters, pairs } = this;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if ((starts[code] ?? 0) < length) continue;
      if ((letters[code] ?? 0) >= length) this.collect(text, at, hash(code, 0), rows);
      const pair = hash(code, text.charCodeAt(at + 1));
      if ((pairs[pair] ?? 0) >= length) this.collect(text, at, pair, rows);
    }
    return rows.length < 2 ? rows : [...new Set(rows)].sort((one, other) => one - other);
  }

  private add(entry: Entry): void {
    const { word, longest } = entry;
    const code = word.charCodeAt(0);
    const key = hash(code, word.length > 1 ? word.charCodeAt(1) : 0);
    raise(this.starts, code, longest);
    if (word.length > 1) raise(this.pairs, key, longest);
    else raise(this.letters, code, longest);
    const known = this.entries.get(key);
    if (known) known.push(entry);
    else this.entries.set(key, [entry]);
  }

  private collect(text: string, at: number, key: number, rows: number[]): void {
    for (const { word, row, longest } of this.entries.get(key) ?? []) {
      if (text.length <= longest && text.startsWith(word, at)) rows.push(row);
    }
  }
}

function raise(table: Uint16Array, at: number, value: number): void {
  table[at] = Math.max(table[at] ?? 0, value);
}

/** Several pairs share one: whether a word stands there, the entries tell. */
function hash(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
