/** Every sentence stands in three languages, with the same places for its values. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { productFiles } from './source-files.ts';

const FOLDER = 'public/_locales';
const LANGUAGES = ['en', 'zh_CN', 'zh_TW'];
const tables = new Map<string, Map<string, string>>(
  LANGUAGES.map((language) => {
    const json: Record<string, { message: string }> = JSON.parse(
      readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'),
    );
    return [language, new Map(Object.entries(json).map(([key, { message }]) => [key, message]))];
  }),
);
const base = tables.get('zh_CN') ?? new Map<string, string>();
const placesOf = (message = '') => [...message.matchAll(/\$[1-9]/g)].map(([place]) => place).sort();

it('there are three languages, the default one among them', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES);
  expect(base.size).toBeGreaterThan(50);
});

describe.each([...tables])('%s', (_language, table) => {
  it('has every message and no other: add it to all three files', () => {
    expect([...table.keys()].sort()).toEqual([...base.keys()].sort());
  });

  it('says something in each; only a classifier may have no counterpart', () => {
    const silent = [...table].filter(
      ([key, message]) => message.trim() === '' && base.get(key)?.length !== 1,
    );
    expect(silent).toEqual([]);
  });

  it('has the same places for values as zh_CN, whatever their order', () => {
    const differing = [...table].filter(
      ([key, message]) =>
        String([...new Set(placesOf(message))]) !== String([...new Set(placesOf(base.get(key)))]),
    );
    expect(differing).toEqual([]);
  });

  it('parts two values: Chromium reads $1$2 as an unknown placeholder and refuses the whole extension', () => {
    expect([...table].filter(([, message]) => /\$\w+\$/.test(message))).toEqual([]);
  });
});

it('every message is used somewhere: delete it from the three files', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const text = config + productFiles.map((file) => file.text).join('\n');
  const words = new Set(text.match(/\w+/g));
  const stems = [...text.matchAll(/`(\w+)\$\{/g)].map(([, stem = '']) => stem);
  const unused = [...base.keys()].filter(
    (key) =>
      !words.has(key) &&
      !words.has(`__MSG_${key}__`) &&
      !words.has(key.replace(/(One|Many|Other)$/, '')) &&
      !stems.some((stem) => key.startsWith(stem)),
  );
  expect(unused).toEqual([]);
});
