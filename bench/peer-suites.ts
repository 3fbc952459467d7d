import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';
import { readNumeral } from '../utils/figures/numeral.ts';
import { type Quantity, readQuantity } from '../utils/figures/quantity.ts';
import { readFiguresSteps } from '../utils/figures/read-figures.ts';
import { dimensionClass, findUnit } from '../utils/lexicon/units.ts';
import { describeReport } from '../utils/metadata/describe-report.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { finish } from '../utils/stepwise.ts';
import { type PeerSuite, purposes } from './peer-purposes.ts';
import type { Table } from './table.ts';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'peer-suites');
const CHINESE = 'zh-cn';

/** A number where it stands, scales and percent multiplied out; `end` is exclusive. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface PeerCase {
  readonly input: string;
  readonly expected: readonly (Found & { readonly text: string })[];
}

interface Compared {
  readonly suite: PeerSuite;
  readonly ours: (text: string) => readonly Found[];
  readonly peer: (text: string) => readonly Found[];
}

const compared: readonly Compared[] = [
  {
    suite: 'number',
    ours: readNumbers,
    peer: (text) => fromPeer(Recognizers.recognizeNumber(text, CHINESE)),
  },
  {
    suite: 'percent',
    ours: (text) =>
      readQuantities(text, (dimension) => dimension === 'percent' || dimension === 'percentage-points'),
    peer: (text) => fromPeer(Recognizers.recognizePercentage(text, CHINESE)),
  },
  {
    suite: 'currency',
    ours: (text) => readQuantities(text, (dimension) => dimension === 'money'),
    peer: (text) => fromPeer(Recognizers.recognizeCurrency(text, CHINESE)),
  },
  {
    suite: 'dimension',
    ours: (text) => readQuantities(text, (dimension) => !notDimensions.has(dimension)),
    peer: (text) => fromPeer(Recognizers.recognizeDimension(text, CHINESE)),
  },
];
const notDimensions = new Set([
  'none',
  'number',
  'count',
  'money',
  'percent',
  'percentage-points',
  'proportion',
]);

/** Other people's cases, in their own words: how many ours and Recognizers-Text read right, and which not and why. */
export async function run(): Promise<Table[]> {
  if (!existsSync(folder)) {
    console.log('Skipped the peer suites: ../shared/corpus/peer-suites is absent.');
    return [];
  }
  const misses: string[][] = [];
  const rows = compared.map((one) => compareSuite(one, misses));
  return [
    {
      title: 'Peer suites: cases with every expected number at its place (a case without any: none read)',
      columns: ['suite', 'cases', 'ours', 'Recognizers-Text', 'ours, differences on purpose left out'],
      rows,
    },
    { title: 'Where ours differs', columns: ['suite', 'input', 'expected', 'reason'], rows: misses },
  ];
}

function compareSuite({ suite, ours, peer }: Compared, misses: string[][]): string[] {
  const cases: PeerCase[] = readFileSync(join(folder, `rt-${suite}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  let right = 0;
  let onPurpose = 0;
  for (const one of cases) {
    if (one.expected.length === 0 ? readsNothing(one.input) : holds(one, ours(narrow(one.input)))) {
      right += 1;
      continue;
    }
    const reason = purposes.find(
      ({ suites, pattern }) => suites.includes(suite) && pattern.test(one.input),
    )?.reason;
    if (reason !== undefined) onPurpose += 1;
    const wanted = one.expected.map(({ text, value }) => `${text} = ${value}`).join(', ');
    misses.push([suite, one.input.slice(0, 36), wanted || 'nothing', reason ?? 'MISSED']);
  }
  const peers = cases.filter((one) => holds(one, peer(one.input))).length;
  const share = (count: number, of: number) => `${count}/${of} (${((100 * count) / of).toFixed(1)} %)`;
  return [
    suite,
    String(cases.length),
    share(right, cases.length),
    share(peers, cases.length),
    share(right, cases.length - onPurpose),
  ];
}

/** Whether a text with numbers that measure nothing gives no figure. */
function readsNothing(text: string): boolean {
  return finish(readFiguresSteps(describeReport(reportFromText({ text })))).length === 0;
}

function holds({ expected }: PeerCase, found: readonly Found[]): boolean {
  if (expected.length === 0) return found.length === 0;
  return expected.every((wanted) =>
    found.some(
      ({ start, end, value }) =>
        start === wanted.start &&
        end === wanted.end &&
        Math.abs(value - wanted.value) <= 1e-9 * Math.max(1, Math.abs(wanted.value)),
    ),
  );
}

/** Their `end` is the last character's offset; `36.57亿元` resolves to `3657000000`, `百分之五` to `5%`. */
function fromPeer(
  results: readonly { start: number; end: number; resolution: { value?: string } | null }[],
): Found[] {
  return results.map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    value: Number((resolution?.value ?? '').replace('%', '')),
  }));
}

/** The same text with half-width digits and signs, offset for offset. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function readNumbers(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const quantity = readQuantity(text, at);
    if (quantity?.dimension === 'number' || quantity?.dimension === 'none')
      found.push(...multipliedOut(quantity));
    const numeral = readNumeral(text, at);
    if (numeral === undefined) continue;
    const scale = Number(findUnit(numeral.scale)?.factor ?? 1);
    for (const value of numeral.values) found.push({ start: at, end: numeral.end, value: value * scale });
    at = numeral.end - 1;
  }
  return found;
}

function readQuantities(text: string, wanted: (dimension: string) => boolean): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const quantity = readQuantity(text, at);
    if (quantity === undefined) continue;
    if (wanted(dimensionClass(quantity.dimension))) found.push(...multipliedOut(quantity));
    at = Math.max(at, quantity.end - 1);
  }
  return found;
}

function multipliedOut({ start, end, values, unit = '' }: Quantity): Found[] {
  const scales = /^[万亿]+/.exec(unit)?.[0] ?? '';
  const permille = unit === '‰' ? 0.1 : 1;
  const factor = Number(findUnit(scales)?.factor ?? 1) * permille;
  return values.map((value) => ({ start, end, value: value * factor }));
}
