import { describe, expect, it } from 'vitest';
import { cuesBefore, findCues } from './status-cues.ts';

function cuesOf(text: string) {
  return findCues(text, 0, text.length).map(({ cue, word }) => [cue, word]);
}

describe('findCues', () => {
  it.each([
    ['力争财政收入达到8亿元', 'target', '力争'],
    ['预计财政收入8亿元', 'estimate', '预计'],
    ['目前已有企业12家', 'result', '目前'],
    ['须持证上岗', 'norm', '须'],
    ['拟投入3亿元', 'target', '拟'],
  ])('%s', (text, cue, word) => {
    expect(cuesOf(text)).toContainEqual([cue, word]);
  });

  it.each(['拟定方案', '模拟演练', '须知', '“重点项目争取点供”', '争取上级资金6亿元'])(
    '%s tells nothing',
    (text) => {
      expect(cuesOf(text)).toEqual([]);
    },
  );
});

describe('cuesBefore', () => {
  it('leaves out what ends behind the offset', () => {
    const text = '力争8亿元，预计9亿元';
    const cues = findCues(text, 0, text.length);
    expect(cuesBefore(cues, text.indexOf('8')).map(({ word }) => word)).toEqual(['力争']);
    expect(cuesBefore(cues, 0)).toEqual([]);
  });
});
