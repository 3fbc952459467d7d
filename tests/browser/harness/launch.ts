import { type PageServer, type ServedPage, servePages } from '../../../scripts/demo/serve-pages.ts';
import { launchChromium } from './chromium.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { launchFirefox } from './firefox.ts';
import type { Preferences } from './firefox-process.ts';
import type { TestBrowser } from './test-browser.ts';

/**
 * Starts the browser that the environment variable DUIBIAO_BROWSER names, with the extension, over these pages; over
 * an empty profile, or one that an earlier launch left. Preferences are Firefox's alone.
 */
export async function launchBrowser(
  pages: readonly ServedPage[],
  profile?: string,
  preferences?: Preferences,
): Promise<TestBrowser & { readonly server: PageServer }> {
  const server = await servePages(pages);
  const hosts = new Set(pages.map((page) => new URL(page.url).hostname));
  const proxy = await startConnectProxy(hosts, server.port);
  const firefox = process.env.DUIBIAO_BROWSER === 'firefox';
  const browser = firefox
    ? await launchFirefox(proxy.port, { profile, ...(preferences && { preferences }) })
    : await launchChromium(proxy.port, profile);
  const closeBrowser = browser.close.bind(browser);
  const killBrowser = browser.kill.bind(browser);
  return Object.assign(browser, {
    server,
    refusedHosts: proxy.refused,
    kill: async () => {
      await killBrowser();
      proxy.close();
      server.close();
    },
    close: async () => {
      await closeBrowser();
      proxy.close();
      server.close();
    },
  });
}
