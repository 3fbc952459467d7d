import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { pageOfSize } from './page-of-size.ts';
import { processorMs, threadClock, threadMs } from './processor-time.ts';
import { readers, readTimes } from './readers.ts';
import { median, type Table } from './table.ts';

const COMPARED = [20, 100, 500];
const GROWTH = [100, 200, 400, 800];
const ROUNDS = 7;
/** Readings of each round, so that a round is long enough to be measured. */
const timesOf = (kilobytes: number) => Math.max(10, Math.round(1_000 / kilobytes));
/** Readings before the first round: by then everything is compiled as far as it ever will be. */
const warmUpOf = (kilobytes: number) => Math.max(60, Math.round(8_000 / kilobytes));

type Times = Record<string, number[]>;

/**
 * Our page reader against its peers on the same pages in the same run (bench/readers.ts says what each has to do), in
 * jsdom and in Chromium. All times are processor time.
 */
export async function run(): Promise<Table[]> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  try {
    const script = await bundle('readers.ts', 'bench');
    return [
      comparison('Reading a page, jsdom, warm', await bySize(async (size) => timesInNode(size))),
      comparison('Reading a page, Chromium, warm', await bySize((size) => warmTimes(browser, script, size))),
      comparison(
        'Reading a page, Chromium, first reading of a fresh process',
        await bySize((size) => coldTimes(browser, script, size)),
      ),
      await growth(browser, script),
      { title: 'Content scripts', columns: ['file', 'gzip KB'], rows: contentScripts() },
    ];
  } finally {
    await browser.close();
  }
}

async function bySize(measure: (size: number) => Promise<Times>): Promise<ReadonlyMap<number, Times>> {
  const times = new Map<number, Times>();
  for (const size of COMPARED) times.set(size, await measure(size));
  return times;
}

function comparison(title: string, times: ReadonlyMap<number, Times>): Table {
  const rows = [...times].map(([size, of]) => {
    const ms = (name: string) => median(of[name] ?? []);
    const names = ['ours', 'readability', 'clone', 'defuddle'];
    const ratios = [ms('readability'), ms('readability') - ms('clone'), ms('defuddle')];
    return [
      `${size} KB`,
      ...names.map((name) => ms(name).toFixed(1)),
      ...ratios.map((peer) => (ms('ours') / peer).toFixed(2)),
    ];
  });
  const columns = ['page', 'ours ms', 'readability ms', 'of that its clone', 'defuddle ms'];
  return { title, columns: [...columns, 'ours/readability', 'without its clone', 'ours/defuddle'], rows };
}

function noTimes(names: readonly string[]): Times {
  return Object.fromEntries(names.map((name) => [name, []]));
}

function timesInNode(size: number): Times {
  const { html, url } = pageOfSize(size);
  const virtualConsole = new VirtualConsole(); // says nothing: peers' style sheet errors would drown the tables
  const dom = new JSDOM(html, { url, virtualConsole });
  const { document } = dom.window;
  const times = noTimes(Object.keys(readers));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of Object.keys(readers)) {
      const ms = processorMs(() => readTimes(name, document, url, 1));
      if (round > 0) times[name]?.push(ms);
    }
  }
  dom.window.close();
  return times;
}

interface OpenPage {
  readonly page: Page;
  readonly url: string;
}

/** A page of a size in a process of its own: in an old one compiled patterns would be shared. */
async function open(browser: Browser, script: string, size: number): Promise<OpenPage> {
  const { html, url } = pageOfSize(size);
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.unrouteAll();
  const tag = await page.addScriptTag({ content: script });
  await tag.evaluate((element) => (element as Element).remove()); // its text is not the page's
  return { page, url };
}

declare const bench: typeof import('./readers.ts');

function read({ page, url }: OpenPage, name: string, times: number): Promise<void> {
  return page.evaluate(([reader, at, count]) => bench.readTimes(reader, document, at, count), [
    name,
    url,
    times,
  ] as const);
}

/** Milliseconds of a reading, one for each round; the readers take turns. */
async function warmTimes(
  browser: Browser,
  script: string,
  size: number,
  names = Object.keys(readers),
): Promise<Times> {
  const opened = await open(browser, script, size);
  const clock = await threadClock(opened.page);
  const times = noTimes(names);
  const count = timesOf(size);
  for (const name of names) await read(opened, name, warmUpOf(size));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const ms = await threadMs(clock, () => read(opened, name, count));
      times[name]?.push(ms / count);
    }
  }
  await opened.page.context().close();
  return times;
}

/** A content script reads a page once, before anything is compiled. */
async function coldTimes(browser: Browser, script: string, size: number): Promise<Times> {
  const times = noTimes(Object.keys(readers));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(readers)) {
      const opened = await open(browser, script, size);
      const clock = await threadClock(opened.page);
      await read(opened, name, 0); // the call itself
      times[name]?.push(await threadMs(clock, () => read(opened, name, 1)));
      await opened.page.context().close();
    }
  }
  return times;
}

async function growth(browser: Browser, script: string): Promise<Table> {
  const rows: string[][] = [];
  let before = 0;
  for (const size of GROWTH) {
    const now = median((await warmTimes(browser, script, size, ['ours'])).ours ?? []);
    const slice = await longestSlice(browser, script, size);
    rows.push([`${size} KB`, now.toFixed(1), before ? (now / before).toFixed(2) : '', slice.toFixed(1)]);
    before = now;
  }
  const columns = ['page', 'ours ms', 'ratio to the row above', 'longest slice of a first reading, ms'];
  return { title: 'Growth and slices of ours, Chromium', columns, rows };
}

/** The shortest of some by the clock: other work on the machine only lengthens it. */
async function longestSlice(browser: Browser, script: string, size: number): Promise<number> {
  const slices: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, url } = await open(browser, script, size);
    slices.push(await page.evaluate((at) => bench.longestSlice(document, at), url));
    await page.context().close();
  }
  return Math.min(...slices);
}

function contentScripts(): string[][] {
  const folder = join(import.meta.dirname, '../.output/chrome-mv3/content-scripts');
  if (!existsSync(folder)) return [['not built: npm run build', '']];
  return readdirSync(folder).map((file) => {
    const size = file.endsWith('.js') ? gzipSync(readFileSync(join(folder, file))).length : 0;
    return [file, (size / 1024).toFixed(1)];
  });
}
