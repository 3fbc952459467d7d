import Big from 'big.js';

/** Longest `raw` that is looked through for its digits; a number with its unit is far shorter. */
const LONGEST_RAW = 80;

/**
 * The decimal text of a figure's value with the digits that the report prints: `46.50亿元` gives `46.50`, where the
 * number alone would give 46.5. Without Arabic digits in `raw` (`近亿元`, `两千`) it is the shortest exact text.
 */
export function printedDecimal({ raw, value }: { readonly raw: string; readonly value: number }): string {
  const written = raw
    .slice(0, LONGEST_RAW)
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d)/g, '');
  const digits = written.match(/\d+(?:\.\d+)?/g)?.find((text) => Number(text) === Math.abs(value));
  if (digits === undefined) return new Big(value).toFixed();
  return value < 0 ? `-${digits}` : digits;
}

/** Digits after the point: 2 for `46.48`. */
export function decimalPlaces(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** Digits that say something, zeros in front left out: 4 for `46.48` and for `0.4648`. */
export function significantDigits(decimal: string): number {
  return decimal.replace(/[-.]/g, '').replace(/^0+(?=\d)/, '').length;
}

/**
 * `decimal` × `times` ÷ `over`, with as many significant digits as `decimal` has. A power of ten moves the point and
 * changes no digit; any other factor rounds (at least three digits stay). Zeros that only fill up a whole number
 * do not become decimals: 5820000 ÷ 10000 is 582.
 */
export function scaleDecimal(decimal: string, times: string, over = '1'): string {
  if (times === over) return decimal;
  const product = new Big(decimal).times(times).div(over);
  const power = powerOfTen(new Big(times).div(over));
  const places =
    power === undefined
      ? Math.max(3, significantDigits(decimal)) - 1 - product.e
      : decimalPlaces(decimal) - power;
  const text = product.toFixed(Math.max(0, places));
  return decimal.includes('.') || !product.eq(text) ? text : product.toFixed();
}

function powerOfTen(factor: Big): number | undefined {
  return factor.c.length === 1 && factor.c[0] === 1 && factor.s === 1 ? factor.e : undefined;
}
