import { type FurnitureRule, furnitureRules } from './furniture.data.ts';
import { simplify } from './simplify.ts';
import { labelWords, siteWords, siteWordsOfSentences } from './site-words.data.ts';
import { measureText } from './text-measure.ts';

/** Longer lines are looked at only if a word of the site's stands in them: most lines of a report bear none. */
const BUTTON = 8;
const TITLE = 40;

const SITE_WORDS = anyOf(siteWords);
const SITE_WORDS_OF_SENTENCES = anyOf(siteWordsOfSentences);
const LABELS = new RegExp(`(?:${[...labelWords].sort().join('|')})[^。，]{0,3}[:：]`);
/** A date, a page count, a share, a line in brackets or between rules. */
const FIGURES = /^[\s+(（【[]*\d{1,4}\s*[-/.年／%楼]|^[(（【[].*[)）】\]]$|^[-—_*=]|[(（]\d+[)）]/;

/** What a line of the site's own is, by its words; `undefined` for a line that may belong to the document. */
export function classifyLine(line: string, measure = measureText(line)): FurnitureRule | undefined {
  if (line.length > 400) return undefined;
  const text = measure.traditional > 0 ? simplify(line) : line;
  if (text.length > BUTTON && !mayBeFurniture(text)) return undefined;
  return furnitureRules.find((rule) => text.length <= rule.longest && rule.pattern.test(text));
}

function mayBeFurniture(text: string): boolean {
  const words = text.length > TITLE ? SITE_WORDS_OF_SENTENCES : SITE_WORDS;
  return words.test(text) || LABELS.test(text) || FIGURES.test(text);
}

function anyOf(words: readonly string[]): RegExp {
  const patterns = [...words].sort().map((word) => word.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&'));
  return new RegExp(patterns.join('|'));
}
