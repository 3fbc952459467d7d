interface Entry {
  readonly word: string;
  readonly row: number;
}

/** Finds in one pass over a text which rows of words it bears. */
export class WordIndex {
  /** By a letter's code: it is a word by itself. */
  private readonly letters = new Uint8Array(0x10000);
  /** By the hash of two letters: a word may begin with them. */
  private readonly pairs = new Uint8Array(0x10000);
  /** By their first two letters. */
  private readonly entries = new Map<string, Entry[]>();

  constructor(rows: readonly (readonly string[])[]) {
    for (const [row, words] of rows.entries()) for (const word of words) this.add(word, row);
  }

  /** The places of the rows of which a word stands in the text, ascending. */
  find(text: string): number[] {
    const rows: number[] = [];
    const { letters, pairs } = this;
    let code = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      if (letters[code] === 1) this.collect(text, at, 1, rows);
      if (pairs[hash(code, next)] === 1) this.collect(text, at, 2, rows);
      code = next;
    }
    return rows.length < 2 ? rows : [...new Set(rows)].sort((one, other) => one - other);
  }

  private add(word: string, row: number): void {
    const start = word.slice(0, 2);
    const known = this.entries.get(start);
    if (known) known.push({ word, row });
    else this.entries.set(start, [{ word, row }]);
    if (word.length === 1) this.letters[word.charCodeAt(0)] = 1;
    else this.pairs[hash(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  private collect(text: string, at: number, size: number, rows: number[]): void {
    for (const { word, row } of this.entries.get(text.slice(at, at + size)) ?? []) {
      if (text.startsWith(word, at)) rows.push(row);
    }
  }
}

/** Several pairs share one: whether a word stands there, the entries tell. */
function hash(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
