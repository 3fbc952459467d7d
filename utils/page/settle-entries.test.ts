import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

function read(html: string): string {
  const { document } = new JSDOM(html, { url: 'https://unlisted.example/' }).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  if ('unreadable' in reading) return reading.unreadable;
  return [reading.report.title, reading.report.text].join('\n');
}

// Invented.
const PLACES = ['青渚县', '白芦市', '澜浦区', '沄山镇', '柳坞县', '恒川市', '岚溪区'];
const title = (at: number) => `${PLACES[at]}半年完成工业投资${at + 2}亿元`;
const digest = (at: number) =>
  `${PLACES[at]}召开专题会议，要求全年完成投资${at + 6}0亿元，同比增长${at + 3}%，为全县发展打好基础。`;
const REPORT = '青渚县2021年工作报告';
const LINES = PLACES.map(
  (place, at) =>
    `${place}实现地区生产总值${at + 2}6.5亿元，增长7.${at}%，完成固定资产投资52.3亿元，超过预期目标。`,
);
const text = LINES.map((line) => `<p>${line}</p>`).join('');
const each = (make: (at: number) => string) => PLACES.map((_, at) => make(at)).join('');

describe('an index of documents is no report', () => {
  it.each([
    [
      'linked headings',
      each((at) => `<div><h3><a href=${at}>${title(at)}</a></h3><p>${digest(at)}</p></div>`),
    ],
    [
      'linked headings without boxes',
      each((at) => `<h3><a href=${at}>${title(at)}</a></h3><p>${digest(at)}</p>`),
    ],
    [
      'links over digests',
      `<ul>${each((at) => `<li><a href=${at}>${title(at)}</a><p>${digest(at)}</p></li>`)}</ul>`,
    ],
  ])('%s', (_, html) => {
    expect(read(`<title>云合新闻网</title>${html}`)).toBe('no-report');
  });
});

describe('one report is', () => {
  const sections = (head: (at: number) => string) =>
    `<title>${REPORT}</title><h1>${REPORT}</h1>${each((at) => `${head(at)}<p>${LINES[at]}</p>`)}`;
  it.each([
    ['of sections', sections((at) => `<h3>${PLACES[at]}工业投资情况</h3>`)],
    [
      'of sections whose headings link to themselves',
      sections((at) => `<h3><a href="#s${at}">${PLACES[at]}工业投资情况</a></h3>`),
    ],
    ['of sections in a list', sections((at) => `<li><h3>${PLACES[at]}工业投资情况</h3>`)],
    ['of sections with links to laws', sections((at) => `<p>参见<a href=${at}>${title(at)}</a>。</p>`)],
    [
      'with few links between paragraphs',
      sections((at) => (at % 2 ? `<p><a href=${at}>${title(at)}</a></p>` : '')),
    ],
  ])('%s', (_, html) => {
    for (const line of LINES) expect(read(html)).toContain(line);
  });
});

describe('of a list with one document open, that is the text', () => {
  const closed = each((at) => `<li><h2><a href=${at}>${title(at)}</a></h2> - ${digest(at)}</li>`);
  const open = `<li><div><h2><a href=0>${REPORT}</a></h2><div>${text}</div></div></li>`;
  it.each([
    [
      'the first',
      `<title>阅读器 (99+)</title><div><a>首页</a><a>所有条目</a></div><ul>${open}${closed}</ul>`,
    ],
    [
      'among others without links',
      `<title>阅读器 (99+)</title><ul>${open}${closed.replaceAll(/<a href=\d>|<\/a>/g, '')}</ul>`,
    ],
    ['the last', `<title>阅读器 (99+)</title><ul>${closed}${open}</ul>`],
    ['what stands before it', `<title>${REPORT}</title><h1>${REPORT}</h1><div>${text}${closed}</div>`],
  ])('%s', (_, html) => {
    expect(read(html)).toBe([REPORT, REPORT, ...LINES].join('\n'));
  });
});
