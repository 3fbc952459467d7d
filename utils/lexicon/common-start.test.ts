import { expect, it } from 'vitest';
import { startsWithWord } from './common-start.ts';

it.each([
  ['推进新区', true],
  ['东部市', true],
  ['东阳市', false],
  ['青渚县', false],
])('%s starts with a common word: %s', (name, starts) => {
  expect(startsWithWord(name)).toBe(starts);
});
