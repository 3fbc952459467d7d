import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageSteps } from '../../utils/read-page.ts';
import { finish } from '../../utils/stepwise.ts';

// A page that is too much or no report ends politely: a report, or the reason why there is none; never an exception.
const SENTENCE = '全县实现地区生产总值138.6亿元，同比增长7.4%，完成固定资产投资86.2亿元。';
const body = `<h1>澜川县工作报告</h1>${`<p>${SENTENCE}</p>`.repeat(12)}`;
const URL_OF_PAGE = 'https://www.lanchuan.example/report.html';

function read(html: string, contentType = 'text/html') {
  const dom = new JSDOM(html, { url: URL_OF_PAGE, contentType });
  const reading = finish(readPageSteps(dom.window.document, new URL(URL_OF_PAGE)));
  dom.window.close();
  return reading;
}

describe('pages that are too large', () => {
  it.each<[string, () => string]>([
    ['61,000 elements', () => `${'<i></i>'.repeat(61_000)}${body}`],
    ['5 MB of paragraphs', () => `<p>${SENTENCE}</p>`.repeat(62_000)],
    ['one text node of 2.1 million characters', () => `<p>${SENTENCE.repeat(55_000)}</p>`],
  ])(
    '%s',
    (_, html) => {
      expect(read(html())).toEqual({ unreadable: 'too-large' });
    },
    120_000,
  );
});

describe('pages at the edge of what is read', () => {
  it.each<[string, () => string]>([
    ['3,000 nested elements around the report', () => `${'<div>'.repeat(3_000)}${body}`],
    ['3,000 nested inline elements in a paragraph', () => `${body}<p>${'<b>'.repeat(3_000)}${SENTENCE}`],
    ['500 nested tables', () => `${'<table><tr><td>'.repeat(500)}${body}`],
    ['a text node of 1 MB', () => `${body}<p>${SENTENCE.repeat(8_000)}</p>`],
    ['a text node of 300,000 digits', () => `${body}<p>${'1'.repeat(300_000)}</p>`],
    ['a text node of 300,000 blanks', () => `${body}<p>${' '.repeat(300_000)}。</p>`],
    ['a text node of 300,000 opening brackets', () => `${body}<p>${'（('.repeat(150_000)}</p>`],
    [
      'a cell that spans a billion rows and columns',
      () => `${body}<table><tr><td colspan=1000000000 rowspan=1000000000>产值<td>1</table>`,
    ],
    [
      '100 cells that each span 1,000 rows and columns',
      () => `${body}<table><tr>${'<td colspan=1000 rowspan=65534>1</td>'.repeat(100)}</tr></table>`,
    ],
  ])(
    '%s',
    (_, html) => {
      expect(read(html())).toHaveProperty('capture.report.text');
    },
    120_000,
  );
});

describe('pages that drown their report', () => {
  it.each<[string, () => string]>([
    ['10,000 tables', () => body + '<table><tr><td>1</td></tr></table>'.repeat(10_000)],
    ['50,000 line breaks', () => `${body}<div>${'1、<br>'.repeat(50_000)}</div>`],
  ])(
    '%s: read or declined, never an exception',
    (_, html) => {
      const reading = read(html());
      expect('capture' in reading || reading.unreadable === 'no-report').toBe(true);
    },
    120_000,
  );
});

describe('pages whose names shadow the methods of the document', () => {
  const shadow = (markup: string) => `<html><body>${markup}${body}${markup}</body></html>`;
  it.each([
    '<form name=body></form>',
    '<img name=querySelector><img name=querySelectorAll><img name=body><img name=title>',
    '<form name=createTreeWalker></form><form name=cloneNode></form><form name=documentElement></form>',
    '<form><input name=parentNode><input name=childNodes><input name=textContent><input name=attributes><input name=tagName></form>',
    '<form id=location><input name=href></form><a id=defaultView></a><object name=head></object>',
    '<form name=getComputedStyle></form><form name=implementation></form><form name=importNode></form>',
  ])('%s', (markup) => {
    const reading = read(shadow(markup));
    expect(reading).toHaveProperty('capture.report.title', '澜川县工作报告');
    expect(reading).toHaveProperty('capture.report.text', expect.stringContaining(SENTENCE));
  });

  it('a form around the report whose fields shadow its properties', () => {
    const fields = ['children', 'firstChild', 'nodeName', 'getAttribute', 'matches', 'closest', 'style', 'id']
      .map((name) => `<input name=${name}>`)
      .join('');
    expect(read(`<body><form>${fields}${body}</form>`)).toHaveProperty(
      'capture.report.text',
      expect.stringContaining(SENTENCE),
    );
  });
});

describe('pages that hold no report', () => {
  it.each<[string, string, string?]>([
    ['an empty page', ''],
    ['an empty body', '<html><body></body></html>'],
    ['white space only', '<body>   \n　　\u200b </body>'],
    [
      'a login form',
      '<title>登录</title><form>用户名<input>密码<input type=password><button>登录</button></form>',
    ],
    ['navigation only', `<ul>${'<li><a href="/a">新闻中心</a></li>'.repeat(60)}</ul>`],
    [
      'a list of reports',
      `<h1>工作报告</h1><ul>${'<li><a href="/1">2021年政府工作报告（地区生产总值286亿元）</a> 2021-03-01</li>'.repeat(30)}</ul>`,
    ],
    ['scripts and styles only', `<script>var a="${SENTENCE.repeat(9)}"</script><style>p{color:red}</style>`],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual({ unreadable: 'no-report' });
  });

  it('a frameset is no HTML page to read', () => {
    const html = '<html><frameset cols="20%,80%"><frame src="a.htm"><frame src="b.htm"></frameset></html>';
    expect(read(html)).toEqual({ unreadable: 'not-html' });
  });

  it.each([
    ['text/xml', '<rss><channel><item><title>工作报告</title></item></channel></rss>'],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>工作报告</text></svg>'],
  ])('an XML document (%s)', (contentType, source) => {
    expect(read(source, contentType)).toEqual({ unreadable: 'not-html' });
  });
});
