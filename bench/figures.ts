import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { countFigures } from './figures-timing.ts';
import { hostileTexts } from './hostile-texts.ts';
import { inventedReport } from './invented-reports.ts';
import { median, type Table } from './table.ts';

const CHINESE = 'zh-cn';
const LENGTH = 20_000;
const GROWTH = [10_000, 100_000, 300_000, 1_000_000];
const HOSTILE = 20_000;
const TARGET_MS = 8;
const TARGET_RATIO = 2.5;

/** Reading figures beside Recognizers-Text in one run, its growth, and texts that are made to be slow. */
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

async function besidePeer(of: string, text: string): Promise<Table> {
  const report = reportFromText({ text });
  for (let round = 0; round < 5; round++) countFigures(report);
  const inNode = perTenThousand(
    median(Array.from({ length: 9 }, () => processorMs(() => countFigures(report)))),
    text,
  );
  const peer = perTenThousand(
    processorMs(() => readByPeer(text)),
    text,
  );
  const inChromium = perTenThousand(await timeInChromium(text), text);
  const row = (name: string, ms: number) => [name, ms.toFixed(2), `1/${(peer / ms).toFixed(0)}`];
  return {
    title: `Reading figures, ms per 10,000 characters (${of}: ${text.length} characters; target ${TARGET_MS} ms, 1/100)`,
    columns: ['reader', 'ms/10k', 'share of the peer'],
    rows: [
      row('readFigures, Node (processor time)', inNode),
      row('readFigures, Chromium (shortest by the clock)', inChromium),
      row('Recognizers-Text, sentence by sentence, Node (processor time)', peer),
    ],
  };
}

/** Processor time of this process: on a shared machine it says more than the clock does. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function fastest(text: string): number {
  const report = reportFromText({ text });
  return Math.min(...Array.from({ length: 5 }, () => processorMs(() => countFigures(report))));
}

function perTenThousand(ms: number, text: string): number {
  return (ms * 10_000) / text.length;
}

/** Number, percentage, currency, dimension and date of every sentence. */
function readByPeer(text: string): void {
  const sentences = text.split(/(?<=[。；！？\n])/).filter((sentence) => sentence.trim() !== '');
  for (const sentence of sentences) {
    Recognizers.recognizeNumber(sentence, CHINESE);
    Recognizers.recognizePercentage(sentence, CHINESE);
    Recognizers.recognizeCurrency(sentence, CHINESE);
    Recognizers.recognizeDimension(sentence, CHINESE);
    Recognizers.recognizeDateTime(sentence, CHINESE);
  }
}

declare const figuresTiming: typeof import('./figures-timing.ts');

async function timeInChromium(text: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'figures-timing.ts'),
        formats: ['iife'],
        name: 'figuresTiming',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: output.output[0].code });
    const times = await page.evaluate((given) => figuresTiming.timeFigures(given, 14), text);
    return Math.min(...times);
  } finally {
    await browser.close();
  }
}

function growth(): Table {
  const rows = GROWTH.map((length) => {
    const text = inventedReport(length);
    const report = reportFromText({ text });
    let figures = 0;
    const ms = processorMs(() => {
      figures = countFigures(report);
    });
    return [String(text.length), String(figures), ms.toFixed(0), perTenThousand(ms, text).toFixed(2)];
  });
  return { title: 'Reading figures, growth', columns: ['characters', 'figures', 'ms', 'ms/10k'], rows };
}

function hostile(): Table {
  const rows = hostileTexts.map(([name, make]) => {
    const { one, two } = steepness(make(HOSTILE), make(2 * HOSTILE));
    const ratio = two / Math.max(one, 1);
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
    one = Math.min(one, fastest(text));
    two = Math.min(two, fastest(twice));
    if (two / Math.max(one, 1) <= TARGET_RATIO) break;
  }
  return { one, two };
}
