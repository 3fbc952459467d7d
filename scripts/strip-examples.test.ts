import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stripExamples, withoutExamples } from './strip-examples.ts';

const folder = new URL('../utils/lexicon/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^indicators-[a-z]+\.data\.ts$/.test(name));

test('no example is left in any file of rows, and every row keeps its other fields', () => {
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    const rest = withoutExamples(code);
    expect(rest.match(/ id: '/g)).toEqual(code.match(/ id: '/g));
    expect(rest.length).toBeLessThan(code.length);
  }
});

test('an example that spans lines stops the build instead of being shipped', () => {
  expect(() => withoutExamples("  {\n    examples: [\n      '甲',\n    ],\n  },\n")).toThrow('one line');
});

test('other modules pass untouched', () => {
  expect(stripExamples().transform('examples: [1],', '/x/utils/lexicon/units.data.ts')).toBeUndefined();
});
