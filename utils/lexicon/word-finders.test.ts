import { describe, expect, it } from 'vitest';
import { endFinder, startFinder } from './word-finders.ts';

const words = ['增长', '增', '净增长', '长势', '同比'];

describe('startFinder', () => {
  it.each([
    ['增长5%', 0, '增长'],
    ['增5%', 0, '增'],
    ['产值净增长5%', 2, '净增长'],
    ['产值净增5%', 2, undefined],
    ['产值净增5%', 3, '增'],
    ['增长', 2, undefined],
    ['长', 0, undefined],
    ['', 0, undefined],
  ])('%s at %i: %s', (text, at, word) => {
    expect(startFinder(words)(text, at)).toBe(word);
  });
});

describe('endFinder', () => {
  it.each([
    ['产值净增长', 5, '净增长'],
    ['产值增长', 4, '增长'],
    ['产值增长', 3, '增'],
    ['增长', 2, '增长'],
    ['长', 1, undefined],
    ['产值长势好', 4, '长势'],
    ['产值', 0, undefined],
  ])('%s up to %i: %s', (text, at, word) => {
    expect(endFinder(words)(text, at)).toBe(word);
  });
});
