/** The library under what real browsers do to it: many saves at once, bad files, a stopped background. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { poll } from './harness/polling.ts';
import { inventPage } from './invented-pages.ts';

const tabs = 5;
const savesEach = 10;
const page = inventPage(900_000);
const others = [1, 2, 3].map((seed) => inventPage(900_000 + seed));

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;

beforeAll(async () => {
  browser = await launchBrowser([page, ...others]);
  desk = await ExtensionPage.open(browser);
});
afterAll(() => browser?.close());

/** Everything that lies in the database, as one text. */
function readEverything(): Promise<string> {
  return desk.tab.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('duibiao'));
    const stores: unknown[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const typed = (_: string, value: unknown) =>
        ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
      stores.push(
        JSON.stringify([name, await settle(store.getAllKeys()), await settle(store.getAll())], typed),
      );
    }
    database.close();
    return stores.join('\n');
  });
}

/** Opens a page, waits until the library has it, and closes it. */
async function readAndClose(url: string): Promise<void> {
  const { total } = await desk.ask('listReports', {});
  const tab = await browser.open(url);
  await poll(`${url} to be kept`, async () => (await desk.ask('listReports', {})).total === total + 1);
  await tab.close();
}

describe('many saves at once', () => {
  it(`makes one report of ${tabs * savesEach} parallel saves of one page in ${tabs} tabs`, async () => {
    for (let tab = 0; tab < tabs; tab += 1) await browser.open(page.url);
    await desk.describeOnlyPage();
    const before = await desk.ask('listReports', {});
    await desk.ask('deleteReports', { ids: before.reports.map(({ id }) => id) });
    const saved = await desk.tab.evaluate(
      async (url, times) => {
        const all = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        const saves = all.flatMap(({ id }) =>
          Array.from({ length: times }, () =>
            chrome.runtime.sendMessage({ type: 'request', name: 'savePage', payload: { tabId: id } }),
          ),
        );
        return (await Promise.all(saves)).map((answer) => answer?.value?.saved?.reportId);
      },
      page.url,
      savesEach,
    );
    expect(saved).toHaveLength(tabs * savesEach);
    expect(new Set(saved).size).toBe(1);
    const { counts, reports } = await desk.ask('listReports', {});
    expect(counts).toEqual({ recent: 0, saved: 1 });
    const stored = await desk.ask('getReport', { id: reports[0]?.id ?? '' });
    expect(stored.figures).toHaveLength(stored.receipt.figures);
  });
});

describe('backup', () => {
  it('is byte-identical after export, wipe, import and export', async () => {
    for (const { url } of others) await readAndClose(url);
    const first = (await desk.ask('exportLibrary', {})).json;
    const { reports } = await desk.ask('listReports', {});
    expect(reports).toHaveLength(1 + others.length);
    await desk.ask('resetLibrary', { confirm: 'delete everything' });
    expect((await desk.ask('listReports', {})).total).toBe(0);
    const preview = await desk.ask('importLibrary', { json: first, dryRun: true });
    expect(preview).toEqual({ added: reports.length, same: 0, conflicting: 0, applied: false });
    expect((await desk.ask('listReports', {})).total).toBe(0);
    await desk.ask('importLibrary', { json: first, dryRun: false });
    expect((await desk.ask('exportLibrary', {})).json).toBe(first);
  });

  it('leaves the library byte-identical after 30 bad files', async () => {
    const good = (await desk.ask('exportLibrary', {})).json;
    const before = await readEverything();
    const files = badFiles(good);
    expect(files).toHaveLength(30);
    for (const json of files) {
      for (const dryRun of [true, false]) {
        await expect(desk.ask('importLibrary', { json, dryRun })).rejects.toThrow('bad-input');
      }
    }
    expect(await readEverything()).toBe(before);
  });
});

/** 30 files that are no backup of ours: other things, broken ones, and ours with something changed. */
function badFiles(good: string): string[] {
  const edit = (change: (backup: { reports: Record<string, unknown>[]; [key: string]: unknown }) => void) => {
    const backup = JSON.parse(good);
    change(backup);
    return JSON.stringify(backup);
  };
  const first = (values: object) => edit((backup) => Object.assign(backup.reports[0] ?? {}, values));
  const whole = (values: object) => edit((backup) => Object.assign(backup, values));
  return [
    ...[
      '',
      ' ',
      'null',
      '0',
      '""',
      '[]',
      '{}',
      'PK\u0003\u0004',
      '<html></html>',
      '{"format":"duibiao-library"}',
    ],
    ...['['.repeat(100_000), good.slice(0, -10), good.slice(0, good.length / 2), `${good}{}`, `[${good}]`],
    ...[
      whole({ format: 'x' }),
      whole({ version: 2 }),
      whole({ checksum: 'x' }),
      whole({ checksum: '0'.repeat(64) }),
    ],
    ...[whole({ reports: {} }), whole({ reports: [] }), whole({ aliases: [{ word: 'x', indicator: 'y' }] })],
    ...[
      first({ id: '../x' }),
      first({ state: 'deleted' }),
      first({ captures: [] }),
      first({ note: 'changed' }),
    ],
    edit((backup) => backup.reports.push(backup.reports[0] ?? {})),
    edit((backup) => backup.reports.reverse()),
    good.replace('"value":', '"value":1e999,"was":'),
    good
      .replace('{"format"', '{"__proto__":{"polluted":1},"format"')
      .replace(/"checksum":"./, '"checksum":"g'),
  ];
}

describe('what a page can do', () => {
  it('nothing: pages cannot speak to the extension at all', async () => {
    const tab = await browser.open(page.url);
    const reach = await tab.evaluate(() => {
      const { chrome: api, browser: other } = globalThis as {
        chrome?: typeof chrome;
        browser?: typeof chrome;
      };
      return [typeof api?.runtime?.sendMessage, typeof other?.runtime?.sendMessage];
    });
    expect(reach).toEqual(['undefined', 'undefined']);
  });
});

it('answers after every stop of the background', async () => {
  const { total } = await desk.ask('listReports', {});
  for (let stop = 0; stop < 3; stop += 1) {
    await browser.stopBackground();
    expect((await desk.ask('listReports', {})).total).toBe(total);
  }
});

it('threw nothing and logged no error on the way', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
