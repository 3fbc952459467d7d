import { expect, test } from 'vitest';
import { readPlace } from './popup-place.ts';

const url = 'https://reports.example/1';
const place = { tab: 'compare', indicator: 3, wide: true };

test.each([
  ['the same page', { ...place, url }, url, place],
  ['another page', { ...place, url: 'https://reports.example/2' }, url, undefined],
  ['no page', { ...place, url }, undefined, undefined],
  ['nothing kept', undefined, url, undefined],
  ['a tab that is none', { ...place, tab: 'settings', url }, url, undefined],
  [
    'an indicator that is none',
    { ...place, indicator: -1, wide: 'yes', url },
    url,
    { tab: 'compare', indicator: 0, wide: false },
  ],
])('%s', (_, stored, address, expected) => {
  expect(readPlace(stored, address)).toEqual(expected);
});
