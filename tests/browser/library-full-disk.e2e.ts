/**
 * The browser gives no more room: the user is told, and what was read stays on screen and can be exported. With
 * `unlimitedStorage` browsers enforce no limit, so this runs over a copy of the extension without that permission.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportUnsaved } from './export-unsaved.ts';
import { changeManifest } from './harness/changed-build.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';
import { inventPage } from './invented-pages.ts';
import { wordsOf } from './words-of.ts';

const page = inventPage(970_000);
const downloads = mkdtempSync(join(tmpdir(), 'duibiao-unsaved-'));

// Firefox has no command that sets a limit for one origin.
describe.runIf(process.env.DUIBIAO_BROWSER !== 'firefox')('a full disk', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let desk: ExtensionPage;
  let tab: Tab;
  let restoreBuild: () => void;

  async function setQuota(bytes: number | undefined): Promise<void> {
    if (!('page' in desk.tab)) throw new Error('This is no tab of Chromium.');
    const chromiumPage = desk.tab.page as Page;
    const session = await chromiumPage.context().newCDPSession(chromiumPage);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: browser.origin,
      ...(bytes !== undefined && { quotaSize: bytes }),
    });
  }

  beforeAll(async () => {
    restoreBuild = changeManifest((manifest) => {
      manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
    });
    browser = await launchBrowser([page]);
    await browser.saveDownloadsIn(downloads);
    desk = await ExtensionPage.open(browser);
    await desk.ask('listReports', {});
    await setQuota(1);
    tab = await browser.open(page.url);
    await desk.describeOnlyPage();
  });
  afterAll(async () => {
    await browser?.close();
    restoreBuild?.();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('is told on the page, where what was read stays', async () => {
    await tab.pressKey('s');
    await expect.poll(() => tab.readShadowText()).toContain(wordsOf(browser.name, 'problemStorageFull'));
    const [state] = await desk.askTabs('describePage', {});
    expect(state).toMatchObject({ status: 'read', problem: 'storage-full', view: 'clean' });
    expect(await tab.readShadowText()).toContain(state?.capture?.report.title);
    expect((await desk.ask('listReports', {})).total).toBe(0);
  });

  it('keeps nobody from exporting the report from the popup', async () => {
    const json = await exportUnsaved(browser, tab, downloads);
    await setQuota(undefined);
    expect(await desk.ask('importLibrary', { json, dryRun: false })).toMatchObject({ added: 1 });
    const { reports } = await desk.ask('listReports', { state: 'saved' });
    expect(reports[0]?.sources.map((source) => source.url)).toEqual([page.url]);
  });

  it('saves once there is room again', async () => {
    const [state] = await desk.askTabs('savePage', {});
    expect(state?.problem).toBeUndefined();
    expect(state?.saved).toMatchObject({ state: 'saved', known: true });
  });
});
