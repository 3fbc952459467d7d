import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import { kinds, type NamedPage, pageMatrix } from '../tests/pages/matrix.ts';
import { measurePage } from '../tests/pages/measure-pages.ts';
import { sameTitle, scoreText } from '../tests/pages/score-text.ts';
import type { Table } from './table.ts';

interface Quality {
  readonly f1: number;
  readonly title: boolean;
  readonly gaps: boolean;
}

/** Text F1, titles and gaps of ours and its peers on the hostile pages of tests/pages, all of them and by kind. */
export async function run(): Promise<Table[]> {
  const pages = pageMatrix('bench', 4).filter(({ unreadable }) => !unreadable);
  const found = Object.entries(readers).map(([reader, read]) => ({
    reader,
    qualities: pages.map((page) => ({ kind: page.kind, ...read(page) })),
  }));
  return ['all', ...kinds].map((group) => ({
    title: `Text of hostile pages: ${group}`,
    columns: ['reader', 'pages', 'mean F1', 'worst F1', 'below 0.9', 'titles', 'gaps'],
    rows: found.map(({ reader, qualities }) => [
      reader,
      ...summary(qualities.filter(({ kind }) => group === 'all' || group === kind)),
    ]),
  }));
}

const readers: Readonly<Record<string, (page: NamedPage) => Quality>> = {
  ours: measurePage,
  readability: (page) => {
    const dom = open(page);
    const article = new Readability(dom.window.document).parse();
    return quality(page, article?.title ?? '', article?.textContent ?? '');
  },
  defuddle: (page) => {
    const dom = open(page);
    const article = new Defuddle(dom.window.document, { url: page.url }).parse();
    return quality(page, article.title, JSDOM.fragment(article.content).textContent ?? '');
  },
};

const open = (page: NamedPage) =>
  new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() });

function quality(page: NamedPage, title: string, text: string): Quality {
  const { f1, gaps } = scoreText(page.gold.join('\n'), text);
  return { f1, gaps, title: sameTitle(title, page.title) };
}

function summary(found: readonly Quality[]): string[] {
  const share = (of: (one: Quality) => number) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const measures = [
    share(({ f1 }) => f1),
    Math.min(...found.map(({ f1 }) => f1)),
    share(({ f1 }) => Number(f1 < 0.9)),
    share(({ title }) => Number(title)),
    share(({ gaps }) => Number(gaps)),
  ];
  return [String(found.length), ...measures.map((value) => value.toFixed(3))];
}
