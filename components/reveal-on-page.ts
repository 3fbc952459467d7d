import { browser } from 'wxt/browser';
import { sendRequest, sendTabRequest } from '../utils/send-request.ts';

export interface Sought {
  readonly url: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** `unreachable`: the page is open, but we may not look into it without a click on it. */
export type Revealed = 'found' | 'changed' | 'unreachable';

const LOAD_MS = 15_000;

/**
 * Opens the stored address behind the popup, lets the content script look for exactly the stored sentence, and
 * brings the tab to the front unless the sentence is gone.
 */
export async function revealOnPage({ url, ...words }: Sought): Promise<Revealed> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'unreachable';
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
