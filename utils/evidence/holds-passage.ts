import { bare, matchingAfter, matchingBefore, NEIGHBOURS, type Passage, placesOf } from './passage.ts';

/**
 * Does a report's text, as it reads today, still hold the stored sentence in its old place? Letter by letter, with its
 * neighbours on both sides, and only once: a sentence that merely looks alike, or a copy of it elsewhere, is not it.
 */
export function holdsPassage(text: string, passage: Passage): boolean {
  const letters = bare(text);
  const sentence = bare(passage.sentence);
  const before = bare(passage.before).slice(-NEIGHBOURS);
  const after = bare(passage.after).slice(0, NEIGHBOURS);
  const places = placesOf(letters, sentence).filter(
    (at) =>
      matchingBefore(letters, at, before) === before.length &&
      matchingAfter(letters, at + sentence.length, after) === after.length,
  );
  return places.length === 1;
}
