/** The browser's part of automatic backups: what is remembered, the optional permission, the downloads folder. */
import { browser } from 'wxt/browser';
import type { BackupDesk } from './automatic-backup.ts';
import { type BackupSchedule, lookKey, readSchedule, switchKey } from './schedule.ts';

const permission = { permissions: ['downloads'] } satisfies Parameters<typeof browser.permissions.request>[0];
/** A download that says nothing for so long has failed. */
const patienceMs = 60_000;
/** Chromium's service worker makes no blob addresses, Firefox refuses data addresses. */
const makesBlobAddress = () => typeof URL.createObjectURL === 'function';
/** Measured in Chromium: 30 MB go through as a data address; browsers' messages end at 64 MB. */
const largestDataAddress = 30_000_000;

export async function loadSchedule(): Promise<BackupSchedule> {
  return readSchedule(await browser.storage.local.get([switchKey, lookKey]));
}

/** The schedule as the settings show it: off when the permission was taken back in the browser's own settings. */
export async function loadAutomaticBackup(): Promise<BackupSchedule> {
  const schedule = await loadSchedule();
  return { ...schedule, on: schedule.on && (await browser.permissions.contains(permission)) };
}

/** Switches on after asking the browser, or off and gives the permission back. Call within the click. */
export async function switchAutomaticBackup(on: boolean): Promise<BackupSchedule> {
  const granted = on && (await browser.permissions.request(permission));
  await browser.storage.local.remove(lookKey);
  await browser.storage.local.set({ [switchKey]: granted });
  if (!on) await browser.permissions.remove(permission);
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
  'loadSchedule' | 'rememberLook' | 'mayDownload' | 'download' | 'largest'
> = {
  loadSchedule,
  rememberLook: (look) => browser.storage.local.set({ [lookKey]: look }),
  // A background that ran before the permission was given may see the interface after its next start only.
  mayDownload: async () =>
    (await browser.permissions.contains(permission)) && browser.downloads !== undefined,
  download,
  largest: makesBlobAddress() ? Number.POSITIVE_INFINITY : largestDataAddress,
};

async function download(filename: string, content: Blob): Promise<void> {
  const url = makesBlobAddress() ? URL.createObjectURL(content) : await dataAddress(content);
  try {
    await finished(
      await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' }),
    );
  } finally {
    if (makesBlobAddress()) URL.revokeObjectURL(url);
  }
}

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

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the backup cannot be read'));
    reader.readAsDataURL(content);
  });
}
