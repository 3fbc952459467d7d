/**
 * The user's own words for indicators, as a search knows them. They are looked up when one searches, not written into
 * the index: a word that is learnt or forgotten would mean indexing all reports anew that have it, for seconds.
 */
import { findIndicator } from '../lexicon/indicators.ts';
import type { LibraryDatabase } from './database.ts';
import type { AliasRow } from './rows.ts';
import { findReports } from './search-index.ts';
import { bareWords, wordRuns } from './words.ts';

/** More own words for what is searched add nothing. */
const mostOwnWords = 20;
/** A single character is in the names of too many indicators. */
const leastLength = 2;

/**
 * The ids of all reports that have the query's words, or the user's own words in place of an indicator's name;
 * undefined when the query has no word.
 */
export async function findInOwnWords(
  database: LibraryDatabase,
  query: string,
): Promise<Set<string> | undefined> {
  const queries = [query, ...queriesInOwnWords(query, await database.aliases.toArray())];
  const [found, ...more] = await Promise.all(queries.map((each) => findReports(database, each)));
  return found && new Set([found, ...more].flatMap((ids) => [...(ids ?? [])]));
}

/** What the query would be with the user's own words: 青溪 生产总值 is 青溪 经济总量 as well, once that word means it. */
export function queriesInOwnWords(query: string, aliases: readonly AliasRow[]): string[] {
  const words = wordRuns(query).split(' ');
  const queries = aliases.flatMap(({ word, indicator }) => {
    const { zh = '', en = '' } = findIndicator(indicator) ?? {};
    const names = [bareWords(zh), bareWords(en)];
    const isName = (run: string) => run.length >= leastLength && names.some((name) => name.includes(run));
    return words.some(isName) ? words.map((run) => (isName(run) ? word : run)).join(' ') : [];
  });
  return [...new Set(queries)].slice(0, mostOwnWords);
}
