/**
 * "Always tidy this site", from the popup's switch to a page that is tidied as it loads, and back. The browsers' own
 * question cannot be answered without a screen: Firefox is told by a preference not to ask, Chromium runs a copy of the
 * extension that has the site's permission from the start, and so cannot give it back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeManifest } from './harness/changed-build.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { demoReportPages } from './harness/page-sets.ts';
import type { Tab } from './harness/test-browser.ts';

const PAGE = 'https://www.wangchuan.example/tjgb/202404/t20240412_1.html';
const ORIGIN = new URL(PAGE).origin;
const isFirefox = process.env.DUIBIAO_BROWSER === 'firefox';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let tab: Tab;
let restoreBuild = () => {};

beforeAll(async () => {
  if (!isFirefox) restoreBuild = changeManifest((manifest) => manifest.host_permissions.push(`${ORIGIN}/*`));
  browser = await launchBrowser(demoReportPages, undefined, {
    'extensions.webextOptionalPermissionPrompts': false,
  });
  desk = await ExtensionPage.open(browser);
});
afterAll(async () => {
  await browser?.close();
  restoreBuild();
});

const listedSites = async () => (await desk.ask('listSites', {})).origins;

describe('always tidy this site', () => {
  it('does nothing before it is switched on', async () => {
    tab = await browser.open(PAGE);
    expect(await desk.askTabs('describePage', {})).toEqual([]);
    expect(await tab.readShadowText()).toBe('');
  });

  it('is switched on in the popup', async () => {
    const popup = await browser.pressToolbarButton(tab);
    await popup.click('.foot [role=switch]');
    await popup.waitFor(() => document.querySelector('.foot [role=switch][aria-checked=true]') !== null);
    await popup.close();
    expect(await listedSites()).toEqual([ORIGIN]);
  });

  it('tidies the pages of the site as they load, and keeps them as recent', async () => {
    await tab.navigate(`${PAGE}?again`);
    expect(await desk.describeOnlyPage()).toMatchObject({ status: 'read', view: 'clean' });
    expect(await tab.readShadowText()).toContain('望川县2023年国民经济和社会发展统计公报');
    expect((await desk.ask('listReports', {})).counts).toEqual({ recent: 1, saved: 0 });
  });

  it('goes on after the background was stopped', async () => {
    await browser.stopBackground();
    await tab.navigate(PAGE);
    expect(await desk.describeOnlyPage()).toMatchObject({ status: 'read', view: 'clean' });
  });

  it.runIf(isFirefox)('is taken back in the settings, with its permission', async () => {
    const settings = await browser.open(`${browser.origin}/library.html#settings`);
    await settings.click('.plain-list .link');
    await settings.waitFor(() => document.querySelector('.plain-list .link') === null);
    expect(await listedSites()).toEqual([]);
    const held = await desk.tab.evaluate(
      (origin) => chrome.permissions.contains({ origins: [`${origin}/*`] }),
      ORIGIN,
    );
    expect(held).toBe(false);
    await tab.navigate(PAGE);
    expect(await desk.askTabs('describePage', {})).toEqual([]);
    expect(await tab.readShadowText()).toBe('');
  });
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
