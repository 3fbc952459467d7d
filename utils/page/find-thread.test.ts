import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

const address = new URL('https://unlisted.example/t-1.html');

function textOf(html: string): string {
  const { document } = new JSDOM(html, { url: address.href }).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  return 'report' in reading ? reading.report.text : reading.unreadable;
}

// An invented thread.
const TITLE = '北山那条路现在能走吗';
const POSTS = [
  '上周末想从北门上山，到了才发现封了一半，保安说是雨后落石，什么时候通还不知道。有没有最近走过的朋友说说情况？',
  '昨天刚从南门绕上去，路面已经清干净了，只是半山亭那一段还拉着绳子，带孩子的话建议再等两周。',
  '同问',
  '打电话问过管理处，说月底前全部开放，门票照旧十块钱，停车场暂时只收现金。',
];
const NAMES = ['山里人家', '半杯凉茶', '阿牛哥', '小城故事'];
const time = (at: number) => `2016-5-${at + 3} 10:2${at}`;
const GOLD = [TITLE, ...POSTS].join('\n');
const page = (body: string) => `<title>${TITLE} - 小城论坛</title><h1>${TITLE}</h1>${body}`;

describe('the posts are the text', () => {
  it.each<[string, (post: string, at: number) => string]>([
    [
      'in boxes under a card',
      (post, at) =>
        `<div class=p><div class=card><b>${NAMES[at]}</b><i>高级会员</i><i>积分 1${at}2</i></div><div class=bar>${at + 1}楼 发表于 ${time(at)}</div><div class=t>${post}</div><div class=sign>行到水穷处，坐看云起时。</div></div>`,
    ],
    [
      'in tables beside a card',
      (post, at) =>
        `<table class=p><tr><td class=u>${NAMES[at]}<p>级别：新手上路</p><p>UID：8${at}</p></td><td class=m><div>${time(at)} 只看该作者</div><div>${post}</div><div>回复 举报</div></td></tr></table>`,
    ],
    [
      'as terms and definitions',
      (post, at) => `<dl><dt>${at + 1} ：${NAMES[at]}：${time(at)}</dt><dd>${post}</dd></dl>`,
    ],
  ])('%s', (_, make) => {
    expect(textOf(page(POSTS.map(make).join('')))).toBe(GOLD);
  });

  it('answers under a question that stands apart', () => {
    const [question = '', ...answers] = POSTS;
    const make = (post: string, at: number) =>
      `<div class=a><span>${NAMES[at]}</span><em>发布于 ${time(at)}</em><div class=t>${post}</div><span>赞同 ${at}</span></div>`;
    expect(textOf(page(`<p>${question}</p><h4>3 个回答</h4>${answers.map(make).join('')}`))).toBe(GOLD);
  });
});

describe('readers’ voices under an article are none of it', () => {
  const comment = (post: string, at: number) =>
    `<div class=c><b>${NAMES[at]}</b><i>${time(at)}</i><p>${post}</p><a href=r>回复</a> <a href=j>举报</a></div>`;
  it.each(['网友评论', '12条评论'])('%s', (heading) => {
    const article = POSTS.slice(0, 2).map((line) => `<p>${line}</p>`);
    const html = `${article.join('')}<h3>${heading}</h3>${POSTS.map(comment).join('')}`;
    expect(textOf(page(html))).toBe([TITLE, ...POSTS.slice(0, 2)].join('\n'));
  });
});
