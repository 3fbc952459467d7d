import { isDeepStrictEqual } from 'node:util';
import { JSDOM } from 'jsdom';
import { selectAdapter } from '../../utils/adapters/registry.ts';
import { readReportSteps } from '../../utils/page/read-report.ts';
import type { Removal, ReportText } from '../../utils/report.ts';
import { finish } from '../../utils/stepwise.ts';
import { encode } from './encode.ts';
import type { NamedPage } from './matrix.ts';
import { sameTitle, scoreText } from './score-text.ts';

/** What the reader made of one page, next to its gold. */
export interface Measured {
  readonly page: NamedPage;
  readonly f1: number;
  readonly paragraphs: number;
  readonly gaps: boolean;
  readonly title: boolean;
  /** Whether publisher and dates are as the page says them, and no date is claimed that it does not say. */
  readonly head: boolean;
  /** What was lost and what was added, with the reader's reasons, for people. */
  readonly account: string;
}

/** Reads a page as a browser would get it, from its bytes, and compares the text with its gold. */
export function measurePage(page: NamedPage): Measured {
  const source = page.charset ? Buffer.from(encode(page.html, page.charset)) : page.html;
  const dom = new JSDOM(source, { url: page.url });
  const { document } = dom.window;
  const url = new URL(page.url);
  const reading = finish(readReportSteps(document, selectAdapter(url, document)));
  dom.window.close();
  return 'report' in reading ? measureReport(page, reading.report) : measureRefusal(page, reading.unreadable);
}

function measureRefusal(page: NamedPage, reason: string): Measured {
  const right = reason === page.unreadable;
  const account = `${page.name}: unreadable: ${reason}`;
  return {
    page,
    f1: Number(right),
    paragraphs: Number(right),
    gaps: right,
    title: right,
    head: right,
    account,
  };
}

function measureReport(page: NamedPage, report: ReportText): Measured {
  const { f1, paragraphs, gaps: counted, lost, added } = scoreText(page.gold.join('\n'), report.text);
  const title = sameTitle(report.title, page.title);
  const told = report.gaps[0]?.pages;
  const gaps = counted && (!page.gapPages || isDeepStrictEqual(told, page.gapPages));
  const head = headFaults(page, report);
  const lines = [
    `${page.name}: F1 ${f1.toFixed(3)}, paragraphs ${paragraphs.toFixed(3)}, gaps ${counted}`,
    ...(title ? [] : [`   title “${report.title}” for “${page.title}”`]),
    ...lost.slice(0, 6).map((line) => `   - ${line.slice(0, 70)}${reason(line, report.removals)}`),
    ...added.slice(0, 6).map((line) => `   + ${line.slice(0, 70)}`),
    ...head.map((fault) => `   ${fault}`),
    ...(counted && !gaps ? [`   pages ${JSON.stringify(told)} for ${JSON.stringify(page.gapPages)}`] : []),
  ];
  return { page, f1, paragraphs, gaps, title, head: head.length === 0, account: lines.join('\n') };
}

function headFaults(page: NamedPage, report: ReportText): string[] {
  if (!page.head) return [];
  return (['publishedOn', 'uploadedOn', 'publisher'] as const)
    .filter((key) => report[key]?.value !== page.head?.[key])
    .map((key) => `${key} ${report[key]?.value} (${report[key]?.from}) for ${page.head?.[key]}`);
}

function reason(line: string, removals: readonly Removal[]): string {
  const squeezed = line.slice(0, 20);
  const removal = removals.find(({ text }) => text.normalize('NFKC').replace(/\s+/g, '').includes(squeezed));
  return removal ? `   (removed: ${removal.step}, ${removal.rule})` : '';
}

/** Floors of one wrapping: means over its pages, the worst F1, shares of right titles, gaps and heads. */
export interface Floors {
  readonly f1: number;
  readonly worst: number;
  readonly paragraphs: number;
  readonly titles: number;
  readonly gaps: number;
  readonly heads: number;
}

/** What pages reach together. */
export function reach(pages: readonly Measured[]): Floors {
  const mean = (of: (page: Measured) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0) / pages.length;
  return {
    f1: mean((page) => page.f1),
    worst: Math.min(...pages.map((page) => page.f1)),
    paragraphs: mean((page) => page.paragraphs),
    titles: mean((page) => Number(page.title)),
    gaps: mean((page) => Number(page.gaps)),
    heads: mean((page) => Number(page.head)),
  };
}
