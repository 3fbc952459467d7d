/** Longer stretches between quotation marks are speech, or marks that do not belong together. */
const LONGEST = 60;
const opening = new Set('“《「');
const closing = new Set('”〞》」');

/**
 * For each offset inside a quotation, how many characters it has. A title (《…》) counts as none: every number in one
 * is part of a name.
 */
export function findQuotations(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  let open = -1;
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    if (opening.has(character)) open = at;
    else if (open >= 0 && closing.has(character)) {
      const size = at - open - 1;
      if (size <= LONGEST || character === '》')
        for (let inside = open + 1; inside < at; inside++) sizes.set(inside, character === '》' ? 0 : size);
      open = -1;
    }
  }
  return sizes;
}
