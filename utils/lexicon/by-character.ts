/** Rows by the code of a character that they start or end with, in their order: for most characters there are none. */
export type ByCharacter<Row> = ReadonlyMap<number, readonly Row[]>;

/** Sorts rows under each of the characters that one may start (or end) with, so that the others need not be tried. */
export function byCharacter<Row>(
  rows: readonly Row[],
  charactersOf: (row: Row) => Iterable<string>,
): ByCharacter<Row> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    for (const character of charactersOf(row)) {
      const code = character.charCodeAt(0);
      const group = groups.get(code);
      if (group === undefined) groups.set(code, [row]);
      else group.push(row);
    }
  }
  return groups;
}
