import { findIndicator } from '../utils/lexicon/indicators.ts';
import { nameIn } from './name-in.ts';

/** The names of all indicators: for our own pages. A content script has those of its report alone. */
export const lexiconNames = { get: findIndicator };

/** The indicator's name in the interface's language, or the text's own words where it is not classified. */
export function indicatorName(id: string | undefined, label: string): string {
  return nameIn(lexiconNames, id, label);
}
