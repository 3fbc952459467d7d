import { describe, expect, it } from 'vitest';
import { type NamedPage, pageMatrix } from './matrix.ts';
import { type Floors, measurePage, reach } from './measure-pages.ts';

// Names are the authors' and mostly unknown: without them, or in plain boxes, the same pages must read nearly the same.
const NAMES = / (class|id)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const SECTIONS = /<(\/?)(?:article|section|main|header|footer|aside|nav)\b/g;
/** How much may be lost on all pages together. */
const SLACK = 0.01;

const pages = pageMatrix('disguise', 1).filter(
  ({ html, unreadable }) => !unreadable && !html.includes('<style'), // style sheets speak of names
);

describe('pages in disguise', () => {
  const plain = reach(pages.map(measurePage));

  it.each<[string, (html: string) => string]>([
    ['other names', (html) => html.replace(NAMES, (_, kind, ...values) => ` ${kind}="${hashed(values)}"`)],
    ['no names', (html) => html.replace(NAMES, '')],
    ['every section a div', (html) => html.replace(SECTIONS, '<$1div')],
  ])('%s', (_, disguise) => {
    const disguised = pages.map((page): NamedPage => ({ ...page, html: disguise(page.html) }));
    const measured = disguised.map(measurePage);
    const reached = reach(measured);
    const keys = ['f1', 'paragraphs', 'titles', 'gaps'] satisfies (keyof Floors)[];
    const below = keys.filter((key) => reached[key] < plain[key] - SLACK);
    const account = measured.filter(({ f1, title }) => f1 < 0.95 || !title).map((page) => page.account);
    expect(below, `${JSON.stringify(reached)}\n${account.join('\n')}`).toEqual([]);
  });
});

/** A name per word that says nothing, the same for the same word. */
function hashed([double, single, bare]: readonly (string | undefined)[]): string {
  return (double ?? single ?? bare ?? '')
    .split(/\s+/)
    .map(
      (word) => `x${[...word].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e9, 7).toString(36)}`,
    )
    .join(' ');
}
