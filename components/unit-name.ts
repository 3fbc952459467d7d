import { englishUnits } from './english-units.data.ts';
import { isChinese } from './i18n.ts';

/** `亿元` in Chinese, `100 m yuan` in English: the number before it stays the one that the report prints. */
export function unitName(unit: string | undefined): string {
  if (unit === undefined) return '';
  return isChinese() ? unit : (englishUnits.get(unit) ?? unit);
}

/** Number and unit together. Percent signs and Han characters follow closely, other words after a space. */
export function withUnit(number: string, unit: string | undefined): string {
  const name = unitName(unit);
  if (name === '') return number;
  if (name === '%' || name === '‰') return number + name;
  // The yearbooks' English units begin with a number: 126.8 (100 m yuan).
  return /^\d/.test(name) ? `${number} (${name})` : `${number} ${name}`;
}
