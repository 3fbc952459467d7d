import type { Indicator } from './indicators.ts';
import { dimensionClass, type Unit } from './units.ts';

/**
 * Whether an amount in a unit can be one of the indicator: a count of shops is no amount of retail sales. `money` in
 * a row stands for every currency; a bare number (`突破12亿`, its unit lost or left out) can be one of any.
 */
export function fitsIndicator({ dimension }: Unit, { dimensions }: Indicator): boolean {
  if (dimension === 'number') return true;
  return dimensions.some((wanted) => wanted === dimension || wanted === dimensionClass(dimension));
}
