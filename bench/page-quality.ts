import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type NamedPage, pageMatrix } from '../tests/pages/matrix.ts';
import { measurePage } from '../tests/pages/measure-pages.ts';
import { sameTitle, scoreText } from '../tests/pages/score-text.ts';
import type { Table } from './table.ts';

interface Quality {
  readonly f1: number;
  readonly title: boolean;
  readonly gaps: boolean;
}

/** Text F1, titles and gaps of ours and its peers on the hostile pages of tests/pages. */
export async function run(): Promise<Table[]> {
  const pages = pageMatrix('bench', 4).filter(({ unreadable }) => !unreadable);
  const rows = Object.entries(readers).map(([name, read]) => [name, ...summary(pages.map(read))]);
  const title = `Text of ${pages.length} hostile pages`;
  return [{ title, columns: ['reader', 'mean F1', 'worst F1', 'below 0.9', 'titles', 'gaps'], rows }];
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
  return [
    share(({ f1 }) => f1),
    Math.min(...found.map(({ f1 }) => f1)),
    share(({ f1 }) => Number(f1 < 0.9)),
    share(({ title }) => Number(title)),
    share(({ gaps }) => Number(gaps)),
  ].map((value) => value.toFixed(3));
}
