import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeReport } from '../metadata/describe-report.ts';
import { reportFromText } from '../page/report-from-text.ts';
import { finish } from '../stepwise.ts';
import { readFiguresSteps } from './read-figures.ts';

// All places and numbers are invented.
const title = '青渚县2019年政府工作报告';
const paragraphs = [
  '一、2018年工作回顾',
  '过去的一年，全县实现地区生产总值118.4亿元，增长6.2%；一般公共预算收入由8.2亿元增加到9.1亿元。',
  '城镇和农村居民人均可支配收入分别达到35210元和18860元，增速列全市第3位。',
  '新建标准厂房6栋，改造老旧小区23个，惠及3800户居民；“1358”行动深入实施。',
  '二、2019年工作安排',
  '今年主要预期目标是：地区生产总值增长6%左右，新开工5亿元以上项目20个。',
];

function read(text: string) {
  return finish(readFiguresSteps(describeReport(reportFromText({ title, text }))));
}

describe('readFiguresSteps', () => {
  afterEach(() => vi.useRealTimers());

  const pieces = [
    ...paragraphs,
    '3—5个',
    '，',
    '。',
    '、',
    '近',
    '第十',
    '百亿元',
    '（GDP）',
    '“2+5”',
    '１．２％',
    '由',
    '分别',
    '\t',
    '\n',
    '⟦gap⟧',
    '三四',
    '翻两番',
    '1.1:50.3:48.6',
    '2009年前三季度',
    '𠮷',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

  it('quotes the text exactly, in the order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figures = read(text);
        for (const { start, raw } of figures) expect(text.slice(start, start + raw.length)).toBe(raw);
        expect(figures.map(({ start }) => start)).toEqual(
          figures.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('gives a label to each, a reason to each, and a doubt exactly to those to check', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const figure of read(text)) {
          expect(figure.label).not.toBe('');
          expect(figure.because.length).toBeGreaterThan(0);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.doubt !== undefined).toBe(figure.certainty === 'check');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('depends on nothing but the text: not on the clock, not on what was read before', () => {
    const text = [title, ...paragraphs].join('\n');
    const first = read(text);
    vi.useFakeTimers({ now: new Date('2031-05-05') });
    read('另一份报告，产值3亿元。');
    expect(read(text)).toEqual(first);
    expect(first.length).toBeGreaterThan(10);
  });

  it('leaves the figures before a removed paragraph as they were', () => {
    const whole = read([title, ...paragraphs].join('\n'));
    const end = [title, ...paragraphs.slice(0, 4)].join('\n').length;
    const shorter = read([title, ...paragraphs.slice(0, 5)].join('\n'));
    const earlier = (figures: typeof whole) => figures.filter(({ start }) => start < end);
    expect(earlier(shorter)).toEqual(earlier(whole));
  });

  it('never blocks: it yields at least once a paragraph', () => {
    const steps = readFiguresSteps(describeReport(reportFromText({ title, text: paragraphs.join('\n') })));
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(paragraphs.length);
  });
});
