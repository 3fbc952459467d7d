/** Pages that hold no report: the user is told so in words, nothing is thrown, nothing is stored. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unreadableNames } from '../../components/names.ts';
import type { UnreadableReason } from '../../utils/report.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';
import { wordsOf } from './words-of.ts';

const HOST = 'https://m.bingdoc.com';
const LINKS = Array.from(
  { length: 60 },
  (_, number) => `<li><a href="/p-${number}.html">文档${number}</a></li>`,
);
const SENTENCE = '青渚县全年实现地区生产总值412.6亿元，增长6.2%，经济运行稳中有进。';
const FIVE_MEGABYTES = SENTENCE.repeat(1000);
const REPORT = `<h1>青渚县工作报告</h1>${`<p>${SENTENCE}</p>`.repeat(12)}`;
const head = '<!doctype html><meta charset="utf-8"><title>青渚县工作报告</title>';
/**
 * The parser stops at 512 levels; a script does not. The nest is not laid out: of deeper ones than some 7,000 elements
 * in Chromium and 8,000 in Firefox the layout alone ends the tab, without any extension.
 */
const nested = (depth: number) =>
  `${head}<style>#top + ins { display: none }</style><div id=top>${REPORT}</div><ins></ins><script>
    let inner = document.querySelector('ins');
    for (let depth = 0; depth < ${depth}; depth++) inner = inner.appendChild(document.createElement('i'));
    inner.textContent = '完';
  </script>`;

interface BadPage {
  readonly name: string;
  readonly body: string;
  readonly type?: string;
  readonly reasons: readonly UnreadableReason[];
}

const badPages: readonly BadPage[] = [
  {
    name: 'a list of links',
    body: `<!doctype html><title>首页</title><ul>${LINKS.join('')}</ul>`,
    reasons: ['no-report'],
  },
  { name: 'an empty page', body: '', reasons: ['no-report'] },
  {
    name: 'a page of images',
    body: '<!doctype html><title>报告</title><canvas width="800" height="1000"></canvas>'.repeat(6),
    reasons: ['images', 'no-report'],
  },
  {
    name: 'a page of over 5 MB',
    body: `<!doctype html><title>报告</title><article>${`<p>${FIVE_MEGABYTES}</p>`.repeat(60)}</article>`,
    reasons: ['too-large'],
  },
  { name: '61,000 nested elements', body: nested(61_000), reasons: ['too-large'] },
  {
    name: 'malformed markup',
    body: '<!doctype html><table><tr><p><b><i></table></p></tr><div><form><form></b></i><<<>>&#xFFFFFF;&#0;',
    reasons: ['no-report'],
  },
  {
    name: 'a frameset',
    body: '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
    reasons: ['not-html'],
  },
  {
    name: 'an XML page',
    body: '<?xml version="1.0" encoding="utf-8"?><rss><channel><title>报告</title></channel></rss>',
    type: 'text/xml; charset=utf-8',
    reasons: ['not-html', 'no-report'],
  },
];
/** Pages that are odd or large, but within the limits: they are read. */
const oddPages: readonly Pick<BadPage, 'name' | 'body'>[] = [
  { name: '30,000 nested elements', body: nested(30_000) },
  { name: '10,000 tables', body: `${head}${REPORT}${'<table><tr><td>1</td></tr></table>'.repeat(10_000)}` },
  {
    name: 'a text node of 1 MB',
    body: `${head}${REPORT}<p>${'全县上下齐心协力，抓好各项任务的落实。'.repeat(50_000)}</p>`,
  },
  {
    name: 'a form that shadows the body',
    body: `${head}<form name=body></form><form name=cloneNode></form>${REPORT}`,
  },
];
const addressOf = (index: number) => `${HOST}/p-${index}.html`;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let tab: Tab | undefined;

beforeAll(async () => {
  browser = await launchBrowser(
    [...badPages, ...oddPages].map((page, index) => ({ url: addressOf(index), ...page })),
  );
  desk = await ExtensionPage.open(browser);
});
afterEach(async () => {
  await tab?.close();
  tab = undefined;
});
afterAll(() => browser?.close());

describe.each(badPages.map((page, index) => ({ ...page, index })))('$name', ({ name, index, reasons }) => {
  it('is told to the user in words', async () => {
    tab = await browser.open(addressOf(index));
    const popup = await browser.pressToolbarButton(tab);
    await popup.waitFor(() => document.querySelector('.message .headline')?.textContent);
    const { unreadable } = await desk.describeOnlyPage();
    expect(reasons).toContain(unreadable);
    const message = await popup.evaluate(() => document.querySelector('.message')?.textContent ?? '');
    const { title, more } = unreadableNames[unreadable ?? 'no-report'];
    expect(message).toContain(wordsOf(browser.name, title));
    expect(message).toContain(wordsOf(browser.name, more));
    await popup.screenshot(`8-bad-${name.replaceAll(' ', '-')}`);
    await popup.close();
  });
});

it('stored nothing', async () => {
  expect((await desk.countRows()).reports ?? 0).toBe(0);
});

describe.each(oddPages.map((page, index) => ({ ...page, index: badPages.length + index })))(
  '$name',
  ({ index }) => {
    it('is read', async () => {
      tab = await browser.open(addressOf(index));
      const popup = await browser.pressToolbarButton(tab);
      await popup.waitFor(() => document.querySelector('.receipt, .message .headline')?.textContent);
      const { capture, unreadable } = await desk.describeOnlyPage();
      expect(unreadable).toBeUndefined();
      expect(capture?.report.text).toContain(SENTENCE);
      await popup.close();
    });
  },
);

it('threw nothing and logged no error', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
