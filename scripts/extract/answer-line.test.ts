import { describe, expect, it } from 'vitest';
import { answerLine } from './answer-line.ts';

const PAGE = `<!doctype html><title>青渚县</title><article><h1>青渚县工作报告</h1>${'<p>青渚县实现地区生产总值46.5亿元，同比增长6.1%，全县经济运行稳中有进。</p>'.repeat(8)}</article>`;

describe('answerLine', () => {
  it('gives report and figures of a text, with null for what it does not tell', () => {
    const answer = answerLine(JSON.stringify({ id: 'a', title: null, text: '服务\n便民小站12个。' }));
    expect(answer).toMatchObject({
      id: 'a',
      report: {
        text: '服务\n便民小站12个。',
        publishedOn: null,
        region: null,
        year: null,
        gaps: [],
        warnings: [],
      },
      figures: [
        { raw: '12个', value: 12, unit: '个', approx: null, indicator: null, period: null, region: null },
      ],
    });
  });

  it('takes the given date', () => {
    const answer = answerLine(JSON.stringify({ id: 1, text: '正文', publishedOn: '2023-02-01' }));
    expect(answer).toMatchObject({ report: { publishedOn: '2023-02-01' } });
  });

  it('reads a page, with or without an address', () => {
    for (const url of ['https://county.example/1.html', undefined])
      expect(answerLine(JSON.stringify({ id: 1, url, html: PAGE }))).toMatchObject({
        id: 1,
        report: { text: expect.stringContaining('地区生产总值46.5亿元') },
      });
  });

  it('tells why only when asked', () => {
    const line = JSON.stringify({ id: 1, html: PAGE });
    expect(answerLine(line)).not.toHaveProperty('report.removals');
    expect(answerLine(line, true)).toMatchObject({
      report: { removals: expect.any(Array), adapter: expect.any(String) },
      findings: expect.any(Array),
    });
  });

  it.each([
    ['no JSON', 'not json', undefined, /JSON/],
    ['half a line', '{"id":7,"html":"<p>', undefined, /JSON/],
    ['a list', '[]', undefined, /not a JSON object/],
    ['null', 'null', undefined, /not a JSON object/],
    ['neither page nor text', '{"id":7}', 7, /neither/],
    ['a page that is no string', '{"id":7,"html":5}', 7, /"html" is not a string/],
    ['an address that is none', '{"id":7,"url":"::","html":"<p>"}', 7, /URL/],
    ['an empty page', '{"id":7,"html":""}', 7, /no-report/],
    ['XML', '{"id":7,"html":"<?xml version=\\"1.0\\"?><rss><a>1</a></rss>"}', 7, /no-report|not-html/],
    ['broken XML', '{"id":7,"html":"<?xml version=\\"1.0\\"?><rss><a></rss>"}', 7, /./],
  ])('answers %s with an error', (_title, line, id, message) => {
    const answer = answerLine(line);
    expect(answer).toEqual({ ...(id !== undefined && { id }), error: expect.stringMatching(message) });
  });
});
