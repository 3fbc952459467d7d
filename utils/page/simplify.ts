import { traditionalPairs } from './traditional.data.ts';

const simplified = new Map<string, string>();
for (let at = 0; at < traditionalPairs.length; at += 2)
  simplified.set(traditionalPairs[at] ?? '', traditionalPairs[at + 1] ?? '');
const TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/**
 * The text in simplified characters, of the same length, as far as sites use them around documents: the content script
 * carries only these pairs, for the lexicon's table, by which the background reads reports, is larger.
 */
export function simplify(text: string): string {
  return text.replace(TRADITIONAL, (letter) => simplified.get(letter) ?? letter);
}
