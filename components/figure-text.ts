import type { Figure } from '../utils/figure.ts';
import { formatChange, formatNumber } from './format-number.ts';
import { type IndicatorNames, nameIn } from './name-in.ts';
import { measuredName, withApproximation } from './names.ts';
import { withUnit } from './unit-name.ts';

/** The number with its unit, a sign before changes, and 约 or 超 where the report has it. */
export function figureValue({
  value,
  unit,
  measure,
  approx,
}: Pick<Figure, 'value' | 'unit' | 'measure' | 'approx'>): string {
  const text = String(value);
  const isChange = measure === 'growth' || measure === 'change';
  return withApproximation(withUnit(isChange ? formatChange(text) : formatNumber(text), unit), approx);
}

/** The indicator, with its measure where that is not the level. */
export function figureName(figure: Figure, names: IndicatorNames): string {
  return measuredName(nameIn(names, figure.indicator, figure.label), figure.measure);
}
