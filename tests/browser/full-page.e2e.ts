/** Three counties from three sites, listed and not, compared on the full page. README's picture comes from here. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Memory } from '../../components/ports.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { demoReportPages } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

const THREE = ['wenku-qingzhu', 'wenku-baitang', 'gov-wangchuan'];
const REGIONS = ['青渚县', '白塘区', '望川县'];

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let full: Tab;

beforeAll(async () => {
  browser = await launchBrowser(demoReportPages);
  desk = await ExtensionPage.open(browser);
  for (const { url } of demoReportPages.filter(({ name }) => THREE.includes(name))) {
    const page = await browser.open(url);
    await desk.saveByKeys(browser, page, url);
    await page.close();
  }
});
afterAll(() => browser?.close());

it('lists the three', async () => {
  full = await browser.open(`${browser.origin}/library.html#reports`);
  await full.waitFor(() => document.querySelectorAll('.check').length === 3);
  for (const number of [0, 1, 2]) {
    await full.evaluate((index) => document.querySelectorAll<HTMLElement>('.check')[index]?.click(), number);
    await full.waitFor((count) => document.querySelectorAll('.check:checked').length === count, number + 1);
  }
  // The choice is written after it is shown, and the page is closed next.
  await desk.tab.waitFor(async () => {
    const { interface: memory } = await chrome.storage.local.get<{ interface?: Memory }>('interface');
    return memory?.selected.length === 3;
  });
});

it('compares them in a matrix, one unit a row', async () => {
  await full.close();
  full = await browser.open(`${browser.origin}/library.html#compare`, { width: 1280, height: 800 });
  await full.waitFor(() => document.querySelectorAll('table tbody tr').length > 5);
  const head = await full.evaluate(() => document.querySelector('table thead')?.textContent ?? '');
  for (const region of REGIONS) expect(head).toContain(region);
  const row = await full.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('table tbody tr')];
    return rows.find((one) => one.textContent?.includes('412.7'))?.innerText ?? '';
  });
  for (const value of ['265.4', '412.7', '201.6']) expect(row).toContain(value);
  await full.waitFor(() => document.querySelectorAll('.multiple .chart').length > 5);
  await full.screenshot('full-page-compare');
});

it('shows the regions without scrolling', async () => {
  const hidden = await full.evaluate(() => {
    const right = document.querySelector('.matrix-scroll')?.getBoundingClientRect().right ?? 0;
    const heads = [...document.querySelectorAll('.matrix-scroll thead th')];
    return heads
      .filter((head) => head.getBoundingClientRect().right > right + 1)
      .map((head) => head.textContent);
  });
  expect(hidden).toEqual([]);
});

it('leads from a number to its sentence', async () => {
  await full.evaluate(() => {
    const cell = [...document.querySelectorAll<HTMLElement>('table tbody button')].find((button) =>
      button.textContent?.includes('412.7'),
    );
    cell?.click();
  });
  await full.waitFor(() => document.querySelector('.quote')?.textContent?.includes('4127000万元'));
  await full.screenshot('full-page-sentence');
});

it('leads from a point of a chart to its sentence, and back by Escape', async () => {
  const label = await full.waitFor(() => {
    const points = [...document.querySelectorAll<SVGElement>('.multiple .pressed circle')];
    const point = points.find((one) => one.getAttribute('aria-label')?.includes('412.6'));
    point?.focus();
    return point?.getAttribute('aria-label');
  });
  await full.pressKey('Enter');
  await full.waitFor(() => document.querySelector('.quote')?.textContent?.includes('412.6'));
  await full.pressKey('Escape');
  await full.waitFor(
    (held) =>
      !document.querySelector('.quote') && document.activeElement?.getAttribute('aria-label') === held,
    label,
  );
});

it('sets levels against a base of 100, and says of a rate that it has no such number', async () => {
  await full.click('.segments button:nth-of-type(3)');
  const rows = await full.waitFor(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('.matrix tbody tr')].map((row) => row.innerText);
    return texts.some((text) => /\b100\b/.test(text)) ? texts : undefined;
  });
  const [levels, rates] = [
    rows.filter((row) => /\b100\b/.test(row)),
    rows.filter((row) => /增速|growth/.test(row)),
  ];
  expect(levels.length).toBeGreaterThan(3);
  for (const row of rates) expect(row).toMatch(/不宜折算|not a level/);
});

it('comes back to the same place after a reload', async () => {
  const before = await full.evaluate(() => {
    scrollTo(0, 60);
    document.querySelector('.matrix-scroll')?.scrollTo(0, 90);
    return [scrollY, document.querySelector('.matrix-scroll')?.scrollTop ?? 0];
  });
  await full.evaluate(() => {
    setTimeout(() => location.reload(), 100);
    document.documentElement.dataset.old = 'yes';
  });
  await full.waitFor(
    ([page = 0, matrix = 0]) =>
      !document.documentElement.dataset.old &&
      document.querySelector('.segments button:nth-of-type(3)[aria-pressed=true]') !== null &&
      Math.abs(scrollY - page) < 3 &&
      Math.abs((document.querySelector('.matrix-scroll')?.scrollTop ?? 0) - matrix) < 3,
    before,
  );
  expect(before[0]).toBeGreaterThan(0);
});

it('cites a report after GB/T 7714', async () => {
  await full.evaluate(() => {
    location.hash = '#reports';
  });
  await full.click('.report:nth-child(1) .report-title');
  await full.click('.page-head .tools .button');
  await full.waitFor(() =>
    /GB\/T 7714/.test(document.querySelector('.page-head [role=status]')?.textContent ?? ''),
  );
});

it('threw nothing, logged no error and broke no policy', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
