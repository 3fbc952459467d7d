/** On a host that is not listed nothing happens before the user asks; then one act of the user is enough. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { demoReportPages } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

const PAGE = 'https://www.wangchuan.example/tjgb/202404/t20240412_1.html';
/** The popup's main button: first it tidies the page, then it saves the report. */
const MAIN_BUTTON = '.foot .button.primary';
const TITLE = '望川县2023年国民经济和社会发展统计公报';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let tab: Tab;

beforeAll(async () => {
  browser = await launchBrowser(demoReportPages);
  desk = await ExtensionPage.open(browser);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  tab = await browser.open(PAGE);
});
afterEach(async () => {
  await tab.close();
  const { reports } = await desk.ask('listReports', {});
  if (reports.length > 0) await desk.ask('deleteReports', { ids: reports.map(({ id }) => id) });
});

async function savedTitles() {
  return (await desk.ask('listReports', { state: 'saved' })).reports.map(({ title }) => title);
}

async function waitForSaved() {
  await desk.tab.waitFor(async () => {
    const answer = await chrome.runtime.sendMessage({ type: 'request', name: 'listReports', payload: {} });
    return answer?.value.counts.saved > 0;
  });
  expect(await savedTitles()).toEqual([TITLE]);
}

describe('before the user asks', () => {
  it('changes nothing in the page', async () => {
    const { changes, differs } = await tab.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const [ours, theirs] = [document, parsed].map((one) => new XMLSerializer().serializeToString(one));
      return { changes: count, differs: ours !== theirs };
    });
    expect({ changes, differs }).toEqual({ changes: 0, differs: false });
  });

  it('runs no script there and stores nothing', async () => {
    expect(await desk.askTabs('describePage', {})).toEqual([]);
    expect((await desk.countRows()).reports ?? 0).toBe(0);
  });
});

describe('one act of the user', () => {
  it("captures: the toolbar button, and the popup's", async () => {
    const popup = await browser.pressToolbarButton(tab);
    // The first popup of all explains itself, over the page and not in its place, until something is saved.
    await popup.waitFor(() => document.querySelectorAll('.first-run .three-lines li').length === 3);
    await popup.click(MAIN_BUTTON);
    await popup.waitFor((title) => document.body.innerText.includes(title), TITLE);
    await popup.click(MAIN_BUTTON);
    await waitForSaved();
    await popup.waitFor(() => document.querySelector('.first-run') === null);
    await popup.screenshot('7-popup-unlisted');
    await popup.close();
  });

  it('captures: the keys', async () => {
    await browser.pressSaveKeys(tab);
    await waitForSaved();
  });

  it('captures: the context menu', async () => {
    // Headless Chromium cannot open its menu, and only the real menu grants access; there the listener is tested
    // on a page that the extension is in already.
    if (browser.name === 'chromium') {
      const popup = await browser.pressToolbarButton(tab);
      await popup.click(MAIN_BUTTON);
      await desk.describeOnlyPage();
      await popup.close();
    }
    await browser.chooseMenuItem(tab);
    await waitForSaved();
  });
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
