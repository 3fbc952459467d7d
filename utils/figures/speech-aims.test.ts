import { describe, expect, it } from 'vitest';
import { asksForMore } from './speech-aims.ts';

const speech = { thisYear: 2013, years: [2012, 2012] } as const;

describe('asksForMore', () => {
  it.each([
    ['今年的目标是：生产总值增长10%。', false, true],
    ['2013年全县工作的总体要求是：', false, true],
    ['二、突出重点，奋力攻坚', false, true],
    ['第二，打好项目建设硬仗。', true, true],
    ['第二，打好项目建设硬仗。', false, false],
    ['一、肯定成绩', false, false],
    ['过去的一年，全县面貌一新。', true, false],
    ['去年，全县财政收入12亿元。', true, false],
  ])('%s (%s before)', (opening, before, asks) => {
    expect(asksForMore(opening, speech, before)).toBe(asks);
  });

  it('asks for nothing in the year that it reports', () => {
    expect(asksForMore('今年，全县……', { thisYear: 2013, years: [2013, 2013] }, true)).toBe(false);
  });
});
