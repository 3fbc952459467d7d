/** The whole way once: two listed pages are tidied, read, stored, listed, saved and compared. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages, readDemoPage } from '../../scripts/demo/demo-pages.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';

const QINGZHU = 'https://m.bingdoc.com/p-99000101.html';
const BAITANG = 'https://www.bdocx.com/doc/99000102.html';
/** Words of the report, and words that the site put around it. */
const REPORT_WORDS = [
  '全县实现地区生产总值412.6亿元',
  '一般公共预算收入由2022年的22.2亿元增加到23.86亿元',
  '为建设现代化新青渚而',
];
const CLUTTER_WORDS = ['在线客服', '猜你喜欢', '开通VIP', '上传人', '第2页 / 共12页', '由会员分享'];

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let page: Tab;
let popup: Tab;

beforeAll(async () => {
  browser = await launchBrowser(
    demoPages.map(({ url, ...demo }) => ({ url, body: readDemoPage({ url, ...demo }) })),
  );
  desk = await ExtensionPage.open(browser);
});
afterAll(() => browser?.close());

async function openTab(name: 'page' | 'library' | 'compare') {
  await popup.click(`#tab-${name}`);
  await popup.waitFor((id) => document.querySelector(`#panel-${id}`) !== null, name);
}

/** Lines are laid out in many elements: spaces and line ends are no matter. */
const squeeze = (text: string) => text.replaceAll(/\s/g, '');
const popupText = () => popup.evaluate(() => document.body.innerText);

describe('a listed page', () => {
  it('is tidied as it loads: the report stands there, the clutter does not', async () => {
    page = await browser.open(QINGZHU);
    const { view, status, capture } = await desk.describeOnlyPage();
    expect({ view, status }).toEqual({ view: 'clean', status: 'read' });
    const text = capture?.report.text ?? '';
    for (const words of REPORT_WORDS) expect(text).toContain(words);
    for (const words of CLUTTER_WORDS) expect(text).not.toContain(words);
    const shown = squeeze(await page.readShadowText());
    for (const line of text.split('\n'))
      if (!line.startsWith('⟦gap⟧')) expect(shown).toContain(squeeze(line));
    await page.screenshot('1-page-tidied');
  });

  it('lets no clutter of the site show through', async () => {
    const shows = await page.evaluate(() => {
      const clutter = document.querySelector('.float');
      const box = clutter?.getBoundingClientRect();
      if (!box || box.width === 0) return false;
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === clutter;
    });
    expect(shows).toBe(false);
  });

  it('gives the original back as it was, one key away', async () => {
    await page.pressKey('o');
    await desk.tab.waitFor(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://m.bingdoc.com/*' });
      const message = { type: 'tabRequest', name: 'describePage', payload: {} };
      return (await chrome.tabs.sendMessage(tab?.id ?? 0, message)).value.view === 'original';
    });
    const left = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const [ours, theirs] = [document, parsed].map((one) => new XMLSerializer().serializeToString(one));
      return ours === theirs ? '' : (ours ?? '').slice(0, 3000);
    });
    expect(left).toBe('');
    await page.screenshot('2-page-original');
    await desk.askTabs('showView', { view: 'clean' });
  });

  it('lies in IndexedDB with its figures', async () => {
    const rows = await desk.countRows();
    expect(rows).toMatchObject({ reports: 1, captures: 1 });
    const [report] = (await desk.ask('listReports', {})).reports;
    expect((await desk.ask('getReport', { id: report?.id ?? '' })).figures.length).toBeGreaterThan(20);
  });

  it('shows its receipt in the popup', async () => {
    popup = await browser.pressToolbarButton(page);
    const { capture } = await desk.describeOnlyPage();
    await popup.waitFor((title) => document.body.innerText.includes(title), '青渚县2024年政府工作报告');
    expect(await popupText()).toContain(String(capture?.figures.length));
    await popup.screenshot('3-popup-receipt');
  });

  it('is saved by the button', async () => {
    await popup.click('.foot .button.primary');
    await popup.waitFor(() => document.querySelector('.foot [role=status]') !== null);
    expect((await desk.ask('listReports', {})).counts).toEqual({ recent: 0, saved: 1 });
  });

  it('stands in the list', async () => {
    await openTab('library');
    await popup.waitFor(
      (title) => document.querySelector('.report')?.textContent?.includes(title),
      '青渚县2024年政府工作报告',
    );
    await popup.close();
  });
});

describe('a second page', () => {
  it('is saved by the keys', async () => {
    await page.close();
    page = await browser.open(BAITANG);
    await desk.describeOnlyPage();
    await browser.pressSaveKeys(page);
    await desk.tab.waitFor(async () => {
      const answer = await chrome.runtime.sendMessage({ type: 'request', name: 'listReports', payload: {} });
      return answer?.value.counts.saved === 2;
    });
  });

  it('compares with the first in one unit, 亿元 for 万元', async () => {
    const { reports } = await desk.ask('listReports', { state: 'saved' });
    const { rows } = await desk.ask('compareReports', { ids: reports.map(({ id }) => id) });
    const row = rows.find(({ cells }) => cells.some((cell) => cell?.raw === '4127000万元'));
    expect(row?.unit).toBe('亿元');
    expect(row?.cells.map((cell) => cell?.value).sort()).toEqual(['265.4', '412.7']);
  });

  it('is compared in the popup', async () => {
    popup = await browser.pressToolbarButton(page);
    await openTab('library');
    await popup.waitFor(() => document.querySelectorAll('.report').length === 2);
    await popup.screenshot('4-popup-library');
    for (const number of [1, 2]) await popup.click(`.report:nth-child(${number}) .check`);
    await openTab('compare');
    await popup.waitFor(() => document.querySelectorAll('.bar-line, .matrix td').length > 1);
    await popup.screenshot('5-popup-compare');
  });

  it('leads from a number to its sentence', async () => {
    await popup.click('.bar-line');
    await popup.waitFor(() => document.querySelector('.evidence .quote')?.textContent);
    expect(await popup.evaluate(() => document.querySelector('.quote')?.textContent)).toMatch(/亿元|万元/);
    await popup.screenshot('6-popup-sentence');
    await popup.close();
  });

  it('finds the popup where it was left, over the same page', async () => {
    popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('#tab-compare[aria-selected=true]') !== null);
    await popup.waitFor(() => document.querySelectorAll('.bar-line, .matrix td').length > 1);
    await popup.close();
  });
});

describe('after the background was stopped', () => {
  beforeAll(() => browser.stopBackground());

  it('lists and compares as before', async () => {
    const { reports, counts } = await desk.ask('listReports', { state: 'saved' });
    expect(counts.saved).toBe(2);
    const { rows } = await desk.ask('compareReports', { ids: reports.map(({ id }) => id) });
    expect(rows.length).toBeGreaterThan(3);
  });

  it('reads and keeps a third page', async () => {
    await browser.stopBackground();
    await page.navigate('https://m.zhuangpeitu.com/p-99000103.html');
    await desk.describeOnlyPage();
    expect((await desk.ask('listReports', {})).counts).toEqual({ recent: 1, saved: 2 });
  });
});

it('threw nothing, logged no error and broke no policy on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});

it("asked for no host but those of the pages; the rest is the browser's own", () => {
  const own =
    /^(accounts\.google\.com|(http:\/\/)?(update|clients2|optimizationguide-pa|content-autofill)\.googleapis\.com|[a-z0-9.-]+\.mozilla\.(com|org|net))/;
  expect(browser.refusedHosts.filter((host) => !own.test(host))).toEqual([]);
});
