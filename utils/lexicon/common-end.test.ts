import { expect, it } from 'vitest';
import { endsInWord } from './common-end.ts';

it.each([
  ['特色小镇', true],
  ['青渚县', false],
  ['', false],
])('%s ends in a common word: %s', (name, ends) => {
  expect(endsInWord(name)).toBe(ends);
});
