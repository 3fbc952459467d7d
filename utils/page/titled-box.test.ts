import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { finish } from '../stepwise.ts';
import { chooseBody } from './choose-body.ts';
import { findDataTables } from './data-tables.ts';
import { weighLinesSteps } from './line-weights.ts';
import { findPageTitle } from './page-title.ts';
import { scanPageSteps } from './scan-page.ts';

const SENTENCE = '全县实现地区生产总值138.6亿元，同比增长7.4%，增速居全市第3位。';
const ARTICLE = `<div><h1>工作动态</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`;
const LONG = '本公司成立于1998年，注册资金3000万元，产品远销三十多个国家和地区，欢迎来电洽谈。'.repeat(6);

/** The lines of the body that is chosen. */
function bodyOf(html: string): string[] {
  const dom = new JSDOM(`<title>工作动态-某网</title>${html}`);
  const scan = finish(scanPageSteps(dom.window.document));
  if (!scan) throw new Error('the page is small');
  const { values } = finish(
    weighLinesSteps(scan, { dataTables: findDataTables(scan), sheets: new Set(), pagers: [] }),
  );
  const body = chooseBody(scan, values, findPageTitle(scan), { containers: [], others: new Set() });
  return scan.lines.slice(body?.first, body?.last).map(({ text }) => text);
}

describe('a short document under the page’s title', () => {
  it.each([
    ['a box with a heading of its own', `${ARTICLE}<div><h3>公司简介</h3><p>${LONG}</p></div>`],
    ['a box with a bold label', `${ARTICLE}<div><p><b>公司简介</b></p><p>${LONG}</p></div>`],
    ['teasers', `${ARTICLE}${`<div><h4>另一篇</h4><p>${LONG}</p></div>`.repeat(4)}`],
    [
      'a list of offices before it',
      `<table><tr><td>一科</td><td>0000-8812345</td><td>${LONG}</td></tr></table>${ARTICLE}`,
    ],
  ])('is not drowned by %s', (_, html) => {
    expect(bodyOf(html)).toEqual(['工作动态', SENTENCE, SENTENCE]);
  });

  it.each([
    ['parts without headings', `${ARTICLE}<div><p>${LONG}</p></div>`],
    ['parts under headings of the report', `${ARTICLE}<div><h3>一、主要做法</h3><p>${LONG}</p></div>`],
    [
      'a table of numbers',
      `${ARTICLE}<table><tr><td>地区生产总值</td><td>138.6</td></tr></table><p>${LONG}</p>`,
    ],
  ])('takes in %s', (_, html) => {
    expect(bodyOf(html).join()).toContain(LONG);
  });

  it('is not parted from its text by one lead paragraph', () => {
    const html = `<header><h1>工作动态</h1><p>${LONG}</p></header><div><h2>背景</h2><p>${LONG}</p></div>`;
    expect(bodyOf(html)).toContain('背景');
  });
});
