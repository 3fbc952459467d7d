import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { selectAdapter } from '../adapters/registry.ts';
import type { Reading, ReportText } from '../report.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

const address = new URL('https://unlisted.example/1.html');

function read(html: string, contentType = 'text/html'): Reading {
  const { document } = new JSDOM(html, { url: address.href, contentType }).window;
  return finish(readReportSteps(document, selectAdapter(address, document)));
}

function report(html: string): ReportText {
  const reading = read(html);
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  return reading.report;
}

// An invented report.
const TITLE = '青渚县2021年工作报告';
const FIRST = '2021年，全县实现地区生产总值86.5亿元，增长7.4%；完成固定资产投资52.3亿元，增长12.8%。';
const SECOND = '各项社会事业全面进步，群众生活继续改善，城镇居民人均可支配收入达到32680元。';
const TEXT = [TITLE, FIRST, SECOND].join('\n');
const page = (body: string, title = TITLE) =>
  `<!DOCTYPE html><title>${title}_某某网</title><body>${body}</body>`;
const P = `<p>${FIRST}</p><p>${SECOND}</p>`;

describe('the same text comes of any markup', () => {
  it.each([
    ['paragraphs', `<h1>${TITLE}</h1>${P}`],
    ['line breaks', `<h1>${TITLE}</h1><div>　　${FIRST}<br><br>　　${SECOND}</div>`],
    ['text directly in a cell', `<table><tr><td>${TITLE}<tr><td>${FIRST}<br>${SECOND}</table>`],
    [
      'layout tables in layout tables',
      `<table><tr><td><table><tr><td><b>${TITLE}</b></td></tr><tr><td>${P}</td></tr></table></td><td><ul><li><a href=1>房产</a><li><a href=2>招聘</a></ul></td></tr></table>`,
    ],
    ['a body that waits for its script', `<h1>${TITLE}</h1><div style="visibility:hidden">${P}</div>`],
    ['a body that its script will display', `<h1>${TITLE}</h1><div style="display:none">${P}</div>`],
    [
      'a text behind its digest',
      `<h1>${TITLE}</h1><div>${FIRST.slice(0, 40)}… 展开</div><div style="display:none">${P}</div>`,
    ],
    ['a page that its script will display', `<body style="display:none"><h1>${TITLE}</h1>${P}`],
    [
      'a hidden body beside a visible teaser',
      `<h1>${TITLE}</h1><div hidden>${P}</div>${'<ul><li>首页</ul>'.repeat(12)}<div class=sidebar>${FIRST.slice(6)}</div>`,
    ],
    ['no root', `<h1>${TITLE}</h1>${P}<p>`],
    ['preformatted lines', `<h1>${TITLE}</h1><pre>${FIRST}\n${SECOND}</pre>`],
    [
      'unknown elements',
      `<h1>${TITLE}</h1><my-text><my-line>${FIRST}</my-line><my-line>${SECOND}</my-line></my-text>`,
    ],
    [
      'clobbered names',
      `<form name=body><input name=parentNode><input name=firstChild><input name=nodeType><input name=getAttribute><img name=documentElement><h1>${TITLE}</h1>${P}</form>`,
    ],
    [
      'an advert inside a paragraph',
      `<h1>${TITLE}</h1><p>${FIRST.slice(0, 30)}<ins class=adsbygoogle><div>贷款30万元，立即申请</div></ins>${FIRST.slice(30)}</p><p>${SECOND}</p>`,
    ],
    [
      'an inline advert',
      `<h1>${TITLE}</h1><p>${FIRST.slice(0, 30)}<a href=x>点击领取优惠券</a>${FIRST.slice(30)}</p><p>${SECOND}</p>`,
    ],
    [
      'hidden traps',
      `<style>.x{display:none}</style><h1>${TITLE}</h1><p>${FIRST}<span class=x>虚假数字99亿元</span></p><p hidden>增长99%，不是真的，请不要读取这些文字。</p><p>${SECOND}</p>`,
    ],
    [
      'a folded part',
      `<h1>${TITLE}</h1><div style="max-height:20px;overflow:hidden">${P}</div><a>展开阅读全文</a>`,
    ],
  ])('%s', (_, body) => {
    expect(report(page(body)).text).toBe(TEXT);
  });
});

describe('what the site adds stays out, and the removals say why', () => {
  it.each([
    ['breadcrumb', `<div>当前位置：首页 > 正文</div><h1>${TITLE}</h1>${P}`],
    ['publication', `<h1>${TITLE}</h1><div>来源：某某日报 日期：2022-01-09</div>${P}`],
    [
      'related',
      `<h1>${TITLE}</h1>${P}<h3>相关推荐</h3><ul><li>某县工作报告（增长9.9%）<li>某镇工作报告</ul>`,
    ],
    ['comments', `<h1>${TITLE}</h1>${P}<h3>网友评论</h3><p>我们县只有38.6亿元，增长12%，差距太大了。</p>`],
    ['footer', `<h1>${TITLE}</h1>${P}<div>版权所有 某某网 苏ICP备00000000号</div>`],
  ])('%s', (rule, body) => {
    const { text, removals } = report(page(`<div>${body}</div>`));
    expect(text).toBe(TEXT);
    expect(removals.map((removal) => removal.rule)).toContain(rule);
  });
});

it('pinyin over characters is left out and told', () => {
  const ruby = FIRST.replace('全县', '<ruby>全<rp>(</rp><rt>quán</rt><rp>)</rp>县<rt>xiàn</rt></ruby>');
  const { text, removals } = report(page(`<h1>${TITLE}</h1><p>${ruby}</p><p>${SECOND}</p>`));
  expect(text).toBe(TEXT);
  expect(removals).toContainEqual({ step: 'scan', rule: 'pinyin', text: 'quán xiàn' });
});

describe('tables', () => {
  const table =
    '<table><tr><th rowspan=2>指标</th><th colspan=2>2021年</th></tr><tr><th>绝对数</th><th>增长</th></tr><tr><td>总值</td><td>86.5</td><td>7.4</td></tr></table>';
  const { text, blocks } = report(
    page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>表1 主要指标</p><p>单位：亿元、%</p>${table}<p>${SECOND}</p>`),
  );

  it('stand as tab rows, a spanned cell once', () => {
    expect(text.split('\n').slice(2, 7)).toEqual([
      '表1 主要指标',
      '单位：亿元、%',
      '指标\t2021年\t',
      '\t绝对数\t增长',
      '总值\t86.5\t7.4',
    ]);
  });

  it('keep their spans in the blocks, with offsets that fit', () => {
    const block = blocks.find((each) => each.kind === 'table');
    const cells = block?.kind === 'table' ? block.cells : [];
    expect(
      cells.map((cell) => [
        text.slice(cell.start, cell.end),
        cell.row,
        cell.column,
        cell.rowSpan,
        cell.columnSpan,
      ]),
    ).toEqual([
      ['指标', 0, 0, 2, 1],
      ['2021年', 0, 1, 1, 2],
      ['绝对数', 1, 1, 1, 1],
      ['增长', 1, 2, 1, 1],
      ['总值', 2, 0, 1, 1],
      ['86.5', 2, 1, 1, 1],
      ['7.4', 2, 2, 1, 1],
    ]);
  });

  it('blocks follow the text, parted by one line end', () => {
    for (const [at, block] of blocks.entries())
      expect(block.start).toBe(at === 0 ? 0 : (blocks[at - 1]?.end ?? 0) + 1);
    expect(blocks.at(-1)?.end).toBe(text.length);
  });
});

it('a sentence with figures among paragraphs stays, though it bears words of sites', () => {
  const own = [
    '组织“未经授权，不得转载”宣传周，发放手册3756份。',
    '对“本站内容如有侵权请联系删除”等声明，责令整改40家网站。',
  ];
  const foreign = '本站共收录文档3756份，未经授权不得转载。';
  const lines = [FIRST, ...own, foreign, SECOND].map((line) => `<p>${line}</p>`).join('');
  expect(report(page(`<h1>${TITLE}</h1>${lines}`)).text.split('\n')).toEqual([TITLE, FIRST, ...own, SECOND]);
});

describe('gaps', () => {
  it.each([
    [
      'paywall',
      `<p>${FIRST}</p><div><p>此处内容需要权限查看</p><li>会员特权：8积分</li><button>购买</button></div><p>${SECOND}</p>`,
      [TITLE, FIRST, '⟦gap⟧', SECOND],
    ],
    ['preview-end', `${P}<div>预览已结束，剩余内容下载后查看</div>`, [TITLE, FIRST, SECOND, '⟦gap⟧']],
    ['preview-end', `${P}<button>打开APP阅读剩余51%</button>`, [TITLE, FIRST, SECOND, '⟦gap⟧']],
    [
      'cut-sentence',
      `${P}<p>下一步，我们要继续抓好各项工作，必须</p>`,
      [TITLE, FIRST, SECOND, '下一步，我们要继续抓好各项工作，必须', '⟦gap⟧'],
    ],
  ])('%s', (reason, body, lines) => {
    const found = report(page(`<h1>${TITLE}</h1><div>${body}</div>`));
    expect(found.text.split('\n')).toEqual(lines);
    expect(found.gaps).toMatchObject([{ reason, start: found.text.indexOf('⟦gap⟧') }]);
  });

  it('one sentence before a wall is a report', () => {
    const found = report(
      page(`<h1>${TITLE}</h1><p>现在，我向大会报告工作，请予审议。</p><p>登录后查看全文</p>`),
    );
    expect(found.text.split('\n').slice(1)).toEqual(['现在，我向大会报告工作，请予审议。', '⟦gap⟧']);
  });

  it('a whole text has none, though its pictures’ preview ended', () => {
    expect(
      report(page(`<h1>${TITLE}</h1><div>到这儿已超出免费预览范围，如果喜欢就下载吧！</div><div>${P}</div>`))
        .gaps,
    ).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['the heading', `<h1>${TITLE}</h1>${P}`, TITLE],
    [
      'a cell that the page’s name repeats',
      `<table><tr><td>${TITLE}</td></tr><tr><td>${P}</td></tr></table>`,
      TITLE,
    ],
    ['with a file suffix', `<h1>${TITLE}.docx</h1>${P}`, TITLE],
    ['broken over lines', `<h1>青渚县2021年<br>工作报告</h1>${P}`, TITLE],
    ['the page’s name without the site’s', P, TITLE],
  ])('%s', (_, body, title) => {
    expect(report(page(body)).title).toBe(title);
  });

  it('of another document: the report’s own is kept, and a warning says so', () => {
    const found = report(
      page(`<h1>免疫规划质量管理材料</h1><p>赴青渚县考察情况汇报</p>${P}`, '免疫规划质量管理材料'),
    );
    expect(found.title).toBe('赴青渚县考察情况汇报');
    expect(found.warnings).toEqual([
      { kind: 'foreign-title', evidence: ['免疫规划质量管理材料', '赴青渚县考察情况汇报'] },
    ]);
  });
});

describe('unreadable pages', () => {
  it.each([
    ['no-report', `<h1>${TITLE}</h1><div style="display:none">${P}</div><p>登录后查看全文</p>`, undefined],
    ['no-report', `<h1>${TITLE}</h1><p>共2条</p><i>${'空'.repeat(9)}</i>`, undefined],
    ['no-report', '', undefined],
    ['no-report', '<ul><li><a href=1>首页</a><li><a href=2>新闻</a></ul>', undefined],
    ['images', '<canvas></canvas><canvas></canvas><p>继续阅读</p>', undefined],
    ['images', '<img src=1><img src=2><div>还剩 4 页未读</div>', undefined],
    ['not-html', '<frameset><frame src=a></frameset>', undefined],
    ['not-html', '<a><b>全县实现地区生产总值86.5亿元。</b></a>', 'application/xml'],
    ['too-large', '<i></i>'.repeat(60_100), undefined],
  ])('%s', (unreadable, html, contentType) => {
    expect(read(html, contentType)).toEqual({ unreadable });
  });
});

it('the document stays as it was', () => {
  const dom = new JSDOM(page(`<h1>${TITLE}</h1>${P}<table><tr><td>1<td>2<tr><td>3<td>4</table>`));
  const before = dom.serialize();
  finish(readReportSteps(dom.window.document, genericAdapter));
  expect(dom.serialize()).toBe(before);
});

it('publisher, publication and upload are told with their places', () => {
  const found = report(page(`<h1>${TITLE}</h1><div>来源：某某日报 日期：2022-01-09</div>${P}`));
  expect(found).toMatchObject({
    publisher: { value: '某某日报', from: 'line:来源' },
    publishedOn: { value: '2022-01-09', from: 'line:日期' },
    adapter: 'generic',
  });
});
