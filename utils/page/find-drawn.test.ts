import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { drawnViewers } from '../adapters/drawn-viewers.ts';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { drawnPages, findDrawn } from './find-drawn.ts';
import { scanPageSteps } from './scan-page.ts';

function scan(html: string) {
  const found = finish(scanPageSteps(new JSDOM(html).window.document));
  if (!found) throw new Error('too large');
  return found;
}

it.each([
  ['<canvas></canvas><canvas></canvas>', 2],
  ['<img><div>县情报告.docx_第1页</div><img><div>县情报告.docx_第2页</div>', 2],
  ['<img><img><img><div>还剩 4 页未读</div>', 3],
  ['<img><p>图为会议现场</p>', 0],
  ['<p>文</p>', 0],
])('%s: %i pages', (html, pages) => {
  expect(drawnPages(scan(html), genericAdapter)).toBe(pages);
});

it('a family that draws its text draws at least one page', () => {
  expect(drawnPages(scan('<p>文</p>'), drawnViewers)).toBe(1);
});

it('a viewer is warned of, a single canvas is not', () => {
  expect(findDrawn(scan('<canvas></canvas><canvas></canvas>'))).toEqual([
    { kind: 'unreadable-pages', evidence: ['canvas 2'] },
  ]);
  expect(findDrawn(scan('<canvas></canvas>'))).toEqual([]);
});
