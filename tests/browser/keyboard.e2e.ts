/** The popup's tabs and the full page by keys alone: every stop shows its focus, none is a trap, all work is done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { demoReportPages } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

const TWO = demoReportPages.filter(({ name }) => ['wenku-qingzhu', 'wenku-baitang'].includes(name));
/** More presses than any view has stops. */
const MOST = 300;

interface Stop {
  readonly name: string;
  readonly hasRing: boolean;
  readonly isSeen: boolean;
}

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let full: Tab;

beforeAll(async () => {
  browser = await launchBrowser(TWO);
  const desk = await ExtensionPage.open(browser);
  for (const { url } of TWO) {
    const page = await browser.open(url);
    await desk.saveByKeys(browser, page, url);
    await page.close();
  }
  await desk.tab.close();
});
afterAll(() => browser?.close());

/** The element that has the focus, as far as one sees it; undefined outside the page. Runs in the page. */
function lookAtFocus(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const ringed = [element, ...(element.closest('.field') ? [element.closest('.field') as Element] : [])];
  const box = element.getBoundingClientRect();
  return {
    name: `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 20)}`,
    hasRing: ringed.some((one) => {
      const { boxShadow, outlineStyle, outlineWidth, stroke } = getComputedStyle(one);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return boxShadow !== 'none' || hasOutline || (one instanceof SVGElement && stroke !== 'none');
    }),
    isSeen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}

/** Presses Tab through the page, until it is left or begins anew. */
async function walk(tab: Tab): Promise<Stop[]> {
  const stops: Stop[] = [];
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let count = 0; count < MOST; count += 1) {
    await tab.pressKey('Tab');
    const stop = await tab.evaluate(lookAtFocus);
    const isAgain = await tab.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const seen = element?.dataset.walked !== undefined;
      if (element) element.dataset.walked = '';
      return seen;
    });
    if (!stop || isAgain) return stops;
    stops.push(stop);
  }
  throw new Error(`no end after ${MOST} stops: ${JSON.stringify(stops.slice(-3))}`);
}

/** Presses Tab until an element that the selector names has the focus. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let count = 0; count < MOST; count += 1) {
    await tab.pressKey('Tab');
    if (await tab.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const pressAll = async (tab: Tab, keys: readonly string[]) => {
  for (const key of keys) await tab.pressKey(key);
};

const hasFocus = (tab: Tab, selector: string) =>
  tab.waitFor((sought) => document.activeElement?.matches(sought), selector);

describe('work by keys alone', () => {
  it('chooses two reports and compares them', async () => {
    full = await browser.open(`${browser.origin}/library.html#reports`);
    await full.waitFor(() => document.querySelectorAll('.check').length === 2);
    await tabTo(full, '.check');
    await pressAll(full, ['Space', 'ArrowDown', 'Space']);
    await full.waitFor(() => document.querySelectorAll('.check:checked').length === 2);
    await full.pressKey('c');
    await full.waitFor(() => document.querySelector('.multiple .pressed circle'));
  });

  it('opens the export menu and closes it again', async () => {
    await tabTo(full, '.menu summary');
    await full.pressKey('Enter');
    await full.waitFor(() => document.querySelector('.menu[open]'));
    await full.pressKey('Tab');
    await hasFocus(full, '.menu li:first-child button');
    await full.pressKey('Escape');
    await full.waitFor(() => !document.querySelector('.menu[open]'));
    await hasFocus(full, '.menu summary');
  });

  it.each([
    ['the matrix', '[data-place]', ['ArrowDown', 'ArrowRight'], '[data-place="1-1"]'],
    ['a chart', '.pressed circle', ['ArrowDown', 'ArrowUp', 'ArrowRight'], '.pressed circle:nth-child(2)'],
  ])('goes through %s by arrows, to a sentence and back', async (_, entry, arrows, reached) => {
    await tabTo(full, entry);
    await pressAll(full, arrows);
    await hasFocus(full, reached);
    await full.pressKey('Enter');
    await full.waitFor(() => document.querySelector('.quote')?.textContent);
    await hasFocus(full, '.evidence-close');
    await full.pressKey('Escape');
    await hasFocus(full, reached);
    expect(await full.evaluate(() => document.querySelector('.quote'))).toBeFalsy();
  });
});

describe('every stop shows that it has the focus, and Tab leaves the page again', () => {
  it.each([
    ['library.html#reports', '.check', 8],
    ['library.html#compare', '.multiple .pressed circle', 10],
    ['library.html#timeline', 'h1', 6],
    ['library.html#audit', 'h1', 6],
    ['library.html#settings', 'h1', 8],
    ['popup.html', '[role=tab]', 2],
  ])('%s', async (address, awaited, least) => {
    const tab = await browser.open(`${browser.origin}/${address}`);
    await tab.waitFor((selector) => document.querySelector(selector), awaited);
    const stops = await walk(tab);
    expect(stops.length).toBeGreaterThanOrEqual(least);
    expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
    await tab.close();
  });

  it.each([
    ['2', '.report', 6],
    ['3', '.bar-line, .matrix', 4],
  ])("the popup's tab %s", async (key, awaited, least) => {
    const tab = await browser.open(`${browser.origin}/popup.html`, { width: 500, height: 600 });
    await tab.waitFor(() => document.querySelector('[role=tab]'));
    await tab.pressKey(key);
    await tab.waitFor((selector) => document.querySelector(selector), awaited);
    const stops = await walk(tab);
    expect(stops.length).toBeGreaterThanOrEqual(least);
    expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
    await tab.close();
  });
});

it('threw nothing, logged no error and broke no policy', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
