import { type FurnitureRule, furnitureRules } from './furniture.data.ts';

/** What a line of the site's own is, by its words; `undefined` for a line that may belong to the document. */
export function classifyLine(text: string): FurnitureRule | undefined {
  if (text.length > 400) return undefined;
  return furnitureRules.find((rule) => text.length <= rule.longest && rule.pattern.test(text));
}
