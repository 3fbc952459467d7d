import { browser } from 'wxt/browser';

/** Shows the number of figures of the tab's page on the toolbar button; the browser clears it on the next page. */
export async function showBadge(tabId: number, figures: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#27488F' });
  await browser.action.setBadgeText({ tabId, text: figures > 0 ? String(figures) : '' });
}

/** Says on the toolbar button that nothing could be read or saved; the popup tells why. */
export async function showFailure(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#A3271F' });
  await browser.action.setBadgeText({ tabId, text: '!' });
}
