import { describe, expect, it } from 'vitest';
import { holdsPassage } from './holds-passage.ts';

// Invented sentences.
const before = '经过三年的努力，面貌一新。\n';
const sentence = '青渚县生产总值由46.5亿元增加到96.7亿元。';
const after = '固定资产投资由26亿元增加到123亿元。';
const passage = { sentence, before, after };

describe('holdsPassage', () => {
  it.each<[string, string, boolean]>([
    ['the same text', before + sentence + after, true],
    ['other spacing', `经过三年的努力， 面貌一新。${sentence}\n${after}`, true],
    ['a copy elsewhere beside it', `网友：${sentence}说得好\n${before}${sentence}${after}`, true],
    ['an edited number', before + sentence.replace('96.7', '96.8') + after, false],
    [
      'an edited number and a copy of the old sentence behind it',
      `${before}${sentence.replace('96', '97')}${sentence}${after}`,
      false,
    ],
    ['other words before', `面貌依旧。${sentence}${after}`, false],
    ['other words after', `${before}${sentence}工业投资由26亿元增加`, false],
    ['the same passage twice', (before + sentence + after).repeat(2), false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(holdsPassage(text, passage)).toBe(expected);
  });

  it('holds a passage that is the whole text', () => {
    expect(holdsPassage(sentence, { sentence, before: '', after: '' })).toBe(true);
  });
});
