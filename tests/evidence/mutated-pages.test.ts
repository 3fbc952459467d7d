import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectAdapter } from '../../utils/adapters/registry.ts';
import { findOnPage } from '../../utils/evidence/find-on-page.ts';
import { holdsPassage } from '../../utils/evidence/holds-passage.ts';
import type { Passage } from '../../utils/evidence/passage.ts';
import { findSentence } from '../../utils/find-sentence.ts';
import { readReportSteps } from '../../utils/page/read-report.ts';
import { finish } from '../../utils/stepwise.ts';
import { inventedReports } from '../pages/invented-report.ts';
import { type Random, seeded } from '../pages/random.ts';

// A stored sentence is looked for on 1,000 copies of its page on which numbers were edited and lookalikes added:
// what is found is that sentence in its own paragraph, or nothing.

const PAGE = new URL('https://www.lanchuan.example/report.html');
const COPIES = 1_000;
const BATCH = 100;

/** A paragraph of the page; `own` holds the sentence that is looked for. */
interface Paragraph {
  readonly text: string;
  readonly own?: true;
}

interface Mutant {
  readonly paragraphs: readonly Paragraph[];
  /** The sentence still stands in its place, untouched. */
  readonly untouched: boolean;
}

type Mutation = (page: readonly Paragraph[], sentence: string, random: Random) => Mutant;

const editDigit = (text: string, random: Random) => {
  const digits = [...text.matchAll(/\d/g)];
  const { index, 0: digit } = random.pick(digits);
  return text.slice(0, index) + ((Number(digit) + random.int(1, 9)) % 10) + text.slice(index + 1);
};
const at = (page: readonly Paragraph[]) => page.findIndex(({ own }) => own);
const inOwn = (page: readonly Paragraph[], change: (text: string) => string) =>
  page.map((one): Paragraph => (one.own ? { own: true, text: change(one.text) } : one));

const mutations: readonly Mutation[] = [
  (page) => ({ paragraphs: page, untouched: true }),
  (page, sentence, random) => ({
    paragraphs: inOwn(page, (text) => text.replace(sentence, editDigit(sentence, random))),
    untouched: false,
  }),
  (page, sentence, random) => ({
    paragraphs: inOwn(page, (text) => text.replace(sentence, editDigit(sentence, random) + sentence)),
    untouched: false,
  }),
  (page, sentence, random) => ({
    paragraphs: [
      ...inOwn(page, (text) => text.replace(sentence, editDigit(sentence, random))),
      { text: `网友评论：${sentence}` },
    ],
    untouched: false,
  }),
  (page, sentence, random) => ({
    paragraphs: page.toSpliced(random.int(1, page.length), 0, { text: editDigit(sentence, random) }),
    untouched: true,
  }),
  (page, sentence, random) => ({
    paragraphs: page.toSpliced(random.pick([1, page.length]), 0, { text: `相关报道：${sentence}` }),
    untouched: true,
  }),
  (page, sentence, random) => ({
    paragraphs: page.toSpliced(
      at(page),
      1,
      { text: (page[at(page)]?.text ?? '').replace(sentence, editDigit(sentence, random)) },
      { text: sentence },
    ),
    untouched: false,
  }),
];

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function openPage(title: string, paragraphs: readonly Paragraph[]) {
  const body = paragraphs
    .map(({ text, own }) => `<p${own ? ' data-own' : ''}>${escapeText(text)}</p>`)
    .join('');
  const html = `<!doctype html><title>${escapeText(title)}</title><div><h1>${escapeText(title)}</h1>${body}</div>`;
  return new JSDOM(html, { url: PAGE.href });
}

function textOf(dom: JSDOM): string {
  const { document } = dom.window;
  const reading = finish(readReportSteps(document, selectAdapter(PAGE, document)));
  return 'report' in reading ? reading.report.text : '';
}

/** The paragraphs with a sentence that holds a number and stands once, ready to be looked for. */
function subjects() {
  return inventedReports()
    .filter(
      ({ name, parts }) =>
        !/english|traditional|^long/.test(name) && parts.every(({ kind }) => kind !== 'table'),
    )
    .flatMap(({ title, parts }) => {
      const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
      const dom = openPage(
        title,
        texts.map((text) => ({ text })),
      );
      const text = textOf(dom);
      dom.window.close();
      return texts.flatMap((paragraph, index) => {
        const start = text.indexOf(paragraph) + paragraph.search(/\d/);
        if (!text.includes(paragraph) || !/\d/.test(paragraph)) return [];
        const span = findSentence(text, { start, end: start + 1 });
        const sentence = text.slice(span.start, span.end);
        const passage: Passage = {
          sentence,
          before: text.slice(Math.max(0, span.start - 40), span.start),
          after: text.slice(span.end, span.end + 40),
        };
        const page = texts.map(
          (one, i): Paragraph => (i === index ? { text: one, own: true } : { text: one }),
        );
        // A line that is one sentence has no place inside its paragraph: an exact copy beside it is as good as itself.
        const inside = sentence !== paragraph;
        return inside && holdsPassage(text, passage) ? [{ title, page, passage }] : [];
      });
    });
}

describe('a stored sentence on mutated copies of its page', () => {
  const all = subjects();
  let untouched = 0;
  let found = 0;

  it('has sentences to look for', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it.each(Array.from({ length: COPIES / BATCH }, (_, batch) => batch))(
    'batch %i',
    { timeout: 60_000 },
    (batch) => {
      for (let copy = batch * BATCH; copy < (batch + 1) * BATCH; copy += 1) {
        const random = seeded(`mutant ${copy}`);
        const { title, page, passage } = random.pick(all);
        const mutant = random.pick(mutations)(page, passage.sentence, random);
        const dom = openPage(title, mutant.paragraphs);
        const holds = holdsPassage(textOf(dom), passage);
        const span = holds ? findOnPage(dom.window.document, passage) : undefined;
        const owner = span?.startNode.parentElement;
        if (span) {
          expect(owner?.hasAttribute('data-own'), `copy ${copy}: ${passage.sentence}`).toBe(true);
          expect(owner?.textContent, `copy ${copy}`).toContain(passage.sentence);
          expect(mutant.untouched, `copy ${copy}: ${passage.sentence}`).toBe(true);
        }
        untouched += Number(mutant.untouched);
        found += Number(span !== undefined);
        dom.window.close();
      }
    },
  );

  it('is found on most pages that still have it', () => {
    expect(found / untouched).toBeGreaterThan(0.85);
  });
});
