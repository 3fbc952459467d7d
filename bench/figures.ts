import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.ts';
import { countFigures } from './count-figures.ts';
import { hostileTexts } from './hostile-texts.ts';
import { inventedReport } from './invented-reports.ts';
import { processorMs, threadClock, threadMs } from './processor-time.ts';
import { median, type Table } from './table.ts';

const LENGTH = 20_000;
/** Readings in one process: the first tells the start, the last few the pace once everything is compiled. */
const ROUNDS = 12;
const WARM = 5;
/** The peer takes seconds for a reading. */
const PEER_ROUNDS = 3;
const GROWTH = [10_000, 100_000, 300_000, 1_000_000];
const HOSTILE = 20_000;
const LEAST_MS = 60;
const TARGET_MS = 8;
const TARGET_RATIO = 2.5;

/**
 * Reading figures beside Recognizers-Text in one run, its growth, and texts that are made to be slow. All times are
 * processor time; reading a text includes describing it (kind, region, years, doubts).
 */
export async function run(): Promise<Table[]> {
  const beside = [await besidePeer('invented sentences, dense with figures', inventedReport(LENGTH))];
  const reports = sharedReports();
  if (reports === undefined) console.log('Skipped the real reports: ../shared/corpus/text is absent.');
  else beside.push(await besidePeer('real reports, ../shared/corpus/text', reports));
  return [...beside, growth(), hostile()];
}

const shared = join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'text');

function sharedReports(): string | undefined {
  if (!existsSync(shared)) return undefined;
  return readdirSync(shared)
    .map((name) => readFileSync(join(shared, name), 'utf8'))
    .join('\n');
}

/** First and warm readings: milliseconds of processor time per 10,000 characters. */
interface Pace {
  readonly first: number;
  readonly warm: number;
}

async function besidePeer(of: string, text: string): Promise<Table> {
  const ours = paceInNode('./count-figures.ts', 'countFigures', text, ROUNDS);
  const peer = paceInNode('./recognizers.ts', 'readByPeer', text, PEER_ROUNDS);
  const inChromium = await paceInChromium(text);
  const row = (name: string, { first, warm }: Pace) => [
    name,
    first.toFixed(2),
    warm.toFixed(2),
    `1/${(peer.first / first).toFixed(0)}`,
    `1/${(peer.warm / warm).toFixed(0)}`,
  ];
  return {
    title: `Reading figures, ms per 10,000 characters (${of}: ${text.length} characters; target ${TARGET_MS} ms, 1/100)`,
    columns: ['reader', 'first, fresh process', 'warm', 'first beside the peer’s', 'warm beside the peer’s'],
    rows: [
      row('ours, Node', ours),
      row('ours, Chromium', inChromium),
      row('Recognizers-Text, sentence by sentence, Node', peer),
    ],
  };
}

/** The pace of a function of this folder that reads a text, in a process of its own. */
function paceInNode(module: string, reader: string, text: string, rounds: number): Pace {
  const work = "const { printTimes } = await import('./pace.ts'); await printTimes(...process.argv.slice(1))";
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      work,
      module,
      reader,
      `${rounds}`,
    ],
    { cwd: import.meta.dirname, input: text, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return paceOf(JSON.parse(stdout), text);
}

function paceOf([first = Number.NaN, ...later]: readonly number[], text: string): Pace {
  return { first: perTenThousand(first, text), warm: perTenThousand(median(later.slice(-WARM)), text) };
}

async function paceInChromium(text: string): Promise<Pace> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle('count-figures.ts', 'counting') });
    const clock = await threadClock(page);
    const read = () => page.evaluate((given) => counting.countFigures(given), text);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await threadMs(clock, read));
    return paceOf(times, text);
  } finally {
    await browser.close();
  }
}

declare const counting: typeof import('./count-figures.ts');

/** Milliseconds of one reading. Processor time comes in ticks of some ms: the text is read until it has taken many. */
function timeOf(text: string): number {
  for (let rounds = 1; ; rounds *= 4) {
    const ms = processorMs(() => {
      for (let round = 0; round < rounds; round++) countFigures(text);
    });
    if (ms >= LEAST_MS) return ms / rounds;
  }
}

function perTenThousand(ms: number, text: string): number {
  return (ms * 10_000) / text.length;
}

function growth(): Table {
  const rows = GROWTH.map((length) => {
    const text = inventedReport(length);
    let figures = 0;
    const ms = processorMs(() => {
      figures = countFigures(text);
    });
    return [String(text.length), String(figures), ms.toFixed(0), perTenThousand(ms, text).toFixed(2)];
  });
  return { title: 'Reading figures, growth', columns: ['characters', 'figures', 'ms', 'ms/10k'], rows };
}

function hostile(): Table {
  const rows = hostileTexts.map(([name, make]) => {
    const { one, two } = steepness(make(HOSTILE), make(2 * HOSTILE));
    const ratio = two / one;
    return [name, one.toFixed(1), two.toFixed(1), ratio.toFixed(2), ratio > TARGET_RATIO ? 'TOO STEEP' : ''];
  });
  return {
    title: `Reading hostile texts, ${HOSTILE} characters and twice as many (ratio at most ${TARGET_RATIO})`,
    columns: ['text', 'n ms', '2n ms', 'ratio', ''],
    rows,
  };
}

/** The shortest times of both; measured longer while they look too steep, because other work on the machine does too. */
function steepness(text: string, twice: string): { readonly one: number; readonly two: number } {
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 4; attempt++) {
    one = Math.min(one, timeOf(text));
    two = Math.min(two, timeOf(twice));
    if (two / one <= TARGET_RATIO) break;
  }
  return { one, two };
}
