import { expect, test } from 'vitest';
import { readRates } from './use-kept-rates.ts';

test.each([
  ['', []],
  ['USD 7.12', [{ currency: 'USD', yuan: '7.12' }]],
  [
    'USD 7.12,HKD 0.91',
    [
      { currency: 'USD', yuan: '7.12' },
      { currency: 'HKD', yuan: '0.91' },
    ],
  ],
  ['USD 0', []],
  ['USD -7', []],
  ['dollar 7', []],
  ['USD', []],
])('%j', (text, rates) => {
  expect(readRates(text)).toEqual(rates);
});
