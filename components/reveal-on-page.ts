import { browser } from 'wxt/browser';
import { sendRequest, sendTabRequest } from '../utils/send-request.ts';
import { sitePattern } from '../utils/sites/site-pattern.ts';

export interface Sought {
  readonly url: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/**
 * `changed`: today's page does not hold the sentence. `refused`: the user does not let us look into the site, so it was
 * not opened. `unreachable`: the page is open, but nothing could be marked there.
 */
export type Revealed = 'found' | 'changed' | 'refused' | 'unreachable';

const LOAD_MS = 15_000;

/**
 * Opens the stored address in a tab behind, lets the content script look for exactly the stored sentence, and brings
 * the tab to the front unless the sentence is gone. Call within the click: where we may not look into the site, the
 * browser asks the user for this one, and it is given back afterwards.
 */
export async function revealOnPage({ url, ...words }: Sought): Promise<Revealed> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'unreachable';
  const site = { origins: [sitePattern(new URL(url).origin)] };
  const mayAlready = browser.permissions.contains(site);
  if (!(await browser.permissions.request(site))) return 'refused';
  try {
    return await openAndMark(url, words);
  } finally {
    if (!(await mayAlready)) await browser.permissions.remove(site);
  }
}

async function openAndMark(url: string, words: Omit<Sought, 'url'>): Promise<Revealed> {
  const tab = await browser.tabs.create({ url, active: false });
  const tabId = tab.id;
  if (tabId === undefined) return 'unreachable';
  await loaded(tabId);
  const opened = await sendRequest('openPage', { tabId });
  const answer = opened.ok ? await sendTabRequest(tabId, 'revealSentence', words) : undefined;
  if (answer?.ok && !answer.value.found) return 'changed';
  await browser.tabs.update(tabId, { active: true });
  return answer?.ok ? 'found' : 'unreachable';
}

async function loaded(tabId: number): Promise<void> {
  const end = Date.now() + LOAD_MS;
  while (Date.now() < end) {
    if ((await browser.tabs.get(tabId)).status === 'complete') return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
}
