import { compareWords } from './shingles.ts';
import { bareWords } from './words.ts';

/** What decides whether two captures are of one report. */
export interface Identity {
  readonly text: string;
  readonly year?: string | undefined;
  readonly region?: string | undefined;
  readonly urls: readonly string[];
}

const alike = 0.8;
const partOf = 0.9;
/** The same address with half of its words is the same page, edited. */
const samePage = 0.4;
const leastShare = 0.15;
const numbersKept = 0.8;

/**
 * Whether two captures are of one report: the same words, as on three sites, re-paginated or cut by a preview.
 * Reports of different years or regions never are, nor reports that share a template's words but not its numbers.
 * When in doubt they stay two: a user can see two, but not take one apart.
 */
export function isSameReport(one: Identity, other: Identity): boolean {
  if (yearsConflict(one, other) || regionsConflict(one.region, other.region)) return false;
  const words = bareWords(one.text);
  const otherWords = bareWords(other.text);
  if (words === otherWords) return true;
  const { jaccard, containment } = compareWords(words, otherWords);
  if (jaccard >= samePage && one.urls.some((url) => other.urls.includes(url))) return true;
  if (!sharesNumbers(one.text, other.text)) return false;
  return jaccard >= alike || (containment >= partOf && jaccard >= leastShare);
}

function yearsConflict(one: Identity, other: Identity): boolean {
  const year = lastYear(one.year) ?? mainYear(one.text);
  const otherYear = lastYear(other.year) ?? mainYear(other.text);
  return year !== undefined && otherYear !== undefined && year !== otherYear;
}

/** The last year of `2008` or `2005/2008`. */
function lastYear(year: string | undefined): string | undefined {
  return year?.split('/').at(-1)?.slice(0, 4);
}

/** The year that the text names most often; of equals, the latest. */
function mainYear(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(/((?:19|20)\d\d)\s?年/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  return ranked[0]?.[0];
}

/** 平远县 and 梅州市平远县 are one, 平远县 and 蕉岭县 are not. */
function regionsConflict(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return !one.endsWith(other) && !other.endsWith(one);
}

/** Whether most numbers of the text with fewer of them stand in the other one too. */
function sharesNumbers(one: string, other: string): boolean {
  const [few, many] = [numbers(one), numbers(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return true;
  let kept = 0;
  for (const number of few) if (many.has(number)) kept += 1;
  return kept / few.size >= numbersKept;
}

/** Numbers of two digits and more: single digits count list items and page numbers. */
function numbers(text: string): Set<string> {
  return new Set(text.normalize('NFKC').match(/\d[\d.]*\d/g));
}
