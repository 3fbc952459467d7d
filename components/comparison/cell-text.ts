/** How a cell of a comparison is put into words, the same in the bars, the matrix and for screen readers. */
import type { Cell, CellGap, Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { formatChange, formatNumber, roundText } from '../format-number.ts';
import { formatPeriod, formatPeriodShort } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { measuredName, withApproximation } from '../names.ts';
import { unitName, withUnit } from '../unit-name.ts';

export type Mode = 'value' | 'growth' | 'index' | 'per-head';

/** The region, or the report's title where the region is not known. */
export function columnName(column: Column): string {
  return column.region ?? column.title;
}

/** The indicator's name; measures other than the level say so, since they never share a row. */
export function rowName(row: Row): string {
  return measuredName(indicatorName(row.indicator, row.indicator), row.measure);
}

/** `亿元 · 2008 年`, as far as known, with "lower is better" where that is so. */
export function rowUnitLine(row: Row): string[] {
  return [...(row.unit ? [unitName(row.unit)] : []), ...(row.better === 'lower' ? [t('lowerIsBetter')] : [])];
}

/** A number of the row, decimal text as it is shown; changes carry their sign. */
export function numberText(value: string, { measure }: Row): string {
  return measure === 'growth' || measure === 'change' ? formatChange(value) : formatNumber(value);
}

/** The value in the row's unit, which stands in the header, or with its own. */
export function valueText(cell: Cell, row: Row): string {
  return withApproximation(withUnit(numberText(cell.value, row), cell.unit), cell.approx);
}

/** `+28.6%` or `−0.3 点`. */
export function gapText(gap: CellGap): string {
  const number = formatChange(gap.value);
  return gap.unit === '%' ? `${number}%` : `${number} ${t('points')}`;
}

/** `+13.2%`, with its first period where that is not the year before. */
export function growthText(cell: Cell): string | undefined {
  if (!cell.growth) return undefined;
  const change = withUnit(formatChange(cell.growth.value), cell.growth.unit);
  return cell.growth.since ? t('growthSince', cell.growth.since, change) : change;
}

/** Why a cell is left out, in words: `只有2008年目标 105 亿元`. */
export function leftOutText(cell: Cell | undefined, row: Row): string {
  if (!cell) return t('outNotGiven');
  const value = cell.unit ? valueText(cell, row) : withUnit(valueText(cell, row), row.unit);
  const period = formatPeriod(cell.period);
  if (cell.incomparable === 'target') return t('outTarget', period, value);
  if (cell.incomparable === 'other-period') return t('outPeriod', period, value);
  return t('outPeriod', value, incomparableReason(cell));
}

/** The short reason on a cell's second line. */
export function incomparableReason(cell: Cell): string {
  switch (cell.incomparable) {
    case 'check':
      return t('doubtPlain');
    case 'target':
      return cell.period ? t('targetOf', formatPeriodShort(cell.period)) : t('statusTarget');
    case 'other-period':
      return cell.period ? formatPeriodShort(cell.period) : t('periodUnknown');
    case 'other-currency':
      return t('badgeCurrencyTitle');
    case 'other-definition':
      return cell.label || t('badgeDefinitionTitle');
    default:
      return '';
  }
}

/** The base's cell of a row, where it can be compared. */
export function baseCell(row: Row, comparison: Comparison): Cell | undefined {
  const index = comparison.columns.findIndex(({ base }) => base);
  const cell = row.cells[index];
  return cell && !cell.incomparable ? cell : undefined;
}

/** Why a row has no index: a rate or a rank is no multiple of another, and without a base there is no 100. */
export function noIndexReason(row: Row, base: Cell | undefined): string | undefined {
  if (row.measure !== 'level') return t('indexNotLevel');
  return base && Number(base.value) > 0 ? undefined : t('indexNoBase');
}

/** The cell as a percentage of the base: 100 for the base itself; undefined where that has no meaning. */
export function indexText(cell: Cell, row: Row, base: Cell | undefined): string | undefined {
  if (!base || cell.incomparable || noIndexReason(row, base)) return undefined;
  return formatNumber(roundText((Number(cell.value) / Number(base.value)) * 100));
}

/** 优 or 弱; nothing where the difference is no matter of better and worse. */
export function verdictText(gap: CellGap): string | undefined {
  if (gap.verdict === 'better') return t('better');
  return gap.verdict === 'worse' ? t('worse') : undefined;
}
