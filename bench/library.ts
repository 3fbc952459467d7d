import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** What the library answers with 50 and with 5,000 reports, in both browsers, from request to answer. */
export async function run(): Promise<Table[]> {
  const tables: Table[] = [];
  const only = process.env.DUIBIAO_BENCH_BROWSER;
  for (const name of ['chromium', 'firefox'].filter((each) => !only || each === only)) {
    process.env.DUIBIAO_BROWSER = name;
    const [small, large] = [await measure(SMALL), await measure(LARGE)];
    const rows = [...small].map(([what, { value, unit, limit }]) => {
      const other = large.get(what)?.value ?? Number.NaN;
      return [what, value.toFixed(1), other.toFixed(1), (other / value).toFixed(2), unit, limit ?? ''];
    });
    const columns = ['what', String(SMALL), String(LARGE), 'ratio', 'unit', 'limit'];
    tables.push({ title: `Library of ${SMALL} and of ${LARGE} reports, ${name}`, columns, rows });
  }
  return tables;
}

interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly limit?: string;
}

async function measure(reports: number): Promise<Map<string, Measured>> {
  const { title, text } = inventText(1_000_000, FIGURES);
  const paragraphs = text.split('\n').slice(1);
  const body = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
    ${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}`;
  const pages = [{ url: SAVED_URL, body }];
  const profile = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
  const results = new Map<string, Measured>();
  // The library is filled by one browser and measured in a fresh one: what the filling left in memory is not ours.
  const filler = await launchBrowser(pages, profile);
  results.set('import', {
    value: await fillLibrary(await ExtensionPage.open(filler), inventBackup(reports, FIGURES)),
    unit: 'ms',
  });
  await filler.kill();
  const browser = await launchBrowser(pages, profile);
  try {
    await measureQuestions(browser, results);
    await measureSaves(browser, results);
    return results;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(`${profile}-extension`, { recursive: true, force: true });
  }
}

async function measureQuestions(browser: TestBrowser, results: Map<string, Measured>): Promise<void> {
  const desk = await ExtensionPage.open(browser);
  const { reports } = await desk.ask('listReports', { limit: 10 });
  const [title = ''] = reports.map((report) => report.title);
  const limit = '100 ms';
  const time = async <Name extends RequestName>(
    what: string,
    name: Name,
    payload: Requests[Name]['request'],
    most: string,
  ) => {
    results.set(what, { value: median(await askRepeatedly(desk, name, payload)), unit: 'ms', limit: most });
  };
  await time('list', 'listReports', { limit: 50 }, limit);
  await time('list, by region', 'listReports', { limit: 50, sort: 'region', state: 'saved' }, limit);
  await time('list, a tag', 'listReports', { limit: 50, tag: '重点' }, limit);
  await time('search, one hit', 'listReports', { limit: 50, search: title }, limit);
  await time('search, many hits', 'listReports', { limit: 50, search: '生产总值' }, limit);
  await time('search, one letter', 'listReports', { limit: 50, search: '县' }, limit);
  await time('compare 10', 'compareReports', { ids: reports.map(({ id }) => id) }, '150 ms');
  const heap = await desk.tab.evaluate(() => {
    const { memory } = performance as { memory?: { usedJSHeapSize: number } };
    return memory?.usedJSHeapSize ?? Number.NaN;
  });
  // Firefox tells no page how much it holds.
  if (heap) results.set('heap of the popup page', { value: heap / 1e6, unit: 'MB', limit: '2 × of 50' });
  await desk.tab.close();
}

/** Times from request to answer, in the page that asks. */
async function askRepeatedly(desk: ExtensionPage, name: RequestName, payload: unknown): Promise<number[]> {
  return desk.tab.evaluate(
    async (message, rounds) => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        if (!answer?.ok) throw new Error(JSON.stringify(answer));
        times.push(performance.now() - start);
      }
      return times;
    },
    { type: 'request', name, payload },
    ROUNDS,
  );
}

/** Saves one page, deletes it, saves it again: each save writes report, capture, figures and index anew. */
async function measureSaves(browser: TestBrowser, results: Map<string, Measured>): Promise<void> {
  const page = await browser.open(SAVED_URL);
  const desk = await ExtensionPage.open(browser);
  await desk.describeOnlyPage();
  const times = await desk.tab.evaluate(
    async (url, rounds) => {
      const ask = (name: string, payload: unknown) =>
        chrome.runtime.sendMessage({ type: 'request', name, payload });
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      const saves: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        const answer = await ask('savePage', { tabId: tab?.id });
        saves.push(performance.now() - start);
        const id = answer?.value?.saved?.reportId;
        if (!id) throw new Error(JSON.stringify(answer));
        await ask('deleteReports', { ids: [id] });
      }
      return saves;
    },
    SAVED_URL,
    SAVES,
  );
  const sorted = [...times].sort((a, b) => a - b);
  results.set('save, p95', {
    value: sorted[Math.floor(SAVES * 0.95) - 1] ?? Number.NaN,
    unit: 'ms',
    limit: '150 ms',
  });
  await page.close();
}
