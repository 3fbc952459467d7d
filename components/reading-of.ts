import type { StoredFigure } from '../utils/stored-report.ts';
import { formatChange, formatNumber } from './format-number.ts';
import { withApproximation } from './names.ts';
import { withUnit } from './unit-name.ts';

/** The value as it counts: the user's correction before what was read. */
export function readingOf({ correction = {}, ...figure }: StoredFigure): string {
  const signed = figure.measure === 'growth' || figure.measure === 'change';
  const number = String(correction.value ?? figure.value);
  const value = signed ? formatChange(number) : formatNumber(number);
  const unit = correction.unit === undefined ? figure.unit : (correction.unit ?? undefined);
  return withApproximation(withUnit(value, unit), figure.approx);
}
