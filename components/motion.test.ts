import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('components/**/*.css');

/** Tokens that take no time for who wants less motion. */
const STILLED = /var\(--(?:fast|move)\)/;

test.each(sheets)('all that moves in %s stands still where the user wants it to', (path) => {
  const moves = readFileSync(path, 'utf8').match(/^\s*(?:transition|animation)(?:-duration)?:.*$/gm) ?? [];
  expect(moves.filter((declaration) => !STILLED.test(declaration))).toEqual([]);
});

test('the two times of motion are nought under reduced motion', () => {
  const tokens = readFileSync('components/tokens.css', 'utf8');
  const reduced = tokens.slice(tokens.indexOf('prefers-reduced-motion: reduce'));
  expect(reduced).toMatch(/--fast: 0ms;[\s\S]*--move: 0ms;/);
});
