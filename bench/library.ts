import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventBackup } from '../scripts/generate-library/invented-backup.ts';
import { inventText } from '../scripts/generate-library/invented-text.ts';
import { ExtensionPage } from '../tests/browser/harness/extension-page.ts';
import { launchBrowser } from '../tests/browser/harness/launch.ts';
import type { TestBrowser } from '../tests/browser/harness/test-browser.ts';
import type { RequestName, Requests } from '../utils/messages.ts';
import { fillLibrary } from './fill-library.ts';
import { median, type Table } from './table.ts';

const SMALL = 50;
const LARGE = Number(process.env.DUIBIAO_BENCH_REPORTS ?? 5_000);
const FIGURES = 40;
const ROUNDS = 15;
const SAVES = 40;
/** The page that is saved again and again: on a listed host, read by the content script. */
const SAVED_URL = 'https://www.bingdoc.com/p-99000900.html';

/**
 * What the library answers with 50 and with 5,000 reports, in both browsers, from request to answer. The two are asked
 * in turns, so that what else the machine does weighs on both; the ratio is of the least times.
 */
export async function run(): Promise<Table[]> {
  const tables: Table[] = [];
  const only = process.env.DUIBIAO_BENCH_BROWSER;
  for (const name of ['chromium', 'firefox'].filter((each) => !only || each === only)) {
    process.env.DUIBIAO_BROWSER = name;
    tables.push(await measure(name));
  }
  return tables;
}

async function measure(name: string): Promise<Table> {
  const both = [await openFilled(SMALL), await openFilled(LARGE)] as const;
  try {
    const rows = [
      rowOf('import', [[both[0].importMs], [both[1].importMs]]),
      ...(await measureQuestions(both)),
      ...(await measureHeap(both)),
      await measureSaves(both),
    ];
    return {
      title: `Library of ${SMALL} and of ${LARGE} reports, ${name} (load ${loadavg()[0]?.toFixed(1)})`,
      columns: ['what', `${SMALL}`, `${LARGE}`, 'ratio', 'unit', 'limit'],
      rows,
    };
  } finally {
    for (const { close } of both) await close();
  }
}

interface Filled {
  readonly browser: TestBrowser;
  readonly desk: ExtensionPage;
  readonly importMs: number;
  readonly close: () => Promise<void>;
}

/** A browser over a library. One fills it and another is measured: what the filling left in memory is not ours. */
async function openFilled(reports: number): Promise<Filled> {
  const { title, text } = inventText(1_000_000, FIGURES);
  const paragraphs = text.split('\n').slice(1);
  const body = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
    ${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}`;
  const pages = [{ url: SAVED_URL, body }];
  const profile = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
  const filler = await launchBrowser(pages, profile);
  const importMs = await fillLibrary(await ExtensionPage.open(filler), inventBackup(reports, FIGURES));
  await filler.kill();
  const browser = await launchBrowser(pages, profile);
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(`${profile}-extension`, { recursive: true, force: true });
  };
  return { browser, desk: await ExtensionPage.open(browser), importMs, close };
}

/** A row of the table: a typical time of each library, and how many times the least one grows. */
function rowOf(
  what: string,
  times: readonly (readonly number[])[],
  { limit = '', typical = median, unit = 'ms' } = {},
): string[] {
  const [small = Number.NaN, large = Number.NaN] = times.map(typical);
  const [least = Number.NaN, other = Number.NaN] = times.map((each) => Math.min(...each));
  return [what, small.toFixed(1), large.toFixed(1), (other / least).toFixed(2), unit, limit];
}

async function measureQuestions(both: readonly Filled[]): Promise<string[][]> {
  const lists = await Promise.all(both.map(({ desk }) => desk.ask('listReports', { limit: 10 })));
  const reports = lists.map((page) => page.reports);
  const rows: string[][] = [];
  const time = async <Name extends RequestName>(
    what: string,
    name: Name,
    payloadOf: (library: number) => Requests[Name]['request'],
    limit = '100 ms',
  ) => {
    const times: number[][] = both.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [library, { desk }] of both.entries()) {
        times[library]?.push(await askTimed(desk, name, payloadOf(library)));
      }
    }
    rows.push(rowOf(what, times, { limit }));
  };
  const popup = { limit: 50, state: 'saved' } as const;
  await time('list', 'listReports', () => popup);
  await time('list, by region', 'listReports', () => ({ ...popup, sort: 'region' }));
  // Of 50 reports five have the tag: the same page in both.
  await time('list, a tag', 'listReports', () => ({ ...popup, tag: '重点', limit: 5 }));
  await time('search, one hit', 'listReports', (library) => ({
    ...popup,
    search: reports[library]?.[0]?.title ?? '',
  }));
  await time('search, many hits', 'listReports', () => ({ ...popup, search: '生产总值' }));
  await time('search, one letter', 'listReports', () => ({ ...popup, search: '县' }));
  const ids = (library: number) => ({ ids: (reports[library] ?? []).map(({ id }) => id) });
  await time('compare 10', 'compareReports', ids, '150 ms');
  return rows;
}

/** Milliseconds from request to answer, in the page that asks. */
function askTimed(desk: ExtensionPage, name: RequestName, payload: unknown): Promise<number> {
  return desk.tab.evaluate(
    async (message) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    },
    { type: 'request', name, payload },
  );
}

/** What the popup's page holds after all that was asked. Firefox tells no page. */
async function measureHeap(both: readonly Filled[]): Promise<string[][]> {
  const sizes: number[] = [];
  for (const { desk } of both) {
    const bytes = await desk.tab.evaluate(() => {
      const { memory } = performance as { memory?: { usedJSHeapSize: number } };
      return memory?.usedJSHeapSize ?? 0;
    });
    sizes.push(bytes / 1e6);
  }
  if (sizes.includes(0)) return [];
  return [
    rowOf(
      'heap of the popup page',
      sizes.map((size) => [size]),
      { limit: '2 × of 50', unit: 'MB' },
    ),
  ];
}

/** Saves one page, deletes it, saves it again: each save writes report, capture and index anew. */
async function measureSaves(both: readonly Filled[]): Promise<string[]> {
  for (const { browser, desk } of both) {
    await browser.open(SAVED_URL);
    await desk.describeOnlyPage();
  }
  const times: number[][] = both.map(() => []);
  for (let round = 0; round < SAVES; round += 1) {
    for (const [library, { desk }] of both.entries()) times[library]?.push(await saveTimed(desk));
  }
  const p95 = (each: readonly number[]) => [...each].sort((a, b) => a - b)[Math.floor(SAVES * 0.95) - 1];
  return rowOf('save, p95', times, { limit: '150 ms', typical: (each) => p95(each) ?? Number.NaN });
}

function saveTimed(desk: ExtensionPage): Promise<number> {
  return desk.tab.evaluate(async (url) => {
    const ask = (name: string, payload: unknown) =>
      chrome.runtime.sendMessage({ type: 'request', name, payload });
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const start = performance.now();
    const answer = await ask('savePage', { tabId: tab?.id });
    const time = performance.now() - start;
    const id = answer?.value?.saved?.reportId;
    if (!id) throw new Error(JSON.stringify(answer));
    await ask('deleteReports', { ids: [id] });
    return time;
  }, SAVED_URL);
}
