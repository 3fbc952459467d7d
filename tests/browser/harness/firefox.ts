import { writeFileSync } from 'node:fs';
import { findBuild, screenshotPath } from './builds.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { type FirefoxProcess, type Preferences, startFirefox } from './firefox-process.ts';
import type { Marionette } from './marionette.ts';
import { poll } from './polling.ts';
import type { Tab, TestBrowser } from './test-browser.ts';
import { keyActions } from './webdriver-keys.ts';

const ADDON = 'duibiao@duibiao.example';
/** What Firefox makes of the id for its own elements. */
const WIDGET = 'duibiao_duibiao_example';
const UUID = '11111111-2222-4333-8444-555555555555';

export interface FirefoxOptions {
  readonly profile?: string | undefined;
  readonly preferences?: Preferences;
  /** The extension may run in private windows. */
  readonly allowPrivate?: boolean;
}

export async function launchFirefox(
  proxyPort: number,
  { profile, preferences: more, allowPrivate = false }: FirefoxOptions = {},
): Promise<Omit<Firefox, 'refusedHosts'>> {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'ui.popup.disable_autohide': true,
    // Temporary add-ons are gone at the next start; what they stored is to stay, as with an installed one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...more,
  };
  const firefox = await startFirefox(preferences, profile);
  try {
    await firefox.marionette.send('Addon:Install', {
      path: findBuild('firefox-mv3'),
      temporary: true,
      allowPrivateBrowsing: allowPrivate,
    });
    return new Firefox(firefox);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

export class Firefox implements Omit<TestBrowser, 'refusedHosts'> {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly #firefox: FirefoxProcess;
  readonly #marionette: Marionette;

  constructor(firefox: FirefoxProcess) {
    this.#firefox = firefox;
    this.#marionette = firefox.marionette;
  }

  async open(url: string, size = { width: 1280, height: 900 }): Promise<Tab> {
    const window = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      readonly handle: string;
    };
    const tab = new FirefoxTab(this.#marionette, window.handle);
    await tab.resize(size);
    await tab.navigate(url);
    return tab;
  }

  /** A tab in a new private window. */
  async openPrivate(url: string): Promise<Tab> {
    const options = { type: 'window', focus: true, private: true };
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', options)) as {
      readonly handle: string;
    };
    const tab = new FirefoxTab(this.#marionette, handle);
    await tab.navigate(url);
    return tab;
  }

  async pressToolbarButton(tab: Tab): Promise<Tab> {
    await select(tab);
    await this.#marionette.evaluateInChrome(
      `async (widget) => {
      CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar');
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector('#' + widget + '-browser-action .unified-extensions-item-action-button').click();
    }`,
      [WIDGET],
    );
    return FirefoxPopup.find(this.#marionette);
  }

  async pressSaveKeys(tab: Tab): Promise<void> {
    await select(tab);
    // Key events of the protocol go to the page alone; this is the element that the real keys reach.
    await this.#marionette.evaluateInChrome(
      `(widget) => document.querySelector('#ext-keyset-id-' + widget + ' key').doCommand()`,
      [WIDGET],
    );
  }

  async chooseMenuItem(tab: Tab): Promise<void> {
    await select(tab);
    const press = [
      { type: 'pointerMove', x: 200, y: 200 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press }],
    });
    await poll('our item of the context menu', () =>
      this.#marionette.evaluateInChrome(
        `(widget) => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('[id^="' + widget + '-menuitem"]');
        if (menu.state !== 'open' || !item) return false;
        menu.activateItem(item);
        return true;
      }`,
        [WIDGET],
      ),
    );
  }

  async saveDownloadsIn(folder: string): Promise<void> {
    await this.#marionette.evaluateInChrome(
      `(folder) => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', folder);
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
      }`,
      [folder],
    );
  }

  async stopBackground(): Promise<void> {
    await this.#marionette.evaluateInChrome(
      `async (id) => {
        await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
      }`,
      [ADDON],
    );
  }

  async reloadExtension(): Promise<void> {
    await this.#marionette.evaluateInChrome(
      `async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }`,
      [ADDON],
    );
    // The tab that was asked last may have been one of ours, which are closed now.
    const [left] = (await this.#marionette.send('WebDriver:GetWindowHandles')) as readonly string[];
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: left });
  }

  async findProblems(): Promise<readonly string[]> {
    const found = await this.#marionette.evaluateInChrome(
      `(uuid) => Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .map((message) => message.errorMessage + ' (' + message.sourceName + ')')
      // Firefox says so of any page that was closed while it waited for an answer.
      .filter((text) => text.includes(uuid) && !/^Promise (resolved|rejected) after context unloaded/.test(text))`,
      [UUID],
    );
    return found as readonly string[];
  }

  async kill(): Promise<void> {
    await this.#firefox.kill();
  }

  async close(): Promise<void> {
    await this.#firefox.close();
  }
}

class FirefoxTab implements Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  /** Without `focus` the tab in front and an open popup stay as they are. */
  async select(focus = true): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus });
  }

  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.select();
    await this.#marionette.send('WebDriver:SetWindowRect', size);
  }

  async evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    await this.select(false);
    return (await this.#marionette.evaluate(String(run), values)) as Result;
  }

  waitFor<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>> {
    return poll(String(run), () => this.evaluate(run, ...values));
  }

  async runScript(source: string): Promise<void> {
    await this.select(false);
    await this.#marionette.send('WebDriver:ExecuteScript', { script: source, args: [], sandbox: null });
  }

  async navigate(url: string): Promise<void> {
    await this.select();
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  async readShadowText(): Promise<string> {
    await this.select(false);
    const script = `
      const textOf = (node, inside) => {
        if (node.localName === 'style' || node.localName === 'script') return '';
        const own = inside && node.nodeType === 3 ? node.data : '';
        const root = node.openOrClosedShadowRoot;
        return own + (root ? textOf(root, true) : '') + [...node.childNodes].map((child) => textOf(child, inside)).join('');
      };
      return textOf(document.documentElement, false);`;
    return String(
      await this.#marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' }),
    );
  }

  async click(selector: string): Promise<void> {
    await this.select();
    const find = () =>
      this.#marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const element = (await poll(selector, find)) as Readonly<Record<string, string>>;
    await this.#marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
  }

  async pressKey(keys: string): Promise<void> {
    await this.select();
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions: keyActions(keys) }],
    });
  }

  async screenshot(name: string): Promise<void> {
    await this.select();
    const data = await this.#marionette.send('WebDriver:TakeScreenshot', { full: false });
    writeFileSync(screenshotPath('firefox', name), Buffer.from(String(data), 'base64'));
  }

  async close(): Promise<void> {
    await this.select();
    const left = (await this.#marionette.send('WebDriver:CloseWindow')) as readonly string[];
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: left[0] });
  }
}

async function select(tab: Tab): Promise<void> {
  if (!(tab instanceof FirefoxTab)) throw new Error('Only a tab of the window has a toolbar button.');
  await tab.select();
}
