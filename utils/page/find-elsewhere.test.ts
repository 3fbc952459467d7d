import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import type { Gap } from '../report.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

// Invented pages: an article on several pages of a site, or in a frame, and pages that only look like that.
const TITLE = '青渚县2021年工作报告';
const SENTENCE = '全县实现地区生产总值138.6亿元，同比增长7.4%，完成固定资产投资86.2亿元。';
const HEAD = `<h1>${TITLE}</h1><div>2021-03-12 来源：青渚日报</div>`;
const SENTENCES = ['农业', '工业', '交通', '教育', '卫生', '旅游'].map(
  (trade) => `${trade}方面，${SENTENCE}`,
);
const P = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

function read(body: string) {
  const dom = new JSDOM(
    `<title>${TITLE}</title><ul><li><a href=/>首页</a><li><a href=/x>新闻</a></ul>${body}`,
  );
  return finish(readReportSteps(dom.window.document, genericAdapter));
}

/** The gaps with what they say, without their places; or why the page cannot be read. */
function gapsOf(body: string): readonly Omit<Gap, 'start'>[] | string {
  const reading = read(body);
  return 'report' in reading ? reading.report.gaps.map(({ start, ...gap }) => gap) : reading.unreadable;
}

/** Lines of the text that are the site's. */
function foreignLines(body: string): string[] {
  const reading = read(body);
  const lines = 'report' in reading ? reading.report.text.split('\n') : [];
  return lines.filter((line) => ![TITLE, '⟦gap⟧', ...SENTENCES].includes(line));
}

const links = (first: number, last: number, address: (page: number) => string) =>
  Array.from({ length: last - first + 1 }, (_, k) => `<a href="${address(first + k)}">${first + k}</a>`).join(
    ' ',
  );
const behind = (page: number) => `t2021_88${page > 1 ? `_${page}` : ''}.html`;
const fromZero = (page: number) => `t2021_88${page > 1 ? `_${page - 1}` : ''}.shtml`;
const part = (page: number, of: number) => ({ reason: 'other-page', part: { page, of } });

describe('an article on several pages', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'numbers, next, last',
      `<b>1</b> ${links(2, 3, behind)} <a href="${behind(2)}">下一页</a> <a href="${behind(3)}">尾页</a>`,
      [part(1, 3)],
    ],
    [
      'addresses that count from 0',
      `<span>1</span> ${links(2, 5, fromZero)} <a href="${fromZero(2)}">下一页</a>`,
      [part(1, 5)],
    ],
    ['without blanks', `<b>1</b>${links(2, 4, behind).replaceAll('> <', '><')}`, [part(1, 4)]],
    [
      'in brackets, all linked',
      `${[1, 2, 3].map((k) => `<a href="${behind(k)}">【${k}】</a>`).join('')}`,
      [part(1, 3)],
    ],
    [
      'as a list',
      `<ul><li>1</li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li><li><a href="?p=2">下一页</a></li></ul>`,
      [part(1, 3)],
    ],
    ['in words', `第1页/共5页 <a href="${behind(2)}">下一页</a>`, [part(1, 5)]],
    ['in words, the other way round', `共 5 页 第 1 页 <a href="/wz/88/2">下一页</a>`, [part(1, 5)]],
    ['in English', '<span>Page 1 of 4</span> <a href="?page=2">Next</a>', [part(1, 4)]],
    ['only the next one', `<a href="88_2.html">下一页</a>`, [{ reason: 'other-page' }]],
    ['the rest', `<a href="88_all.html">余下全文</a>`, [{ reason: 'other-page' }]],
    [
      'the last number cut off',
      `<b>1</b> ${links(2, 4, behind)} … <a href="${behind(12)}">末页</a>`,
      [part(1, 12)],
    ],
    [
      'by a script',
      `<b>1</b> ${links(2, 3, () => 'javascript:;')} <a href="javascript:go(2)">下一页</a>`,
      [part(1, 3)],
    ],
    [
      'in the middle',
      `<a href="${behind(1)}">上一页</a> ${links(1, 2, behind)} 3 ${links(4, 5, behind)} <a href="${behind(4)}">下一页</a>`,
      [part(3, 5), part(3, 5)],
    ],
    ['the last one', `<a href="${behind(2)}">上一页</a> ${links(1, 2, behind)} <b>3</b>`, [part(3, 3)]],
  ])('%s', (_, pager, gaps) => {
    const body = `${HEAD}<div class=t>${P}</div><div>责任编辑：李某</div><div class=pp>${pager}</div><div><a href=b.html>上一篇：招商工作汇报</a></div>`;
    expect(gapsOf(body)).toEqual(gaps);
    expect(foreignLines(body)).toEqual([]);
  });

  it('the pager above the text tells nothing of its own', () => {
    const pager = `<div><b>1</b> ${links(2, 3, behind)}</div>`;
    expect(gapsOf(`${HEAD}${pager}<div>${P}</div>${pager}`)).toEqual([part(1, 3)]);
  });
});

describe('a whole text', () => {
  it.each<[string, string]>([
    [
      'the pager of a list of others',
      `<h3>相关新闻</h3><ul><li><a href=1.html>澜川县工作报告</a><li><a href=2.html>招商引资汇报</a></ul><b>1</b> ${links(2, 3, (k) => `list_${k}.html`)}`,
    ],
    [
      'the pager of a list without a heading',
      `<ul><li><a href=1.html>澜川县工作报告</a><li><a href=2.html>招商引资汇报</a></ul><b>1</b> ${links(2, 3, (k) => `list_${k}.html`)} <a href="list_2.html">下一页</a>`,
    ],
    [
      'the pager of comments',
      `<h3>网友评论</h3><div><p>数据不错，希望明年再修几条路，大家出行更方便。</p></div><b>1</b> ${links(2, 3, (k) => `?page=${k}`)}`,
    ],
    [
      'neighbours',
      `<a href="t2021_87.html">上一页：招商工作汇报</a> <a href="t2021_89.html">下一页：财政工作汇报</a>`,
    ],
    [
      'pages of a book',
      `<a href="/book/8/11.html">上一页</a> <a href="/book/8/">目录</a> <a href="/book/8/13.html">下一页</a>`,
    ],
    ['a viewer’s bar', `<a href="javascript:;">上一页</a> 1 / 14 <a href="javascript:;">下一页</a>`],
    [
      'captions of page pictures',
      `<div>工作报告.docx_第1页</div><div>第1页 / 共5页</div><div>第2页 / 共5页</div>`,
    ],
    ['footnotes', `<p><a href="#n1">[1]</a> <a href="#n2">[2]</a> <a href="#n3">[3]</a></p>`],
    [
      'a calendar',
      `<table><tr><td><a href="/2021/3/1">1</a></td><td>2</td><td><a href="/2021/3/8">3</a></td></tr></table>`,
    ],
  ])('%s is no gap', (_, foot) => {
    expect(gapsOf(`${HEAD}<div>${P}</div><div>${foot}</div>`)).toEqual([]);
  });

  it('a thread stands for itself', () => {
    const post = (k: number) =>
      `<div class=post><div>用户${k} ${k}楼 2021-03-0${k} 10:00</div><p>${SENTENCES[k]}</p><div>回复 举报</div></div>`;
    const pager = `<div>${links(1, 3, (k) => `thread-8-${k}.html`)} <a href="thread-8-2.html">下一页</a></div>`;
    expect(gapsOf(`<h1>${TITLE}</h1><div>楼主</div>${[1, 2, 3, 4].map(post).join('')}${pager}`)).toEqual([]);
  });
});

describe('a text in a frame', () => {
  it.each<[string, string, unknown]>([
    ['under the title', `${HEAD}<iframe src="zfbg.html" width="100%" height="2600"></iframe>`, 'frame'],
    [
      'of any size, on a page without a text',
      `${HEAD}<iframe src="/wz/88.html" style="width:100%"></iframe>`,
      'frame',
    ],
    ['a file', `${HEAD}<embed src="/files/zfbg.pdf" type="application/pdf">`, 'frame'],
    [
      'before the site’s own words',
      `${HEAD}<iframe src="zfbg.html" width="980" height="2600"></iframe><p>本县位于湖畔，总面积1200平方公里，是一座美丽的江南小城，欢迎您来做客。</p>`,
      'frame',
    ],
    [
      'behind a lead',
      `${HEAD}<div><p>现将青渚县人民政府2021年工作报告全文公布，请社会各界监督，并提出宝贵的意见和建议，来信请寄县政府办公室，公布期限为三十个工作日。</p><iframe src="zfbg.html" width="100%" height="2600"></iframe></div>`,
      [{ reason: 'frame' }],
    ],
    [
      'announced',
      `${HEAD}<div>${P}<p>报告全文如下：</p><iframe src="zfbg.html" width="800" height="2600"></iframe></div>`,
      [{ reason: 'frame' }],
    ],
  ])('%s', (_, body, answer) => {
    expect(gapsOf(body)).toEqual(answer);
  });

  it.each<[string, string]>([
    ['a video', `<iframe src="https://player.shipin.example/8" width="100%" height="600"></iframe>`],
    ['a map', `<iframe src="/map/index.html" width="100%" height="600"></iframe>`],
    ['an advert', `<iframe class="ads" src="/a.html" width="700" height="600"></iframe>`],
    ['a hidden frame', `<iframe src="/a.html" style="display:none" width="700" height="600"></iframe>`],
    ['a small frame', `<iframe src="/a.html" width="300" height="250"></iframe>`],
    ['readers’ voices', `<iframe src="/pinglun/88" width="100%" height="900"></iframe>`],
    ['the same text as a file', `<iframe src="/files/zfbg.pdf" width="100%" height="900"></iframe>`],
    ['some other page', `<iframe src="/more/88.html" width="100%" height="900"></iframe>`],
  ])('%s beside a whole text is no gap', (_, frame) => {
    expect(gapsOf(`${HEAD}<div>${P}${frame}</div>`)).toEqual([]);
    expect(gapsOf(`${HEAD}${frame}<div>${P}</div>`)).toEqual([]);
  });

  it('a short notice with a video is whole', () => {
    const notice =
      '<p>3月12日，全县植树活动在湖畔公园举行，两百余名志愿者种下树苗1200棵。</p><p>活动将持续到月底，有意参加的市民可到各镇街道办事处报名，现场领取工具。</p>';
    expect(
      gapsOf(
        `${HEAD}<div>${notice}<iframe src="//v.shipin.example/video/8.html" width="100%" height="600" allowfullscreen></iframe></div>`,
      ),
    ).toEqual([]);
  });
});
