import { findIndicator } from '../lexicon/indicators.ts';
import type { IndicatorAlias } from '../messages.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { bareWords } from './words.ts';

/** "This word means this indicator", from now on and in all that is stored; without an indicator, no longer. */
export async function setAlias(
  library: Library,
  { word, indicator }: { word: string; indicator?: string },
): Promise<{ aliases: readonly IndicatorAlias[] }> {
  const key = bareWords(word);
  if (key === '' || (indicator !== undefined && !findIndicator(indicator)))
    throw new LibraryError('bad-input');
  if (indicator === undefined) await library.database.aliases.delete(key);
  else await library.database.aliases.put({ word: key, indicator });
  return listAliases(library);
}

export async function listAliases({ database }: Library): Promise<{ aliases: readonly IndicatorAlias[] }> {
  return { aliases: await database.aliases.orderBy('word').toArray() };
}
