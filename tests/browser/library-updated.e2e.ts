/** The extension is updated under an open page: what was read stays, and the user is told what to do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';
import { inventPage } from './invented-pages.ts';
import { wordsOf } from './words-of.ts';

const page = inventPage(960_000);
const readingView = 'duibiao-reading-view';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let tab: Tab;
let title: string;

beforeAll(async () => {
  browser = await launchBrowser([page]);
  desk = await ExtensionPage.open(browser);
  tab = await browser.open(page.url);
  const { capture } = await desk.describeOnlyPage();
  title = capture?.report.title ?? 'no title';
  await browser.reloadExtension();
  desk = await ExtensionPage.open(browser);
});
afterAll(() => browser?.close());

describe('a page that was open during an update', () => {
  it('goes on showing what was read', async () => {
    expect(await tab.readShadowText()).toContain(title);
  });

  // Firefox ends the old script with the extension: there only the toolbar button can speak.
  it.runIf(process.env.DUIBIAO_BROWSER !== 'firefox')(
    'says on a press of Save that it must be reloaded',
    async () => {
      await tab.pressKey('s');
      const words = wordsOf(browser.name, 'problemPageOutdatedMore');
      await expect.poll(() => tab.readShadowText()).toContain(words);
      expect(await tab.readShadowText()).toContain(title);
    },
  );

  it('is in the library already, as a recent report', async () => {
    const { reports } = await desk.ask('listReports', { state: 'recent' });
    expect(reports.map((report) => report.title)).toEqual([title]);
  });

  it('is saved by the keys all the same, by a new script in place of the old one', async () => {
    await browser.pressSaveKeys(tab);
    await desk.waitForSaved(page.url);
    expect(await tab.evaluate((name) => document.querySelectorAll(name).length, readingView)).toBe(1);
    expect((await desk.ask('listReports', {})).counts).toEqual({ recent: 0, saved: 1 });
  });

  it('gives the original back, one key away', async () => {
    await tab.pressKey('o');
    await tab.waitFor((name) => document.querySelector(name) === null, readingView);
    expect(await tab.readShadowText()).toBe('');
  });
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
