/** Imports point one way; a picture of the modules stands in the README. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTest, productFiles, sourceFiles, withoutComments } from './source-files.ts';

interface Import {
  readonly from: string;
  /** A path from the root for our own files, else the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = productFiles.map(withoutComments).flatMap(({ path, text }) =>
  [...text.matchAll(/\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g)].map(
    ([, type, target = '']) => ({
      from: path,
      to: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      typeOnly: type !== undefined,
    }),
  ),
);
const show = ({ from, to }: Import) => `${from} imports ${to}`;

/** What each folder of utils/ may import beside itself and the shapes directly in utils/. */
const allowed = new Map<string, readonly string[]>([
  ['lexicon', []],
  ['metadata', ['lexicon']],
  ['figures', ['lexicon', 'metadata']],
  ['audit', ['lexicon', 'figures']],
  ['compare', ['lexicon', 'figures', 'audit']],
  ['export', ['lexicon', 'figures', 'audit', 'compare']],
  ['adapters', []],
  ['page', ['adapters']],
  ['library', ['lexicon', 'figures', 'audit', 'compare', 'page', 'sites']],
  ['sites', ['adapters', 'library']],
  ['backup', []],
  ['evidence', ['page']],
]);
const folderOf = (path: string) => /^utils\/([^/]+)\//.exec(path)?.[1];

describe('imports', () => {
  it('were found at all', () => expect(imports.length).toBeGreaterThan(100));

  it('of utils/ keep the direction: move what both want into a lower folder', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      return source && target && source !== target && !(allowed.get(source) ?? []).includes(target);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('know every folder of utils/: a new one gets its line in this test', () => {
    const folders = new Set(productFiles.flatMap(({ path }) => folderOf(path) ?? []));
    expect([...folders].filter((folder) => !allowed.has(folder))).toEqual([]);
  });

  it('of components/ and entrypoints/ come from nowhere else', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (to.startsWith('entrypoints/') && !from.startsWith('entrypoints/')) ||
        (to.startsWith('components/') && from.startsWith('utils/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it("of the database are the background's alone: ask by a message", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (to === 'dexie' && !from.startsWith('utils/library/')) ||
        (folderOf(to) === 'library' && !/^(utils\/(library|sites)\/|entrypoints\/background\.ts)/.test(from)),
    );
    expect(wrong.filter(({ typeOnly }) => !typeOnly).map(show)).toEqual([]);
  });

  it('of our files name the extension, so that Node runs them as they are', () => {
    const relative = sourceFiles.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, target = '']) =>
        /\.(ts|tsx|mjs|json|css)(\?\w+)?$/.test(target) ? [] : [`${path} imports ${target}`],
      ),
    );
    expect(relative).toEqual([]);
  });

  it("of WXT's own API stand in entrypoints/, where its build resolves them", () => {
    expect(
      imports.filter(({ from, to }) => to === '#imports' && !from.startsWith('entrypoints/')).map(show),
    ).toEqual([]);
  });

  it('of tests are no part of the product', () => {
    expect(imports.filter(({ to }) => isTest(to)).map(show)).toEqual([]);
  });
});
