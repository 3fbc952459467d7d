import { browser } from 'wxt/browser';
import { LibraryError } from '../library/library-error.ts';
import type { Answer, PageState } from '../messages.ts';
import { sendTabRequest } from '../send-request.ts';

/** Built from entrypoints/report.content; the same file that runs by itself on listed hosts. */
export const reportScript = '/content-scripts/report.js';

/**
 * What the tab's page holds. The content script is injected if none answers; the browser allows that on listed hosts,
 * on the user's own sites, and for a moment after the user clicked on us (`activeTab`).
 * @throws LibraryError `no-access` where the browser keeps us out
 */
export async function openPage(tabId: number): Promise<PageState> {
  const present = await sendTabRequest(tabId, 'describePage', {});
  if (present.ok) return present.value;
  await inject(tabId);
  return requireState(await sendTabRequest(tabId, 'describePage', {}));
}

/** Saves the page's report. @throws LibraryError `no-access` */
export async function savePage(tabId: number): Promise<PageState> {
  await openPage(tabId);
  return requireState(await sendTabRequest(tabId, 'savePage', {}));
}

/**
 * The keyboard command and the context menu, which have no window of their own: saves, and lets the page show what came
 * of it where the user would not see it otherwise, that is on pages that were not tidied, and when saving failed.
 * @throws LibraryError `no-access`
 */
export async function saveByCommand(tabId: number): Promise<PageState> {
  const present = await sendTabRequest(tabId, 'describePage', {});
  const state = await savePage(tabId);
  if (state.view === 'original' && (!present.ok || state.problem)) {
    await sendTabRequest(tabId, 'showView', { view: 'clean' });
  }
  return state;
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [reportScript] });
  } catch (error) {
    throw new LibraryError('no-access', String(error));
  }
}

function requireState(answer: Answer<PageState>): PageState {
  if (!answer.ok) throw new LibraryError(answer.problem);
  return answer.value;
}
