import { simplify } from '../lexicon/simplify.ts';
import { narrowDigits } from './normal-digits.ts';

/** A report's text as it is read: half-width digits and simplified characters, of the same length, so that offsets stay. */
export function readableText(printed: string): string {
  return simplify(narrowDigits(printed));
}
