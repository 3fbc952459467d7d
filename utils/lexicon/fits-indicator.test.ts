import { expect, test } from 'vitest';
import { fitsIndicator } from './fits-indicator.ts';
import { findIndicator } from './indicators.ts';
import { findUnit } from './units.ts';

test.each([
  ['gdp', '亿元', true],
  ['fdi', '亿美元', true],
  ['gdp', '亿', true],
  ['grain_output', '亿斤', true],
  ['hightech_firms', '万家', true],
  ['green_area', '亩', true],
  ['gdp', '个', false],
  ['housing_demolition', '天', false],
  ['grain_output', '亩', false],
  ['hightech_firms', '亿元', false],
])('%s in %s: %s', (id, unitName, fits) => {
  const [row, unit] = [findIndicator(id), findUnit(unitName)];
  if (!row || !unit) throw new Error(`the lexicon lacks ${id} or ${unitName}`);
  expect(fitsIndicator(unit, row)).toBe(fits);
});
