import { furnitureRules } from './furniture.data.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { simplify } from './simplify.ts';
import { measureText } from './text-measure.ts';
import { WordIndex } from './word-index.ts';

/** Longer lines are the document's, whatever their words. */
const LONGEST = furnitureRules.reduce((most, { longest }) => Math.max(most, longest), 0);

let rulesByWord: WordIndex | undefined;

/**
 * What a line of the site's own is, by its words; `undefined` for a line that may belong to the document. A rule's
 * pattern is tried only where one of its words stands: most are never tried on a page, so never compiled for it.
 */
export function classifyLine(line: string, measure = measureText(line)): FurnitureRule | undefined {
  if (line.length > LONGEST) return undefined;
  const text = measure.traditional > 0 ? simplify(line) : line;
  rulesByWord ??= new WordIndex(furnitureRules);
  for (const row of rulesByWord.find(measure.letters > 0 ? text.toLowerCase() : text)) {
    const rule = furnitureRules[row];
    if (rule?.pattern.test(text)) return rule;
  }
  return undefined;
}
