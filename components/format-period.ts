/** Periods of figures for display: ISO forms in, words out. A form that is not known is shown as it is. */
import { t } from './i18n.ts';

const YEAR = /^(\d{4})$/;
const YEARS = /^(\d{4})\/(\d{4})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const MONTHS = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;

const month = (text: string) => String(Number(text));

function formatMonths(match: RegExpExecArray): string {
  const [whole, firstYear = '', first = '', lastYear = '', last = ''] = match;
  if (firstYear === lastYear) return t('periodMonths', firstYear, month(first), month(last));
  return whole.replace('/', '–');
}

/** `2008` → 2008 年, `2005/2008` → 2005–2008 年, `2009-01/2009-09` → 2009 年 1–9 月. */
export function formatPeriod(period: string | undefined): string {
  if (period === undefined) return t('periodUnknown');
  const year = YEAR.exec(period);
  if (year) return t('periodYear', period);
  const years = YEARS.exec(period);
  if (years) return t('periodYears', years[1] ?? '', years[2] ?? '');
  const months = MONTHS.exec(period);
  if (months) return formatMonths(months);
  const one = MONTH.exec(period);
  if (one) return t('periodMonth', one[1] ?? '', month(one[2] ?? ''));
  const quarter = QUARTER.exec(period);
  if (quarter) return t('periodQuarter', quarter[1] ?? '', quarter[2] ?? '');
  const half = HALF.exec(period);
  if (half) return t('periodHalf', half[1] ?? '', t(half[2] === '1' ? 'halfFirst' : 'halfSecond'));
  return period.replace('/', '–');
}

/** As `formatPeriod`, without the word for year where the period is made of whole years: 2008, 2005–2008. */
export function formatPeriodShort(period: string): string {
  if (YEAR.test(period) || YEARS.test(period)) return period.replace('/', '–');
  return formatPeriod(period);
}

/** The last year of a period as a number, for sorting; undefined for a form without years. */
export function lastYear(period: string): number | undefined {
  const years = period.match(/\d{4}(?=$|-|\/)/g);
  const last = years?.at(-1);
  return last === undefined ? undefined : Number(last);
}
