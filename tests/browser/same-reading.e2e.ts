/** A page gives the same report, figures and findings in the browser and on the command line. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../scripts/extract/answer.ts';
import { readHtml } from '../../scripts/extract/read-html.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { corpusReportPages, demoReportPages, type ReportPage } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let tab: Tab;

beforeAll(async () => {
  browser = await launchBrowser([...demoReportPages, ...corpusReportPages]);
  desk = await ExtensionPage.open(browser);
});
afterEach(() => tab.close());
afterAll(() => browser?.close());

async function readInBrowser(page: ReportPage) {
  tab = await browser.open(page.url);
  // On hosts that are not listed the keys let the extension in; on others they do no harm.
  await browser.pressSaveKeys(tab);
  const state = await desk.describeOnlyPage();
  if (!state.capture) throw new Error(`${page.url}: ${JSON.stringify(state)}`);
  return state.capture;
}

async function readsTheSame(page: ReportPage): Promise<void> {
  const inBrowser = await readInBrowser(page);
  expect(answerOf(inBrowser, true)).toEqual(answerOf(readHtml(page.body, page.url), true));
  expect(inBrowser.figures.length).toBeGreaterThan(0);
}

it.each(demoReportPages)('demo page $name', readsTheSame);

describe.skipIf(corpusReportPages.length === 0)('corpus pages (skipped where ../shared is absent)', () => {
  it.each(corpusReportPages)('$name', readsTheSame);
});
