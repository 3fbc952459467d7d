import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPages, readDemoPage } from '../../scripts/demo/demo-pages.ts';
import { launchBrowser } from './harness/launch.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser(demoPages.map((page) => ({ url: page.url, body: readDemoPage(page) })));
});
afterAll(() => browser?.close());

it('opens', async () => {
  const tab = await browser.open(demoPages[0]?.url ?? '');
  expect(await tab.evaluate(() => document.title)).toContain('青渚');
  await new Promise((r) => setTimeout(r, 1500));
  await tab.screenshot('smoke');
  const popup = await browser.pressToolbarButton(tab);
  console.log(await popup.evaluate(() => document.body.innerText));
  await popup.screenshot('smoke-popup');
  await popup.close();
  await browser.pressSaveKeys(tab);
  await browser.chooseMenuItem(tab);
  await browser.stopBackground();
  console.log(await browser.findProblems(), browser.refusedHosts);
});
