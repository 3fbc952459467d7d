/**
 * What the content script's own world may ask of the background, tried from there: a page that had taken the script
 * over could ask no more. Only Chromium's protocol reaches that world; for the rest of the table see
 * utils/library/answer-request.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestShapes } from '../../utils/library/validate-request.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { inventPage } from './invented-pages.ts';

const page = inventPage(950_000);
const payloads: Record<string, unknown> = {
  listReports: {},
  deleteReports: { ids: ['x'] },
  resetLibrary: { confirm: 'delete everything' },
  exportLibrary: {},
};

describe.runIf(process.env.DUIBIAO_BROWSER !== 'firefox')("the content script's world", () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let desk: ExtensionPage;
  /** Sends a message from the content script's world and gives the answer. */
  let send: (message: object) => Promise<unknown>;

  beforeAll(async () => {
    browser = await launchBrowser([page]);
    desk = await ExtensionPage.open(browser);
    const tab = await browser.open(page.url);
    if (!('page' in tab)) throw new Error('This is no tab of Chromium.');
    const chromiumPage = tab.page as Page;
    await desk.describeOnlyPage();
    const session = await chromiumPage.context().newCDPSession(chromiumPage);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const world = worlds.find(({ origin }) => origin === browser.origin);
    send = async (message) => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
        ...(world && { contextId: world.id }),
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
  });
  afterAll(() => browser?.close());

  const forbidden = Object.keys(requestShapes).filter(
    (name) => !['captureReport', 'readFigures'].includes(name),
  );
  it.each(forbidden)('may not ask %s', async (name) => {
    const payload = payloads[name] ?? {};
    expect(await send({ type: 'request', name, payload })).toEqual({ ok: false, problem: 'not-allowed' });
  });

  it('may hand over a capture, whose address is still the tab’s', async () => {
    const { capture } = await desk.describeOnlyPage();
    const payload = { capture, save: true, url: 'https://evil.example/' };
    expect(await send({ type: 'request', name: 'captureReport', payload })).toMatchObject({ ok: true });
    const { reports, total } = await desk.ask('listReports', {});
    expect(total).toBe(1);
    expect(reports[0]?.sources.map(({ url }) => url)).toEqual([page.url]);
  });

  it('may hand over nothing malformed', async () => {
    const { capture } = await desk.describeOnlyPage();
    const hostile = { ...capture, figures: [{ __proto__: { value: 1 } }] };
    expect(
      await send({ type: 'request', name: 'captureReport', payload: { capture: hostile, save: true } }),
    ).toEqual({
      ok: false,
      problem: 'bad-input',
    });
  });
});
