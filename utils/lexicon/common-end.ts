import { noPlaces } from './place-words.data.ts';
import { endFinder } from './word-finders.ts';

const commonEnd = endFinder(noPlaces);

/** Words of the form of a place's name that are none: 小城|镇, 开发|区. */
export function endsInWord(name: string): boolean {
  return commonEnd(name, name.length) !== undefined;
}
