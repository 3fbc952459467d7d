/** The browser's part of automatic backups: what is remembered, the optional permission, the downloads folder. */
import { type Browser, browser } from 'wxt/browser';
import type { BackupDesk } from './automatic-backup.ts';
import { blobFile } from './blob-file.ts';
import { offscreenFile } from './offscreen-file.ts';
import { type BackupSchedule, lookKey, readSchedule, switchKey } from './schedule.ts';

/** In Chromium `downloads` and `offscreen`, which has no warning of its own; Firefox has no use for the second. */
const permission = () => ({
  permissions: (browser.runtime.getManifest().optional_permissions ??
    []) as Browser.runtime.ManifestPermission[],
});
/** A download that is not complete after so long has failed. */
const patienceMs = 5 * 60_000;
/** Not so Chromium's service worker. */
const makesBlobAddress = () => typeof URL.createObjectURL === 'function';

export async function loadSchedule(): Promise<BackupSchedule> {
  return readSchedule(await browser.storage.local.get([switchKey, lookKey]));
}

/** The schedule as the settings show it: off when the permission was taken back in the browser's own settings. */
export async function loadAutomaticBackup(): Promise<BackupSchedule> {
  const schedule = await loadSchedule();
  return { ...schedule, on: schedule.on && (await browser.permissions.contains(permission())) };
}

/** Switches on after asking the browser, or off and gives the permission back. Call within the click. */
export async function switchAutomaticBackup(on: boolean): Promise<BackupSchedule> {
  const granted = on && (await browser.permissions.request(permission()));
  await browser.storage.local.remove(lookKey);
  await browser.storage.local.set({ [switchKey]: granted });
  if (!on) await browser.permissions.remove(permission());
  return loadAutomaticBackup();
}

/** Calls back when the switch is turned on, in the background. */
export function onSwitchedOn(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[switchKey]?.newValue === true) listener();
  });
}

export const browserDesk: Pick<
  BackupDesk,
  'loadSchedule' | 'rememberLook' | 'mayDownload' | 'openFile' | 'download'
> = {
  loadSchedule,
  rememberLook: (look) => browser.storage.local.set({ [lookKey]: look }),
  // A background that ran before the permission was given may see the interface after its next start only.
  mayDownload: async () =>
    (await browser.permissions.contains(permission())) &&
    browser.downloads !== undefined &&
    (makesBlobAddress() || browser.offscreen !== undefined),
  openFile: async () => (makesBlobAddress() ? blobFile() : offscreenFile()),
  download: async (filename, url) =>
    finished(await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' })),
};

/** Waits until the file is there. Asks instead of listening: it may have been finished before we could listen. */
async function finished(id: number): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return;
    if (item?.state !== 'in_progress') break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the backup was not written');
}
