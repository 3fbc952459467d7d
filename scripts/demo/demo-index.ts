import { demoPages } from './demo-pages.ts';
import type { ServedPage } from './serve-pages.ts';

/** The list of the demonstration pages, as a page. */
export function demoIndex(): ServedPage {
  const items = demoPages.map((page) => `<li><a href="${page.url}">${page.url}</a><br>${page.shows}</li>`);
  return {
    url: 'https://duibiao.example/',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Duibiao 对标: demonstration pages</title>
<style>body{font:16px/1.6 sans-serif;max-width:44rem;margin:3rem auto}li{margin:1rem 0}</style>
<h1>Demonstration pages</h1>
<p>Invented reports on three invented counties, served on this machine alone. Open two or more, save them
(<kbd>Alt+Shift+S</kbd> or the toolbar button) and compare them in the popup.</p>
<ol>${items.join('')}</ol></html>`,
  };
}
