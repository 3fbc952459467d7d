import { expect, test } from 'vitest';
import { decimalPlaces, printedDecimal, scaleDecimal, significantDigits } from './decimal.ts';

test.each([
  ['46.50亿元', 46.5, '46.50'],
  ['下降6.40%', -6.4, '-6.40'],
  ['1,234.0万元', 1234, '1234.0'],
  ['３．１４％', 3.14, '3.14'],
  ['近亿元', 1, '1'],
  ['两千个', 2000, '2000'],
  ['3—5个', 5, '5'],
  ['1.2万亿', 1e21, '1000000000000000000000'],
  ['0.0000001吨', 1e-7, '0.0000001'],
])('%s with the value %d prints %s', (raw, value, expected) => {
  expect(printedDecimal({ raw, value })).toBe(expected);
});

test.each([
  ['46.48', '10000', '464800'],
  ['15500', '0.0001', '1.55'],
  ['155.00', '0.01', '1.5500'],
  ['133', '1', '133'],
  ['5.50', '1500', '8250'],
  ['850', '0.000666666666666666667', '0.567'],
  ['0', '1500', '0'],
  ['-6.4', '10', '-64'],
])('%s × %s is %s', (decimal, factor, expected) => {
  expect(scaleDecimal(decimal, factor)).toBe(expected);
});

test('a quotient that is not exact in decimals loses nothing on the way', () => {
  expect([scaleDecimal('1500', '2000', '3000000'), scaleDecimal('850', '2000', '3000000')]).toEqual([
    '1',
    '0.567',
  ]);
});

test('digits are counted as they are printed', () => {
  expect([decimalPlaces('46.50'), decimalPlaces('133'), significantDigits('0.4650')]).toEqual([2, 0, 4]);
});
