import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findOnPage } from './find-on-page.ts';

// Invented sentences.
const passage = {
  sentence: '青渚县生产总值由46.5亿元增加到96.7亿元。',
  before: '经过三年的努力，面貌一新。',
  after: '固定资产投资由26亿元增加到123亿元。',
};

function reveal(body: string): string | undefined {
  const { document } = new JSDOM(body).window;
  const span = findOnPage(document, passage);
  if (!span) return undefined;
  const range = document.createRange();
  range.setStart(span.startNode, span.startOffset);
  range.setEnd(span.endNode, span.endOffset);
  return range.toString();
}

const whole = passage.before + passage.sentence + passage.after;

describe('finds the sentence on the page', () => {
  it.each<[string, string]>([
    ['in one paragraph', `<p>${whole}</p>`],
    ['over inline elements and source lines', `<p>${whole.replace('46.5', '<b>46</b>.\n 5')}</p>`],
    [
      'at a paragraph of its own',
      `<p>${passage.before}</p><p>${passage.sentence}</p><p>${passage.after}</p>`,
    ],
    [
      'with an advert on one side',
      `<p>${passage.before}</p><p>限时特惠</p><p>${passage.sentence}${passage.after}</p>`,
    ],
    [
      'on a page that clobbers names',
      `<form><input name=firstChild><input name=nodeType></form><p>${whole}</p>`,
    ],
    ['beside a copy elsewhere', `<p>网友：${passage.sentence}说得好</p><p>${whole}</p>`],
  ])('%s', (_, body) => {
    expect(reveal(body)?.replaceAll(/\s/g, '')).toBe(passage.sentence);
  });

  it('over a page number that fell into the sentence', () => {
    expect(reveal(`<p>${whole.replace('增加到96', '增加</p><p>1到96')}</p>`)).toBe(
      passage.sentence.replace('增加到', '增加1到'),
    );
  });
});

describe('finds nothing', () => {
  it.each<[string, string]>([
    ['where a number was edited', `<p>${whole.replace('96.7', '96.8')}</p>`],
    ['where only a copy among other words stands', `<p>网友：${passage.sentence}说得好</p>`],
    [
      'where a headline repeats it right before the words that follow it',
      `<p>${passage.before}${passage.sentence}</p><p>相关报道：${passage.sentence}</p><p>${passage.after}</p>`,
    ],
    ['where it stands twice among the same words', `<p>${whole}</p><p>${whole}</p>`],
    ['in text that is not painted', `<template><p>${whole}</p></template><p hidden>${whole}</p>`],
    ['on an empty page', ''],
  ])('%s', (_, body) => {
    expect(reveal(body)).toBeUndefined();
  });
});
