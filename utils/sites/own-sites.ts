/**
 * Sites that the user added: one optional permission and one registered content script each. The list is kept in
 * `storage.local`, since browsers forget registered scripts when the extension is updated.
 */
import { browser } from 'wxt/browser';
import { LibraryError } from '../library/library-error.ts';
import type { SiteList } from '../messages.ts';
import { reportScript } from './inject.ts';
import { sitePattern } from './site-pattern.ts';

/** Tells the report script that it may tidy without a click. */
const ownSiteScript = '/content-scripts/own-site.js';
const storageKey = 'ownSites';

export async function listSites(): Promise<SiteList> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  return { origins: Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [] };
}

/** @throws LibraryError `not-allowed` without the site's permission, `bad-input` for what is no web origin */
export async function registerSite(input: string): Promise<SiteList> {
  const origin = requireOrigin(input);
  if (!(await browser.permissions.contains({ origins: [sitePattern(origin)] }))) {
    throw new LibraryError('not-allowed');
  }
  await register(origin);
  return storeSites([...new Set([...(await listSites()).origins, origin])].sort());
}

export async function unregisterSite(input: string): Promise<SiteList> {
  const origin = requireOrigin(input);
  await unregister(origin);
  await browser.permissions.remove({ origins: [sitePattern(origin)] });
  return storeSites((await listSites()).origins.filter((other) => other !== origin));
}

/** Registers all of the user's sites again, after an update; a site whose permission was taken back is dropped. */
export async function renewSites(): Promise<void> {
  const kept: string[] = [];
  for (const origin of (await listSites()).origins) {
    const allowed = await browser.permissions.contains({ origins: [sitePattern(origin)] });
    await (allowed ? register(origin) : unregister(origin));
    if (allowed) kept.push(origin);
  }
  await storeSites(kept);
}

async function register(origin: string): Promise<void> {
  await unregister(origin);
  await browser.scripting.registerContentScripts([
    {
      id: origin,
      matches: [sitePattern(origin)],
      js: [ownSiteScript, reportScript],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(origin: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [origin] });
}

async function storeSites(origins: readonly string[]): Promise<SiteList> {
  await browser.storage.local.set({ [storageKey]: origins });
  return { origins };
}

function requireOrigin(input: string): string {
  try {
    sitePattern(input);
    return new URL(input).origin;
  } catch (error) {
    throw new LibraryError('bad-input', String(error));
  }
}
