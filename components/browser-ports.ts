/** The ports of a real extension page, over the browser's own interfaces. */
import { browser } from 'wxt/browser';
import { adapters } from '../utils/adapters/registry.ts';
import { loadAutomaticBackup, switchAutomaticBackup } from '../utils/backup/browser-backup.ts';
import type { PageState } from '../utils/messages.ts';
import { onImportProgress, onLibraryChanged, sendRequest, sendTabRequest } from '../utils/send-request.ts';
import { sitePattern } from '../utils/sites/site-pattern.ts';
import type { LibraryPort, Memory, PagePort, PlacePort, Ports, Site, WindowPort } from './ports.ts';
import { revealOnPage } from './reveal-on-page.ts';

const MEMORY = 'interface';
const PLACE = 'popup-place';
/** As in utils/library/limits.ts: a longer one would not be taken in. */
const TITLE_LIMIT = 1_000;
const forgotten: Memory = { selected: [], letterKeys: true, started: false };

/** What was remembered, field by field: an older version may have written something else. */
function readMemory(stored: unknown): Memory {
  if (!(stored instanceof Object)) return forgotten;
  const { selected, baseId, letterKeys, started } = stored as Partial<Record<keyof Memory, unknown>>;
  return {
    selected: Array.isArray(selected) ? selected.filter((id) => typeof id === 'string') : [],
    ...(typeof baseId === 'string' && { baseId }),
    letterKeys: letterKeys !== false,
    started: started === true,
  };
}

const library: LibraryPort = {
  request: sendRequest,
  watch: onLibraryChanged,
  watchImport: onImportProgress,
  load: async () => readMemory((await browser.storage.local.get(MEMORY))[MEMORY]),
  remember: (memory) => browser.storage.local.set({ [MEMORY]: memory }),
  automaticBackup: { load: loadAutomaticBackup, turn: switchAutomaticBackup },
};

interface KnownTab {
  readonly id: number;
  readonly url: URL;
  readonly title: string;
}

/** Kept because `permissions.request` must be called within the click, before anything is awaited. */
let knownTab: KnownTab | undefined;

/** The tab in front; its address is known because opening the popup grants `activeTab`. */
async function activeTab(): Promise<KnownTab | undefined> {
  knownTab = await findActiveTab();
  return knownTab;
}

async function findActiveTab(): Promise<KnownTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return undefined;
  return { id: tab.id, url: new URL(tab.url), title: tab.title ?? '' };
}

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';
const isListed = ({ hostname }: URL) =>
  adapters.some(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));

const page: PagePort = {
  async findSite(): Promise<Site> {
    const tab = await activeTab();
    if (!tab || !(isWeb(tab.url) || tab.url.protocol === 'file:')) return { kind: 'closed' };
    const host = tab.url.host || tab.url.protocol;
    const answer = await sendTabRequest(tab.id, 'describePage', {});
    return answer.ok ? { kind: 'reached', host, state: answer.value } : { kind: 'untouched', host };
  },
  open: () => onTab((tabId) => sendRequest('openPage', { tabId })),
  save: () => onTab((tabId) => sendRequest('savePage', { tabId })),
  show: (view: PageState['view']) => onTab((tabId) => sendTabRequest(tabId, 'showView', { view })),
  async findPermission() {
    const tab = await activeTab();
    if (!tab || !isWeb(tab.url)) return 'none';
    if (isListed(tab.url)) return 'listed';
    const sites = await sendRequest('listSites', {});
    return sites.ok && sites.value.origins.includes(tab.url.origin) ? 'allowed' : 'none';
  },
  allowSite,
  async findAddress() {
    const tab = await activeTab();
    if (!tab) return undefined;
    const url = new URL(tab.url);
    url.hash = '';
    return { url: url.href, pageTitle: tab.title.slice(0, TITLE_LIMIT) };
  },
};

/** What a tab answers, or `no-access` where there is no tab. */
async function onTab<Value>(ask: (tabId: number) => Promise<Value>) {
  const tab = await activeTab();
  return tab ? ask(tab.id) : ({ ok: false, problem: 'no-access' } as const);
}

async function allowSite(allowed: boolean): Promise<boolean> {
  if (!knownTab || !isWeb(knownTab.url)) return false;
  const { origin } = knownTab.url;
  if (!allowed) return !(await sendRequest('unregisterSite', { origin })).ok;
  const granted = await browser.permissions.request({ origins: [sitePattern(origin)] });
  return granted && (await sendRequest('registerSite', { origin })).ok;
}

const windowPort: WindowPort = {
  openLibrary(view) {
    openTab(`${browser.runtime.getURL('/library.html')}#${view}`);
  },
  openAddress(url) {
    if (URL.canParse(url) && isWeb(new URL(url))) openTab(url);
  },
  openDemo() {
    openTab(`${browser.runtime.getURL('/library.html')}#demo`);
  },
  reveal: revealOnPage,
  close: () => globalThis.close(),
};

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  const popups = browser.extension.getViews?.({ type: 'popup' }) ?? [];
  if (popups.includes(globalThis.window)) globalThis.close();
}

const place: PlacePort = {
  load: async () => (await browser.storage.session.get(PLACE))[PLACE],
  keep(kept) {
    browser.storage.session.set({ [PLACE]: kept });
  },
};

export const browserPorts: Ports = { library, page, window: windowPort, place };
