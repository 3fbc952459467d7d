import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

// An invented article.
const paragraphs = [
  'The harbour council met on Monday to discuss the repair of the old sea wall, which has stood since 1872.',
  'Engineers told the meeting that the work would cost 4.2 million pounds, about a third more than last year’s estimate.',
  'Fishermen asked for a wider slipway. “We have been waiting for eleven years,” said one of them after the meeting.',
  'The council will vote on the plan in March, and work could begin before the autumn storms set in, officials said.',
];

it('an article in Western script is read with Readability’s help', () => {
  const html = `<title>Council weighs sea wall repair - The Courier</title><nav><a href=1>News</a> <a href=2>Sport</a></nav>
<article><h1>Council weighs sea wall repair</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
<aside><p>Subscribe to our newsletter and never miss a story from the coast, delivered every morning.</p></aside>`;
  const { document } = new JSDOM(html).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  expect('report' in reading && reading.report.text).toBe(
    ['Council weighs sea wall repair', ...paragraphs].join('\n'),
  );
});

it('a page made to trip it is read without it', () => {
  const html = `<form name=body><input name=cloneNode>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</form>`;
  const { document } = new JSDOM(html).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  expect('report' in reading && reading.report.text).toContain(paragraphs[1]);
});
