/**
 * Numbers as Chinese statistics print them. Input is exact decimal text or a number that came from one; no digit is
 * added or taken away, so 133 stays 133 and 0.50 stays 0.50.
 */

const MINUS = '−';

/** Separators stand from five digits on (GB/T 15835: 12,480 but 5820). */
function separate(digits: string): string {
  if (digits.length < 5) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** Decimal text for display: grouped from five digits, with U+2212 for minus. Other text is returned as it is. */
export function formatNumber(value: string | number): string {
  const text = typeof value === 'number' ? plainDecimal(value) : value.trim();
  const match = /^([-−+]?)(\d+)(\.\d+)?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  return (sign === '-' ? MINUS : sign) + separate(whole) + fraction;
}

/** A change: as `formatNumber`, and `+` before what is above zero. */
export function formatChange(value: string | number): string {
  const text = formatNumber(value);
  const isZero = !/[1-9]/.test(text);
  return isZero || text.startsWith(MINUS) || text.startsWith('+') ? text : `+${text}`;
}

/** `String` without exponents. */
function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? expand(value) : text;
}

function expand(value: number): string {
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '');
}

/** Decimal text rounded to at most `places`, without trailing zeros; for computed values, never for printed ones. */
export function roundText(value: number, places = 1): string {
  const text = value.toFixed(places);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}
