import { GAP_MARK } from '../report.ts';

const notWords = /[^\p{L}\p{N}]+/gu;

/** A text's letters and digits in one row: the same however it is spaced, punctuated or broken into lines. */
export function bareWords(text: string): string {
  return text.replaceAll(GAP_MARK, '').normalize('NFKC').replaceAll(notWords, '').toLowerCase();
}

/** A text's runs of letters and digits, parted by one space each. */
export function wordRuns(text: string): string {
  return text.replaceAll(GAP_MARK, '').normalize('NFKC').replaceAll(notWords, ' ').trim().toLowerCase();
}
