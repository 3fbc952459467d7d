import { describe, expect, test } from 'vitest';
import { formatChange, formatNumber, roundText } from './format-number.ts';

describe('formatNumber', () => {
  test.each([
    ['133', '133'],
    ['0.50', '0.50'],
    ['5820', '5820'],
    ['12480', '12,480'],
    ['1234567.891', '1,234,567.891'],
    ['-2.3', '−2.3'],
    ['-12480', '−12,480'],
    [12480, '12,480'],
    [0.0000001, '0.0000001'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('%s → %s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });

  test.each(['约6', '', '12.', 'x'])('leaves %j as it is', (text) => {
    expect(formatNumber(text)).toBe(text);
  });
});

test.each([
  ['28.6', '+28.6'],
  ['-18.3', '−18.3'],
  ['+7.4', '+7.4'],
  ['0', '0'],
  ['0.0', '0.0'],
])('formatChange %s → %s', (value, shown) => {
  expect(formatChange(value)).toBe(shown);
});

test.each([
  [28.649, 1, '28.6'],
  [12, 1, '12'],
  [-0.04, 1, '0'],
  [100.4, 0, '100'],
])('roundText %s to %s places → %s', (value, places, shown) => {
  expect(roundText(value, places)).toBe(shown);
});
