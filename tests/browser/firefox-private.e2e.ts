/** What the library does in Firefox's four kinds of windows (ARCHITECTURE, decision 1). Other browsers: nothing to do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/demo/serve-pages.ts';
import type { Answer, ReportPage } from '../../utils/messages.ts';
import { startConnectProxy } from './harness/connect-proxy.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { type FirefoxOptions, launchFirefox } from './harness/firefox.ts';
import { inventPage } from './invented-pages.ts';

const page = inventPage(910_000);
const isFirefox = process.env.DUIBIAO_BROWSER === 'firefox';

type Launched = Awaited<ReturnType<typeof launch>>;

async function launch(options: FirefoxOptions) {
  const server = await servePages([page]);
  const proxy = await startConnectProxy(new Set([new URL(page.url).hostname]), server.port);
  const firefox = await launchFirefox(proxy.port, options);
  const close = async () => {
    await firefox.close();
    proxy.close();
    server.close();
  };
  return { firefox, desk: await ExtensionPage.open(Object.assign(firefox, { refusedHosts: [] })), close };
}

/** The answer as it is, problems too. */
function list({ desk }: Launched): Promise<Answer<ReportPage>> {
  return desk.tab.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'request', name: 'listReports', payload: {} }),
  );
}

describe.runIf(isFirefox)('a private window', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ allowPrivate: true });
  });
  afterAll(() => launched?.close());

  it('shows the tidied page and stores nothing', async () => {
    await launched.firefox.openPrivate(page.url);
    const state = await launched.desk.describeOnlyPage();
    expect(state).toMatchObject({ status: 'read', view: 'clean', problem: 'private-window' });
    expect((await launched.desk.ask('listReports', {})).total).toBe(0);
  });

  it('stores what is saved explicitly', async () => {
    const [state] = await launched.desk.askTabs('savePage', {});
    expect(state?.problem).toBeUndefined();
    expect((await launched.desk.ask('listReports', {})).counts).toEqual({ recent: 0, saved: 1 });
  });

  it('answers our own page in a private window, where pages cannot open the database themselves', async () => {
    const tab = await launched.firefox.openPrivate(`${launched.firefox.origin}/popup.html`);
    const answer: Answer<ReportPage> = await tab.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'request', name: 'listReports', payload: {} }),
    );
    expect(answer.ok && answer.value.total).toBe(1);
    await tab.close();
  });
});

describe.runIf(isFirefox)('a private window that the extension may not enter', () => {
  it('is left alone', async () => {
    const launched = await launch({});
    const tab = await launched.firefox.openPrivate(page.url);
    expect(await tab.readShadowText()).toBe('');
    expect(await list(launched)).toMatchObject({ ok: true, value: { total: 0 } });
    await launched.close();
  });
});

describe.runIf(isFirefox)('permanent private mode', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({
      allowPrivate: true,
      preferences: { 'browser.privatebrowsing.autostart': true },
    });
  });
  afterAll(() => launched?.close());

  it('says that storage is not available, on the list and on the page, and keeps the capture on screen', async () => {
    expect(await list(launched)).toEqual({ ok: false, problem: 'storage-unavailable' });
    await launched.firefox.open(page.url);
    await launched.desk.describeOnlyPage();
    const [state] = await launched.desk.askTabs('savePage', {});
    expect(state).toMatchObject({ status: 'read', problem: 'storage-unavailable', view: 'clean' });
    expect(state?.capture?.figures.length).toBeGreaterThan(20);
  });

  it('logs no exception', async () => {
    expect(await launched.firefox.findProblems()).toEqual([]);
  });
});
