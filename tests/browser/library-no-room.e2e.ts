/**
 * A disk that is really full: the profile lies on a small file system of its own, which a file fills to the last byte.
 * Only where that may be mounted, as by root on Linux; elsewhere the test says that it skips.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportUnsaved } from './export-unsaved.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';
import { inventPage } from './invented-pages.ts';
import { wordsOf } from './words-of.ts';

const room = mkdtempSync(join(tmpdir(), 'duibiao-room-'));
/** On another file system. */
const downloads = mkdtempSync(join(tmpdir(), 'duibiao-no-room-'));
const before = [0, 1, 2].map((seed) => inventPage(980_000 + seed));
const page = inventPage(980_010);

function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words).status === 0;
}

function removeFolders(): void {
  for (const folder of [room, downloads]) rmSync(folder, { recursive: true, force: true });
}

const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=250m', 'tmpfs', room);
if (!mounted) {
  console.log('Skipped: no file system may be mounted here.');
  removeFolders();
}

const filler = join(room, 'filler');

/** Writes until the file system takes no byte more. */
function fillUp(): void {
  const file = openSync(filler, 'a');
  for (let size = 1_000_000; size >= 1; ) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size = Math.floor(size / 10);
    }
  }
  closeSync(file);
}

describe.runIf(mounted)('a disk without room', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let desk: ExtensionPage;
  let tab: Tab;

  beforeAll(async () => {
    mkdirSync(join(room, 'profile'));
    browser = await launchBrowser([...before, page], join(room, 'profile'));
    await browser.saveDownloadsIn(downloads);
    desk = await ExtensionPage.open(browser);
    for (const { url } of before) {
      const open = await browser.open(url);
      await desk.describeOnlyPage();
      await desk.askTabs('savePage', {});
      await desk.waitForSaved(url);
      await open.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    run('umount', '-l', room);
    removeFolders();
  });

  it('is told on the page, where what was read stays', async () => {
    fillUp();
    tab = await browser.open(page.url);
    await desk.describeOnlyPage();
    // What the browser tidied away meanwhile.
    fillUp();
    await tab.pressKey('s');
    await expect.poll(() => tab.readShadowText()).toContain(wordsOf(browser.name, 'problemStorageFull'));
    const [state] = await desk.askTabs('describePage', {});
    expect(state).toMatchObject({ status: 'read', problem: 'storage-full', view: 'clean' });
    expect(await tab.readShadowText()).toContain(state?.capture?.report.title);
  });

  it('keeps nobody from exporting the report from the popup', async () => {
    expect(await exportUnsaved(browser, tab, downloads)).toContain(page.url);
  });

  it('saves once there is room again, and has lost nothing', async () => {
    rmSync(filler);
    const [state] = await desk.askTabs('savePage', {});
    expect(state?.problem).toBeUndefined();
    expect(state?.saved).toMatchObject({ state: 'saved', known: false });
    const { reports } = await desk.ask('listReports', { state: 'saved' });
    const titles = [...before, page].map(({ title }) => title);
    expect(reports.map(({ title }) => title).sort()).toEqual(titles.sort());
    for (const { id } of reports) {
      const stored = await desk.ask('getReport', { id });
      expect(stored.figures).toHaveLength(stored.receipt.figures);
    }
  });
});
