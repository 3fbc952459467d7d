/** axe-core's rules over the popup in its states and over the full page, in both browsers and both languages. */
import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { demoReportPages } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let popup: Tab;

beforeAll(async () => {
  browser = await launchBrowser(demoReportPages);
  const desk = await ExtensionPage.open(browser);
  for (const { url } of demoReportPages.filter((page) => page.name.startsWith('wenku'))) {
    const page = await browser.open(url);
    await desk.describeOnlyPage();
    await desk.saveByKeys(browser, page, url);
    if (url !== demoReportPages.at(-1)?.url) await page.close();
    else popup = await browser.pressToolbarButton(page);
  }
});
afterAll(() => browser?.close());

/** What axe finds, one line each. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.runScript(axe.source);
  return tab.evaluate(async () => {
    const { axe: rules } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await rules.run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => String(node.target))
          .slice(0, 3)
          .join(', ')}`,
    );
  });
}

it.each(['page', 'library', 'compare'])('the popup: %s', async (name) => {
  await popup.click(`#tab-${name}`);
  await popup.waitFor((id) => document.querySelector(`#panel-${id} > *`) !== null, name);
  if (name === 'library') await popup.click('.report:nth-child(1) .check');
  if (name === 'library') await popup.click('.report:nth-child(2) .check');
  if (name === 'compare') await popup.waitFor(() => document.querySelector('.bar-line') !== null);
  expect(await violations(popup)).toEqual([]);
});

it.each([
  ['reports', '.check'],
  ['compare', '.matrix'],
])('the full page: %s', async (view, content) => {
  const page = await browser.open(`${browser.origin}/library.html#${view}`);
  await page.waitFor((selector) => document.querySelector(selector) !== null, content);
  await page.screenshot(`9-library-${view}`);
  expect(await violations(page)).toEqual([]);
});

it('threw nothing, logged no error and broke no policy', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
