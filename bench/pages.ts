import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { pageOfSize } from './page-of-size.ts';
import { timeReaders } from './readers.ts';
import { median, type Table } from './table.ts';

const COMPARED = [20, 100, 500];
const GROWTH = [100, 200, 400, 800];
const ROUNDS = 9;
const COLD_ROUNDS = 5;

type Times = Record<string, number[]>;

/** Our page reader against its peers on the same pages in the same run, in jsdom and in Chromium. */
export async function run(): Promise<Table[]> {
  const inNode = COMPARED.map((size) => comparison(size, timesInNode(size)));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    const script = await bundle();
    const inChromium: string[][] = [];
    for (const size of COMPARED) inChromium.push(comparison(size, await warmTimes(page, script, size)));
    return [
      { title: 'Reading a page, jsdom', columns, rows: inNode },
      { title: 'Reading a page, Chromium, warm', columns, rows: inChromium },
      { title: 'Reading a page once, Chromium, cold', columns, rows: await coldRows(browser, script) },
      {
        title: 'Growth and slices of ours, Chromium',
        columns: growthColumns,
        rows: await growth(page, script),
      },
      { title: 'Content script', columns: ['file', 'gzip KB'], rows: contentScripts() },
    ];
  } finally {
    await browser.close();
  }
}

const columns = ['page', 'ours ms', 'readability ms', 'defuddle ms', 'ours/readability', 'ours/defuddle'];
const growthColumns = ['page', 'ours ms', 'ratio to the row above', 'longest slice ms'];

function comparison(size: number, times: Times): string[] {
  const [ours, readability, defuddle] = ['ours', 'readability', 'defuddle'].map((name) =>
    median(times[name] ?? []),
  );
  const ms = [ours, readability, defuddle].map((value) => (value ?? Number.NaN).toFixed(1));
  const ratios = [readability, defuddle].map((peer) =>
    ((ours ?? Number.NaN) / (peer ?? Number.NaN)).toFixed(2),
  );
  return [`${size} KB`, ...ms, ...ratios];
}

function timesInNode(size: number): Times {
  const { html, url } = pageOfSize(size);
  const virtualConsole = new VirtualConsole(); // says nothing: peers' style sheet errors would drown the tables
  const dom = new JSDOM(html, { url, virtualConsole });
  const times = timeReaders(dom.window.document, url, ROUNDS);
  dom.window.close();
  return times;
}

/** The readers as one script that leaves them in `globalThis.bench`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'readers.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}

async function open(page: Page, script: string, size: number): Promise<string> {
  const { html, url } = pageOfSize(size);
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.unrouteAll();
  const tag = await page.addScriptTag({ content: script });
  await tag.evaluate((element) => (element as Element).remove()); // its text is not the page's
  return url;
}

declare const bench: typeof import('./readers.ts');

async function warmTimes(page: Page, script: string, size: number): Promise<Times> {
  const url = await open(page, script, size);
  return page.evaluate(([at, rounds]) => bench.timeReaders(document, at, rounds), [url, ROUNDS] as const);
}

/** A content script reads a page once, before anything is compiled: each time is of the first run in a fresh process. */
async function coldRows(browser: Browser, script: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const size of COMPARED) {
    const times: Times = { ours: [], readability: [], defuddle: [] };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      for (const name of Object.keys(times)) {
        const context = await browser.newContext(); // a page of an old one would share compiled patterns
        const page = await context.newPage();
        const url = await open(page, script, size);
        times[name]?.push(
          await page.evaluate(([reader, at]) => bench.timeOnce(reader, document, at), [name, url] as const),
        );
        await context.close();
      }
    }
    rows.push(comparison(size, times));
  }
  return rows;
}

async function growth(page: Page, script: string): Promise<string[][]> {
  const rows: string[][] = [];
  let before = 0;
  for (const size of GROWTH) {
    const url = await open(page, script, size);
    const slice = await page.evaluate((at) => bench.longestSlice(document, at), url);
    const times = await page.evaluate(([at, rounds]) => bench.timeReaders(document, at, rounds, ['ours']), [
      url,
      ROUNDS,
    ] as const);
    const now = median(times.ours ?? []);
    rows.push([`${size} KB`, now.toFixed(1), before ? (now / before).toFixed(2) : '', slice.toFixed(1)]);
    before = now;
  }
  return rows;
}

function contentScripts(): string[][] {
  const folder = join(import.meta.dirname, '../.output/chrome-mv3/content-scripts');
  if (!existsSync(folder)) return [['not built: npm run build', '']];
  return readdirSync(folder).map((file) => {
    const size = file.endsWith('.js') ? gzipSync(readFileSync(join(folder, file))).length : 0;
    return [file, (size / 1024).toFixed(1)];
  });
}
