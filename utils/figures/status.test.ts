import { describe, expect, it } from 'vitest';
import { readStatus, type StatusInput } from './status.ts';
import { findCues } from './status-cues.ts';

/** The standing of the first number of a sentence among results of 2020, and its rule. */
function statusOf(sentence: string, given: Partial<StatusInput> = {}): string {
  const { 0: number = '', index: at = 0 } = /[\d.]+(?:亿元|万元|元|%|人)/.exec(sentence) ?? {};
  const { status, estimated, rule } = readStatus({
    cues: findCues(sentence, 0, sentence.length),
    at,
    before: sentence.slice(0, at),
    behind: sentence.slice(at + number.length),
    label: '',
    section: 'actual',
    year: undefined,
    reportYear: 2020,
    toFuture: false,
    over: false,
    origin: false,
    aims: false,
    bounded: false,
    limits: false,
    listed: false,
    money: number.endsWith('元'),
    wordsFrom: (offset) => sentence.slice(offset, at),
    ...given,
  });
  return `${status}${estimated ? ' estimated' : ''}: ${rule}`;
}

describe('readStatus', () => {
  it.each([
    ['财政收入8亿元', 'actual: section'],
    ['实现增长8%的目标', 'target: behind:target'],
    ['完成年度目标5000人的110%', 'target: plan:part'],
    ['实现“产值过1000亿元”的奋斗目标', 'target: quotation:goal'],
    ['以总股本5.1亿元为基数', 'actual: behind:base'],
    ['每新增一户奖励3万元', 'norm: words:norm'],
    ['力争财政收入8亿元', 'target: word:力争'],
    ['预计财政收入8亿元', 'actual estimated: estimate:over'],
    ['计划总投资下降8%', 'actual: section'],
  ])('%s', (sentence, status) => {
    expect(statusOf(sentence)).toBe(status);
  });

  it.each<[string, Partial<StatusInput>, string]>([
    ['the coming year', { year: 2021 }, 'target: time:future'],
    ['a coming year that is over', { year: 2021, over: true }, 'actual: section'],
    ['the year of the report among aims', { year: 2020, section: 'target' }, 'actual: time:past'],
    ['no year among aims', { section: 'target' }, 'target: section'],
    ['an aim of its own', { aims: true }, 'target: verb:aim'],
    ['the standard of an allowance', { label: '城市低保标准' }, 'norm: label:standard'],
  ])('of %s', (_, given, status) => {
    expect(statusOf('财政收入8亿元', given)).toBe(status);
  });

  it('takes what was striven for in a year that is over for won', () => {
    expect(statusOf('争取资助8亿元', { year: 2020 })).toBe('actual: section');
  });
});
