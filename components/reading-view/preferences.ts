/** How the reader likes the text set: kept for all sites, in the extension's own store. */
import { browser } from 'wxt/browser';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly theme: Theme;
  /** 1 is 18 px; from 0.8 to 2. */
  readonly scale: number;
}

export const usualPreferences: Preferences = { theme: 'system', scale: 1 };

const KEY = 'reading';

/** What is remembered; the usual where there is nothing, or the store cannot be reached. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (!(stored instanceof Object)) return usualPreferences;
    const { theme, scale } = stored as Partial<Record<keyof Preferences, unknown>>;
    return {
      theme: themes.find((one) => one === theme) ?? 'system',
      scale: typeof scale === 'number' && scale >= 0.8 && scale <= 2 ? scale : 1,
    };
  } catch {
    return usualPreferences;
  }
}

/** Remembers; a store that cannot be reached is no reason to disturb the reader. */
export async function rememberPreferences(preferences: Preferences): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: preferences });
  } catch {
    // The extension was updated under the page.
  }
}
