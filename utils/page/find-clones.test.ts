import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { finish } from '../stepwise.ts';
import { findClones } from './find-clones.ts';
import { scanPageSteps } from './scan-page.ts';

function clones(...slides: string[]): number[] {
  const html = `<div>${slides.map((slide) => `<section>${slide}</section>`).join('')}</div>`;
  const scan = finish(scanPageSteps(new JSDOM(html).window.document));
  return scan ? [...findClones(scan)] : [];
}

it.each([
  ['one clone at each end', ['丙', '甲', '乙', '丙', '甲'], [0, 4]],
  ['clones of several lines', ['丙<br>丁', '甲', '乙', '丙<br>丁', '甲'], [0, 1, 6]],
  ['two at each end', ['丙', '丁', '甲', '乙', '丙', '丁', '甲', '乙'], [0, 1, 6, 7]],
  ['a line that comes again', ['甲', '乙', '甲', '丙'], []],
  ['only one end', ['丙', '甲', '乙', '丙'], []],
  ['nothing twice', ['甲', '乙', '丙', '丁'], []],
  ['a few parts', ['甲', '甲', '甲'], []],
])('%s', (_, slides, lines) => {
  expect(clones(...slides)).toEqual(lines);
});
