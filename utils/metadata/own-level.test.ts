import { expect, it } from 'vitest';
import { endsInOwnWord, ownLevel } from './own-level.ts';

it.each([
  ['全县增长。我县稳定。', 'county'],
  ['全市增长。我市稳定。我市富裕。全县进步。我县富裕。', 'county'],
  ['全县增长。', undefined],
  ['我国、我国、我国', undefined],
  ['我国'.repeat(8), 'country'],
  ['我街道增长。我街道稳定。', 'town'],
  ['我街上热闹。我街上热闹。', undefined],
])('%s speaks of its own level %s', (text, level) => {
  expect(ownLevel(text)).toBe(level);
});

it.each([
  ['全县', true],
  ['推动我市', true],
  ['青渚县', false],
  ['全州县', false],
])('%s ends in an own word: %s', (name, ends) => {
  expect(endsInOwnWord(name)).toBe(ends);
});
