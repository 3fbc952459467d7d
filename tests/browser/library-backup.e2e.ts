/**
 * Backups as a user makes them: a large file by the settings' own buttons, and the weekly one to the downloads folder.
 * The question for that permission is answered as in own-site.e2e.ts.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inventBackup } from '../../scripts/generate-library/invented-backup.ts';
import { changeManifest } from './harness/changed-build.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { poll } from './harness/polling.ts';
import type { Tab } from './harness/test-browser.ts';

vi.setConfig({ testTimeout: 300_000 });

/** More than fits into one message, and than Chromium takes as a data address. */
const reports = Number(process.env.DUIBIAO_BACKUP_REPORTS ?? 1_900);
/** Still more than one part. */
const fewReports = 480;
const isFirefox = process.env.DUIBIAO_BROWSER === 'firefox';
const downloads = mkdtempSync(join(tmpdir(), 'duibiao-backups-'));

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;
let settings: Tab;
let backup: string;
let restoreBuild = () => {};

async function joinBackup(count: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of inventBackup(count, 40)) pieces.push(piece);
  return pieces.join('');
}

/** Chooses a file in the page's only field for one; handed over in parts, since the browsers' protocols have limits. */
async function chooseFile(tab: Tab, text: string): Promise<void> {
  const partSize = 8_000_000;
  for (let start = 0; start < text.length; start += partSize) {
    await tab.evaluate(
      (part) => {
        const kept = window as unknown as { parts?: string[] };
        kept.parts = [...(kept.parts ?? []), part];
      },
      text.slice(start, start + partSize),
    );
  }
  await tab.evaluate(() => {
    const { parts = [] } = window as unknown as { parts?: string[] };
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(parts, 'backup.json', { type: 'application/json' }));
    if (!input) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeAll(async () => {
  backup = await joinBackup(reports);
  if (!isFirefox) restoreBuild = changeManifest((manifest) => manifest.permissions.push('downloads'));
  browser = await launchBrowser([], undefined, { 'extensions.webextOptionalPermissionPrompts': false });
  await browser.saveDownloadsIn(downloads);
  desk = await ExtensionPage.open(browser);
  settings = await browser.open(`${browser.origin}/library.html#settings`);
});
afterAll(async () => {
  await browser?.close();
  restoreBuild();
  rmSync(downloads, { recursive: true, force: true });
});

describe('a large backup', () => {
  it('is looked through before anything is written', async () => {
    expect(backup.length).toBeGreaterThan(30_000_000);
    await settings.waitFor(() => document.querySelector('input[type=file]') !== null);
    await chooseFile(settings, backup);
    const isOffered = () => document.querySelector('.import-preview .primary') !== null;
    await poll('the preview', () => settings.evaluate(isOffered), 120_000);
    expect(await settings.evaluate(() => document.querySelector('.import-preview')?.textContent)).toContain(
      `${reports}`,
    );
    expect((await desk.ask('listReports', {})).total).toBe(0);
  });

  it('is taken in when told to, with a bar that says how far it is, and leaves no parts behind', async () => {
    await settings.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const bar = document.querySelector('progress');
        if (bar) seen.push(bar.value);
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await settings.click('.import-preview .primary');
    await poll('the import', async () => (await desk.ask('listReports', {})).total === reports, 240_000);
    const seen = await settings.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect((await desk.countRows()).importParts).toBe(0);
  });
});

describe('the weekly backup', () => {
  it('is written to the downloads folder as soon as it is switched on, and is what was taken in', async () => {
    await settings.click('.page-part:has(input[type=file]) [role=switch]');
    const name = await poll(
      'the file',
      async () => readdirSync(downloads).find((file) => file.endsWith('.json')),
      240_000,
    );
    // Where the protocol chooses the folder, Chromium forgets the name.
    if (isFirefox) expect(name).toMatch(/^duibiao-backup-\d{4}-\d\d-\d\d\.json$/);
    await poll('the note of the export', async () => (await desk.ask('getBackupState', {})).savedSince === 0);
    expect(readFileSync(join(downloads, name), 'utf8')).toBe(backup);
  });

  it('is not written again while nothing was saved', async () => {
    await browser.stopBackground();
    await desk.ask('listReports', {});
    await new Promise((resume) => setTimeout(resume, 1000));
    expect(readdirSync(downloads)).toHaveLength(1);
  });
});

describe('an import that is cut off', () => {
  it('leaves all of it or nothing', async () => {
    await desk.ask('resetLibrary', { confirm: 'delete everything' });
    const few = await joinBackup(fewReports);
    const { upload } = await desk.ask('stageImport', { json: few.slice(0, 7_000_000) });
    const importing = { json: few.slice(7_000_000), upload, dryRun: false };
    const answered = desk.ask('importLibrary', importing).then(
      () => true,
      () => false,
    );
    await new Promise((resume) => setTimeout(resume, 600));
    await browser.stopBackground();
    const acknowledged = await answered;
    const { total } = await desk.ask('listReports', {});
    expect(acknowledged ? [fewReports] : [0, fewReports]).toContain(total);
    expect(await desk.countRows()).toMatchObject({ reports: total, captures: total });
  });
});

describe('a library that does not open', () => {
  it('is said to be there, and is replaced by a backup from the settings', async () => {
    await browser.stopBackground();
    // As a later version of the extension would leave it behind.
    await desk.tab.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('duibiao', 9990);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await expect(desk.ask('listReports', {})).rejects.toThrow('storage-newer');
    await settings.close();
    settings = await browser.open(`${browser.origin}/library.html#settings`);
    const reset = '.page-part:last-of-type .button';
    await settings.click(reset);
    await settings.click(`${reset}:not(.primary)`);
    await settings.waitFor(() => document.querySelector('.page-part:last-of-type [role=status]') !== null);
    await desk.ask('importLibrary', { json: await joinBackup(fewReports), dryRun: false });
    expect((await desk.ask('listReports', {})).total).toBe(fewReports);
  });
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
