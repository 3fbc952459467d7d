import { expect, it } from 'vitest';
import { isAdvert, standsBeside } from './block-hints.ts';
import type { ElementRecord } from './page-scan.ts';

const element = (tag: string, ...names: string[]): ElementRecord => ({
  tag,
  names,
  parent: -1,
  depth: 0,
  role: '',
  hiding: undefined,
  end: 1,
  firstLine: 0,
  lastLine: 1,
});

it.each([
  [element('nav'), true],
  [element('div', '.sidebar'), true],
  [element('div', '.article-related'), true],
  [element('div', '#comments2'), true],
  [element('div', '.content'), false],
  [element('div', '.shadow'), false],
  [element('div', '._gg9g'), false],
])('%j stands beside: %s', (one, beside) => {
  expect(standsBeside(one)).toBe(beside);
});

it.each([
  [['.ad'], true],
  [['.gg-top'], true],
  [['#ads_1'], true],
  [['.adsbygoogle'], true],
  [['.badge'], false],
  [['.header'], false],
  [['._ad7x'], false],
])('%j is an advert: %s', (names, advert) => {
  expect(isAdvert(names)).toBe(advert);
});
