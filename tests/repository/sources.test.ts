/** Rules of the house that a search can see. Each message says what to do instead. */
import { describe, expect, it } from 'vitest';
import { findLines, isTest, productFiles, sourceFiles, withoutComments } from './source-files.ts';

const code = sourceFiles.map(withoutComments);
const productCode = productFiles.map(withoutComments);
/** This file spells out what it forbids; so does the code that gives a hostile page its due in tests. */
const others = code.filter(({ path }) => !path.startsWith('tests/repository/'));

describe('our code', () => {
  it('makes no HTML from strings: build elements and set textContent instead', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|document\.write/;
    expect(findLines(productCode, forbidden)).toEqual([]);
  });

  it('runs no text as code and asks no server', () => {
    const forbidden =
      /\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource\(|importScripts/;
    expect(findLines(productCode, forbidden)).toEqual([]);
  });

  it('has no window.postMessage bridge and hears no other extension', () => {
    expect(findLines(productCode, /(?<!\bport)\.postMessage\(|onMessageExternal|onConnectExternal/)).toEqual(
      [],
    );
  });

  it('leaves nothing to be done later: do it, or write an issue', () => {
    expect(
      findLines(
        sourceFiles.filter(({ path }) => !path.startsWith('tests/repository/')),
        /\b(TODO|FIXME|XXX|HACK)\b/,
      ),
    ).toEqual([]);
  });

  it('silences no check: mend what it complains of', () => {
    expect(
      findLines(
        sourceFiles.filter(({ path }) => !path.startsWith('tests/repository/')),
        /biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)/,
      ),
    ).toEqual([]);
  });

  it('uses no `any`: take `unknown` and narrow it', () => {
    expect(findLines(others, /(:|<|\bas) ?any\b(?! [a-z])/)).toEqual([]);
  });

  it('leaves no test out: mend it or delete it; tests that want ../shared use skipIf', () => {
    expect(findLines(others, /\b(it|test|describe)\.(only|skip|todo)\b|\b(fit|xit|xdescribe)\(/)).toEqual([]);
  });

  it('names nothing of the machine it was written on', () => {
    expect(
      findLines(
        sourceFiles.filter(({ path }) => !path.startsWith('tests/repository/')),
        /\/work\/|\/root\/|\/home\/\w/,
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  const LONGEST = 300;

  it(`stay under ${LONGEST} lines: split the file, or call a table *.data.ts`, () => {
    const long = sourceFiles
      .filter(({ path }) => !path.endsWith('.data.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const name = /^([a-z0-9]+(-[a-z0-9]+)*)(\.(data|test|e2e|content|config|d))*\.(ts|tsx|mjs)$/;
    expect(
      sourceFiles.map(({ path }) => path).filter((path) => !name.test(path.split('/').at(-1) ?? '')),
    ).toEqual([]);
  });

  it('lie at most three folders deep', () => {
    expect(productFiles.map(({ path }) => path).filter((path) => path.split('/').length > 4)).toEqual([]);
  });

  it('are no barrels and no catch-alls', () => {
    const catchAll = /\/(helpers?|common|misc|core|managers?|utils)(\/|\.tsx?$)/;
    const barrels = code.filter(
      ({ path, text }) => /\/index\.tsx?$/.test(path) && /export (\*|\{[^}]*\}) from/.test(text),
    );
    expect([
      ...barrels.map(({ path }) => path),
      ...sourceFiles.map(({ path }) => path).filter((path) => catchAll.test(path)),
    ]).toEqual([]);
  });
});

describe('words', () => {
  const chinese = /[\u4e00-\u9fff]/;
  /** Where Chinese is what the code is about: rows of words, and the grammar of figures. */
  const knowledge =
    /^utils\/(adapters|audit|compare|export|figures|lexicon|metadata|page|library)\/|\.data\.ts$/;

  /** Patterns over Chinese text, and names of units, are knowledge too. */
  const data = /\/(?:[^/\\\n]|\\.)+\/[a-z]*|\bunitName\('[^']*'\)/g;

  it('that the user reads stand in public/_locales, in three languages', () => {
    const files = productCode
      .filter(({ path }) => !knowledge.test(path))
      .map(({ path, text }) => ({ path, text: text.replaceAll(data, '') }));
    expect(findLines(files, chinese)).toEqual([]);
  });
});

describe('tests', () => {
  it('stand beside the code, and never directly in entrypoints/, where WXT would build them', () => {
    expect(
      sourceFiles.map(({ path }) => path).filter((path) => isTest(path) && /^entrypoints\/[^/]+$/.test(path)),
    ).toEqual([]);
  });
});
