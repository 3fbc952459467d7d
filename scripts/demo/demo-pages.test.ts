import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../extract/read-html.ts';
import { demoPages, readDemoPage } from './demo-pages.ts';

it('lists every page of the folder', () => {
  const files = readdirSync(new URL('pages', import.meta.url)).sort();
  expect(demoPages.map((page) => page.file).sort()).toEqual(files);
});

describe.each(demoPages)('$file', (page) => {
  const html = readDemoPage(page);

  it('says in its source and on its face that it is invented', () => {
    expect(html).toContain('<!-- Invented for the demonstration of Duibiao');
    expect(html).toContain('演示页面：县名、文字和数字均为虚构');
  });

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<iframe|\ssrc=|@import|url\(/i);
  });
});

it.each(demoPages)(
  '$file gives figures whose sums hold, but for the two that are wrong on purpose',
  (page) => {
    const { figures, findings } = readHtml(readDemoPage(page), page.url);
    const wrong = findings.filter(({ verdict }) => verdict !== 'agrees').map(({ verdict }) => verdict);
    expect(figures.length).toBeGreaterThan(10);
    expect(wrong.sort()).toEqual(
      page.file === 'shop-study-visit.html' ? ['contradicts', 'ratio-as-growth'] : [],
    );
  },
);
