import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './harness/polling.ts';
import type { Tab, TestBrowser } from './harness/test-browser.ts';
import { wordsOf } from './words-of.ts';

/** Presses the popup's button for a report that was not stored; gives the file that lands in the folder of downloads. */
export async function exportUnsaved(browser: TestBrowser, tab: Tab, downloads: string): Promise<string> {
  const popup = await browser.pressToolbarButton(tab);
  await popup.waitFor(
    (label) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
      button?.click();
      return button !== undefined;
    },
    wordsOf(browser.name, 'exportUnsaved'),
  );
  const json = await poll('the whole file', async () => {
    const file = readdirSync(downloads).find((name) => name.endsWith('.json'));
    const text = file === undefined ? '' : readFileSync(join(downloads, file), 'utf8');
    return text.includes('"checksum"') ? text : undefined;
  });
  await popup.close();
  return json;
}
