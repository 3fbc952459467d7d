/** Pages that bring their text late, or swap it: what is shown and kept is what the page holds in the end. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { poll } from './harness/polling.ts';
import type { Tab } from './harness/test-browser.ts';
import { inventPage } from './invented-pages.ts';

const [first, second] = [inventPage(940_001), inventPage(940_002)];
const url = 'https://www.bingdoc.com/p-98940000.html';
/** A page without text of its own, as script-driven sites send it; the tests bring the text. */
const shell = '<!doctype html><meta charset="utf-8"><title>文档</title><div id="app">加载中</div>';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let page: Tab;

beforeAll(async () => {
  browser = await launchBrowser([{ url, body: shell }]);
  desk = await ExtensionPage.open(browser);
  page = await browser.open(url);
});
afterAll(() => browser?.close());

/** Puts a report's markup into the page, as the site's own script would. */
function bring(body: string): Promise<void> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('#app')?.replaceChildren(...parsed.body.childNodes);
  }, body);
}

const state = async () => (await desk.askTabs('describePage', {}))[0];
const titleIs = (title: string) => poll(title, async () => (await state())?.capture?.report.title === title);

it('has nothing to show at first', async () => {
  expect(await desk.describeOnlyPage()).toMatchObject({ status: 'unreadable', view: 'original' });
});

it('is tidied once the text has come, and kept', async () => {
  await bring(first.body);
  await titleIs(first.title);
  expect(await state()).toMatchObject({ status: 'read', view: 'clean' });
  expect(await page.readShadowText()).toContain(first.title);
  await poll('the report to be kept', async () => (await desk.ask('listReports', {})).total === 1);
});

it('shows and keeps the other report when the text is swapped', async () => {
  await bring(second.body);
  await titleIs(second.title);
  const shown = await page.readShadowText();
  expect(shown).toContain(second.title);
  expect(shown).not.toContain(first.title);
  await poll('both to be kept', async () => (await desk.ask('listReports', {})).total === 2);
});

it('leaves the original in sight when the user has chosen it', async () => {
  await desk.askTabs('showView', { view: 'original' });
  await bring(first.body);
  await titleIs(first.title);
  expect(await state()).toMatchObject({ view: 'original' });
  expect(await page.readShadowText()).toBe('');
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
