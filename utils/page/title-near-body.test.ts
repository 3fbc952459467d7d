import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

// Invented.
const TITLE = '青渚县城老街开出六家小店';
const TEXT =
  '<p>过去一年，青渚县城的老街陆续开出六家小店，店主大多三十岁上下，有过在外工作的经历。</p><p>房租是第一道算术题：同样的面积，老街每月只要两千元出头，省下的钱可以换一台更好的机器。</p>';

function titleOf(page: string, html: string): string {
  const { document } = new JSDOM(`<title>${page}</title>${html}`).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  return 'report' in reading ? reading.report.title : reading.unreadable;
}

describe('on a page that is named like its site the headline is', () => {
  it.each([
    ['over the date', `<div>${TITLE}</div><div>2021-08-13 10:20</div>`],
    ['over source and hour', `<div>${TITLE}</div><div><b>明日客户端</b> <i>22:54</i></div>`],
    ['not the word of a page that loads', `<p>努力加载中</p><div>${TITLE}</div><div>明日客户端 22:54</div>`],
    ['not the menu over a heading', `<div>首页 所有条目</div><h2>${TITLE}</h2><div>来源：某某报</div>`],
    [
      'a linked heading in a list',
      `<ul><li><h2><a href=1>${TITLE}</a></h2><div>来源：某某报</div>${TEXT}</li></ul>`,
    ],
  ])('%s', (_, head) => {
    expect(titleOf('明日客户端', `${head}<div>${TEXT}</div>`)).toBe(TITLE);
  });
});

it.each([
  ['a time table', '<div>青渚县老街小店见闻</div><div>09:30</div>'],
  ['an office', '<b>青渚县统计局</b>'],
])('the headline that the page is named by stays over %s', (_, below) => {
  expect(titleOf(`${TITLE}_某某网`, `<h1>${TITLE}</h1><div>${below}${TEXT}</div>`)).toBe(TITLE);
});
