import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBuild, screenshotPath } from './builds.ts';
import { CdpTab } from './cdp-tab.ts';
import { poll } from './polling.ts';
import { shadowText } from './shadow-text.ts';
import type { Tab, TestBrowser } from './test-browser.ts';

const ALT_AND_SHIFT = 1 | 8;
/** How long a stopped worker is waited for. */
const STOP_MS = 5_000;

export async function launchChromium(
  proxyPort: number,
  profile = mkdtempSync(join(tmpdir(), 'duibiao-chromium-')),
): Promise<Omit<TestBrowser, 'refusedHosts'>> {
  // Beside the profile: Chromium derives the extension's id, and so its storage, from the path.
  const build = copyInChinese(findBuild('chrome-mv3'), `${profile}-extension`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--ignore-certificate-errors',
      // Popups are no larger than the screen, and a headless one is small.
      '--screen-info={1600x1200}',
    ],
  });
  const problems: string[] = [];
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  collectProblems(context, origin, problems);
  const session = await requireBrowser(context).newBrowserCDPSession();
  return new Chromium(context, session, origin, profile, problems);
}

/**
 * Debian's Chromium speaks English alone. Without our English words the extension falls back to its default language,
 * so Chromium shows the Chinese interface and Firefox the English one.
 */
function copyInChinese(build: string, copy: string): string {
  cpSync(build, copy, { recursive: true });
  rmSync(join(copy, '_locales/en'), { recursive: true });
  return copy;
}

class Chromium implements Omit<TestBrowser, 'refusedHosts'> {
  readonly name = 'chromium';
  readonly origin: string;
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #profile: string;
  readonly #problems: string[];

  constructor(
    context: BrowserContext,
    session: CDPSession,
    origin: string,
    profile: string,
    problems: string[],
  ) {
    this.#context = context;
    this.#session = session;
    this.origin = origin;
    this.#profile = profile;
    this.#problems = problems;
  }

  async open(url: string, size = { width: 1280, height: 900 }): Promise<Tab> {
    const page = await this.#context.newPage();
    await page.setViewportSize(size);
    await page.goto(url);
    return new PageTab(page);
  }

  async pressToolbarButton(tab: Tab): Promise<Tab> {
    const page = pageOf(tab);
    await page.bringToFront();
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === page.url());
    // Not in Playwright's types yet.
    await this.#session.send(
      'Extensions.triggerAction' as never,
      {
        id: new URL(this.origin).host,
        targetId: target?.targetId,
      } as never,
    );
    const popup = await poll('the popup', async () => {
      const targets = await this.#session.send('Target.getTargets');
      return targets.targetInfos.find(
        ({ url, attached }) => url.startsWith(`${this.origin}/popup.html`) && !attached,
      );
    });
    return CdpTab.attach(this.#session, popup.targetId, this.#problems);
  }

  async pressSaveKeys(tab: Tab): Promise<void> {
    const page = pageOf(tab);
    await page.bringToFront();
    const session = await this.#context.newCDPSession(page);
    // Playwright's own key presses go to the page alone; the native code is what reaches the browser's shortcuts.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      modifiers: ALT_AND_SHIFT,
      windowsVirtualKeyCode: 83,
      nativeVirtualKeyCode: 83,
      code: 'KeyS',
      key: 'S',
    });
    await session.detach();
  }

  /** Headless Chromium has no native menu to click: our listener is called as the menu would, without `activeTab`. */
  async chooseMenuItem(tab: Tab): Promise<void> {
    await pageOf(tab).bringToFront();
    const worker = await this.#worker();
    await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object | undefined): void };
      };
      onClicked.dispatch({ menuItemId: 'save-report', editable: false, pageUrl: active?.url }, active);
    });
  }

  async saveDownloadsIn(folder: string): Promise<void> {
    // Past Playwright, which names the files by numbers of its own.
    await this.#session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async stopBackground(): Promise<void> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    );
    if (!worker) throw new Error('The service worker does not run.');
    const workers = () => this.#context.serviceWorkers().filter((one) => one.url() === worker.url);
    // A worker on its way out may never answer.
    const answers = (ask: () => boolean) =>
      Promise.all(
        workers().map((one) =>
          Promise.race([one.evaluate(ask).catch(() => false), sleep(500).then(() => true)]),
        ),
      );
    const isMarked = async () => (await answers(() => 'marked' in globalThis)).includes(true);
    await answers(() => Reflect.set(globalThis, 'marked', true));
    await this.#session.send('Target.closeTarget', { targetId: worker.targetId });
    const hasEnded = async () => {
      const left = await this.#session.send('Target.getTargets');
      return !left.targetInfos.some(({ targetId }) => targetId === worker.targetId);
    };
    // A message may have started the next one in the same target already: then that has a memory of its own.
    await poll(
      'the end of the service worker',
      async () => (await hasEnded()) || !(await isMarked()),
      STOP_MS,
    );
  }

  async reloadExtension(): Promise<void> {
    const next = this.#context.waitForEvent('serviceworker');
    // `runtime.reload` would only end it: outside the developer mode nothing unpacked starts again by itself.
    const path = `${this.#profile}-extension`;
    await this.#session.send('Extensions.loadUnpacked' as never, { path } as never);
    await next;
  }

  async findProblems(): Promise<readonly string[]> {
    return this.#problems;
  }

  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#context.once('close', resolve));
    process.kill(findProcess(this.#profile), 'SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(`${this.#profile}-extension`, { recursive: true, force: true });
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #worker(): Promise<Worker> {
    return this.#context.serviceWorkers()[0] ?? this.#context.waitForEvent('serviceworker');
  }
}

/** The browser process over a profile: Playwright does not give the id of one that it launched so. */
function findProcess(profile: string): number {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const words = readWords(name);
    if (words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='))) {
      return Number(name);
    }
  }
  throw new Error(`No process runs over ${profile}.`);
}

function readWords(id: string): string[] {
  try {
    return readFileSync(join('/proc', id, 'cmdline'), 'utf8').split('\0');
  } catch {
    return []; // It has ended since.
  }
}

class PageTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const call = `(${run})(...${JSON.stringify(values)})`;
    return this.page.evaluate(call) as Promise<Result>;
  }

  waitFor<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>> {
    return poll(String(run), () => this.evaluate(run, ...values));
  }

  async runScript(source: string): Promise<void> {
    await this.page.evaluate(`${source}\n;undefined`);
  }

  async navigate(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async readShadowText(): Promise<string> {
    const session = await this.page.context().newCDPSession(this.page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    return shadowText(root);
  }

  click(selector: string): Promise<void> {
    return this.page.click(selector, { timeout: 10_000 });
  }

  async pressKey(keys: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.keyboard.press(keys);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: screenshotPath('chromium', name) });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Exceptions anywhere, for the served pages have none of their own; console errors of our files alone. */
function collectProblems(context: BrowserContext, origin: string, problems: string[]): void {
  context.on('weberror', (error) => problems.push(`exception: ${error.error().stack ?? error.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(origin))
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  const watch = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') problems.push(`background: ${message.text()}`);
    });
  context.serviceWorkers().forEach(watch);
  context.on('serviceworker', watch);
}

function pageOf(tab: Tab): Page {
  if (!(tab instanceof PageTab)) throw new Error('Only a tab of the window has a toolbar button.');
  return tab.page;
}

function requireBrowser(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is not connected.');
  return browser;
}
