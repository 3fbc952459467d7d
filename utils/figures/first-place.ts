import type { Places } from './places.ts';

/** The full name of the first place in a heading, a header or a caption. */
export function firstPlace(text: string, places: Places): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const place = places.findAt(text, at);
    if (place !== undefined) return place.name;
  }
  return undefined;
}
