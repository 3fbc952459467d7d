import { advert, comments, counter, date, list, navigation, related } from '../clutter.ts';
import type { Random } from '../random.ts';
import {
  cutInSentence,
  escapeHtml,
  isLong,
  isPlain,
  page,
  sentences,
  texts,
  type Wrapping,
} from '../wrapping.ts';

// A page put together by chance from the ways in which sites do each thing, so that no two are alike.
type Way = (random: Random) => string;
type TitleWay = (title: string) => string;

const TITLES: readonly TitleWay[] = [
  (title) => `<h1>${title}</h1>`,
  (title) => `<h2 class="t">${title}</h2>`,
  (title) => `<div class="title">${title}</div>`,
  (title) => `<center><font size="5"><b>${title}</b></font></center>`,
  (title) => `<p style="text-align:center;font-size:22px"><strong>${title}</strong></p>`,
  (title) => `<div align="center"><span style="font-size:18pt">${title}</span></div>`,
  (title) => `<dl><dt>${title}</dt></dl>`,
];
const SITES = ['墨香范文网', '清风文秘', '某县先锋网', '益友文档', '书山资料库', '三农在线', '办公室的故事'];
const PAGE_TITLES: readonly ((title: string, site: string) => string)[] = [
  (title, site) => `${title}_${site}`,
  (title, site) => `${title} - ${site}`,
  (title, site) => `${title}|${site}`,
  (title, site) => `${title}－工作报告－${site}`,
  (title, site) => `${site}：${title}`,
  (title) => title,
  (title, site) => `${title}-汇报材料-公文写作-${site}`,
  (title, site) => `${title} &laquo; ${site}`,
];
const INFO: readonly Way[] = [
  (r) => `发布时间：${date(r)}　来源：${r.pick(['县委办', '本站整理', '办公室'])}　${counter(r)}`,
  (r) =>
    `<span>${date(r, '/')}</span><span>admin</span><span>${counter(r)}</span><span>收藏</span><span>评论(0)</span>`,
  (r) => `作者：佚名 更新：${date(r)} 字体：大 中 小 【打印】【关闭】`,
  (r) =>
    `上传者：wk_${r.int(100, 999)} | 上传时间：${date(r)} | 页数：${r.int(3, 20)} | 下载：${r.int(0, 99)}次 | 需要${r.int(5, 20)}积分`,
  (r) => `时间：${date(r, '.')} 编辑：小柳 手机版`,
  () => '',
];
const BEFORE: readonly Way[] = [
  (r) => navigation(r),
  (r) => `<form action="/s"><input name="q"><button>搜索</button> 热搜：${related(r, 2).join(' ')}</form>`,
  (r) => `<div>${advert(r)}</div>`,
  () => '<div class="loc">当前位置：<a>主页</a> &gt; <a>报告总结</a> &gt; 正文</div>',
  (r) => `<marquee>公告：本站招募版主${r.int(2, 9)}名，待遇从优</marquee>`,
  () => '<div>欢迎光临，请 <a>登录</a> 或 <a>免费注册</a></div>',
  (r) => `<div class="vip">开通VIP会员，全站资料免费下载，年费仅需${r.int(50, 300)}元</div>`,
];
const AFTER: readonly Way[] = [
  (r) => `<h3>相关文章</h3>${list(related(r))}`,
  (r) =>
    `<div class="rel"><b>大家都在看</b>${related(r)
      .map((item) => `<p>· <a>${item}</a></p>`)
      .join('')}</div>`,
  (r) => `<div>上一篇：<a>${related(r, 1)[0]}</a><br>下一篇：<a>${related(r, 1)[0]}</a></div>`,
  (r) =>
    `<div class="cmt"><h4>网友评论</h4>${comments(r)
      .map((text) => `<p>${text}</p><i>${date(r)}</i>`)
      .join('')}</div>`,
  () =>
    '<div>版权声明：本文内容由互联网用户自发贡献，本站不拥有所有权，不承担相关法律责任。如有侵权请联系删除。</div>',
  (r) =>
    `<div>本文共${r.int(1000, 9000)}字，阅读约需${r.int(3, 20)}分钟</div><div>分享到：QQ空间 新浪微博 微信</div>`,
  (r) =>
    `<table border="1"><tr><td>今日热门</td><td>点击</td></tr>${related(r, 4)
      .map((item) => `<tr><td>${item}</td><td>${r.int(100, 9999)}</td></tr>`)
      .join('')}</table>`,
  () => '<div>Copyright &copy; 2012-2022 All Rights Reserved. 皖ICP备00000000号-3 客服QQ：100000</div>',
];
const INSIDE: readonly Way[] = [
  (r) => `<div class="g"><a rel="nofollow">${advert(r)}</a></div>`,
  (r) => `<p>推荐阅读：<a>${related(r, 1)[0]}</a></p>`,
  () => '<script>show_ad(3)</script>',
  (r) => `<div class="pic"><img src="/u/${r.int(1, 99)}.jpg" alt=""></div>`,
  () => '',
];
const BODIES: readonly ((lines: readonly string[], random: Random) => string)[] = [
  (lines) => lines.map((line) => `<p>${line}</p>`).join('\n'),
  (lines) => lines.map((line) => `<p>　　${line}</p>`).join(''),
  (lines) => `　　${lines.join('<br/>　　')}`,
  (lines) => lines.join('<br><br>\n'),
  (lines) =>
    lines.map((line) => `<div><span style="font-size:16px">&nbsp; &nbsp;${line}</span></div>`).join(''),
  (lines) => `<table width="98%"><tr><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
  (lines) => lines.map((line) => `<section><p><font>${line}</font></p></section>`).join(''),
  (lines, random) =>
    `<div id="c${random.int(1, 99)}"><span>${lines.map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`).join('')}</span></div>`,
];

interface Delivered {
  readonly lines: readonly string[];
  readonly gold: readonly string[];
  readonly end: string;
}

/** Whole, cut, walled, or a sentence a paragraph. */
function deliver(all: readonly string[], random: Random, long: boolean): Delivered {
  const way = random.int(0, long ? 5 : 2);
  if (way === 1) {
    const split = all.flatMap(sentences);
    return { lines: split, gold: split, end: '' };
  }
  if (way < 4) return { lines: all, gold: all, end: '' };
  const kept = all.slice(0, Math.floor(all.length * 0.6));
  const last = all.slice(kept.length).find((line) => line.length > 50) ?? all[0] ?? '';
  const lines = [...kept, cutInSentence(last, random.int(18, 32))];
  const end = random.pick([
    '',
    '',
    '<a class="btn">展开阅读全文</a>',
    '<div>剩余内容请下载后查看 <a>立即下载</a></div>',
  ]);
  return { lines, gold: [...lines, '⟦gap⟧'], end };
}

/** Some of the ways, each in a box of its own with a name that says nothing. */
const boxed = (random: Random, ways: readonly Way[], count: number) =>
  random
    .some(ways, count)
    .map((way) => {
      const tag = random.pick(['div', 'div', 'section']);
      return `<${tag} class="${nonsense(random)}">${way(random)}</${tag}>`;
    })
    .join('\n');

const nonsense = (random: Random) => `c${random.int(1e5, 9e5).toString(36)}`;

function composed(name: string): Wrapping {
  return {
    name,
    suits: isPlain,
    wrap(report, random) {
      const { title } = report;
      const { lines, gold, end } = deliver(texts(report), random, isLong(report));
      const at = random.int(1, Math.max(1, lines.length - 1));
      const escaped = lines.map(escapeHtml);
      const body = random.pick(BODIES);
      const inside = random.pick(INSIDE)(random);
      const text = `${body(escaped.slice(0, at), random)}<br>${inside}${body(escaped.slice(at), random)}`;
      const main = `${random.pick(TITLES)(title)}<div>${random.pick(INFO)(random)}</div><div class="${nonsense(random)}">${text}</div>${end}`;
      const aside = random.chance(0.5) ? `<div class="side">${boxed(random, AFTER, 2)}</div>` : '';
      const [left, right] = random.chance(0.3) ? [aside, ''] : ['', aside];
      const html = `${boxed(random, BEFORE, random.int(1, 4))}<div class="wrap">${left}<div class="main">${main}${random.chance(0.5) ? boxed(random, AFTER, 1) : ''}</div>${right}</div>${boxed(random, AFTER, random.int(1, 4))}`;
      return {
        url: `http://www.${random.pick(['moxiang', 'qingfeng', 'yiyou', 'sannong'])}.example/${random.pick(['a', 'doc', 'html/2020'])}/${random.int(100, 99999)}.html`,
        title,
        gold: [title, ...gold],
        html: page(
          { title: random.pick(PAGE_TITLES)(title, random.pick(SITES)).replace('&laquo;', '«') },
          html,
        ),
      };
    },
  };
}

export const composedWrappings = ['composed-one', 'composed-two', 'composed-three', 'composed-four'].map(
  composed,
);
