/** Signs that make a spreadsheet take a cell for a formula, full-width forms and invisible characters before them too. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

/**
 * Text that no spreadsheet takes for a formula: what could be one gets a leading apostrophe, as OWASP advises
 * ("CSV Injection"). Numbers never pass through here: a number cell is written as the number it is.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
