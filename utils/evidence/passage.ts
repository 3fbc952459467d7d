/** A stored sentence with the words that stood before and after it in the report's text. */
export interface Passage {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** So many letters on each side must still stand where they stood. */
export const NEIGHBOURS = 8;

/** Text without spacing: pages wrap, indent and part their lines as they like. */
export function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** How many letters of `before`, from its end backwards, stand in `text` right before `at`. */
export function matchingBefore(text: string, at: number, before: string): number {
  let count = 0;
  while (count < before.length && count < at && text[at - 1 - count] === before[before.length - 1 - count]) {
    count += 1;
  }
  return count;
}

/** How many letters of `after` stand in `text` from `at` on. */
export function matchingAfter(text: string, at: number, after: string): number {
  let count = 0;
  while (count < after.length && at + count < text.length && text[at + count] === after[count]) count += 1;
  return count;
}

/** Every place where `wanted` stands in `text`, at most `limit` of them. */
export function placesOf(text: string, wanted: string, limit = 1_000): number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0 && places.length < limit; at = text.indexOf(wanted, at + 1)) {
    places.push(at);
  }
  return places;
}
