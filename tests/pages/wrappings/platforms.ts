import { counter, date, list, navigation, news } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isChinese, isPlain, paragraphs, render, sentences, texts } from '../wrapping.ts';

/** A portal for self-made media: a line with the original title, a notice in two languages, follow-ups. */
const feedPortal = wholePage(
  {
    name: 'feed-portal',
    kind: 'articles',
    suits: isChinese,
    url: 'https://www.wangmen.example/dy/article/#.html',
    called: (title) => `${title}|专家|网门_订阅`,
  },
  (report, random) => {
    const { title } = report;
    const cards = news(random, 8).map(
      (item) =>
        `<div><h3><a>${item}</a></h3><span>晚风说 ${date(random)}</span><em>${random.int(2, 999)} 跟贴</em></div>`,
    );
    return `<div class="nav"><a>应用</a><a>网门首页</a><a>邮箱</a></div><div class="main"><div><a>网门首页</a> &gt; <a>订阅</a> &gt; 正文</div>
<h1>${title}</h1><div class="info">${date(random)} 10:12:22　来源: <a>柳叶刀笔记</a>　浙江 <a>举报</a></div>
<div class="body"><p class="ot">（原标题：${title}）</p>${render(report.parts, (line) => `<p>${line}</p>`)}
<div class="sl">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。<br>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of the platform, which only provides information storage services.</div></div>
<div><a>/阅读下一篇/</a><a>返回网门首页</a><a>下载网门客户端</a></div><div><h4>跟贴 ${random.int(2, 900)}</h4>文明上网理性发言，请遵守《跟贴评论自律管理承诺书》</div>
<div><h4>相关推荐</h4>${cards.join('')}</div></div><div class="side"><div>热点推荐</div>${news(random, 9)
      .map((item) => `<a>${item}</a>`)
      .join('')}</div>`;
  },
);

/** Rendered on the server by a framework: names that say nothing, and the whole article again as data in a script. */
const serverRendered = wholePage(
  {
    name: 'server-rendered',
    kind: 'articles',
    suits: isChinese,
    url: 'https://www.paipai.example/newsDetail_forward_#',
    called: (title) => `${title}_市政厅_派派新闻`,
  },
  (report, random) => {
    const name = () => `index_${random.int(1e5, 9e5).toString(36)}__${random.int(1e5, 9e6).toString(36)}`;
    const data = JSON.stringify({ title: report.title, content: texts(report) }).replaceAll('<', '\\u003c');
    return `<div id="__root"><div class="${name()}"><ul class="${name()}"><li>要闻</li><li>深度</li><li>直播</li></ul><span>下载客户端</span></div>
<div class="${name()}"><h1 class="${name()}">${report.title}</h1><div class="${name()}"><div>派派新闻记者 沈二 实习生 童三</div><div><span>${date(random)} 09:20</span><span>来源：<span>派派新闻</span></span></div><div>字号</div></div>
<div class="${name()}">${render(report.parts, (line) => `<p>${line}</p>`)}</div>
<div class="${name()}"><div>责任编辑：崔四</div><div>图片编辑：施五</div><div>校对：张六</div></div><div class="${name()}">派派新闻报料：021-00000000</div><div class="${name()}">派派新闻，未经授权不得转载</div><div><span>${random.int(10, 900)}</span><span>收藏</span><span>我要举报</span></div></div>
<div class="${name()}"><h2>评论（${random.int(2, 300)}）</h2><div>发表</div></div><div class="${name()}"><div>派派热榜</div>${list(news(random, 8), 'ol')}</div></div>
<script type="application/json">${data}</script>`;
  },
);

/** A search engine's feed: each paragraph is a div, a p and a span; the heading is no heading. */
const spanFeed = wholePage(
  {
    name: 'span-feed',
    kind: 'articles',
    suits: isPlain,
    url: 'https://baihao.example/s?id=#',
    called: (title) => title,
  },
  (report, random) => {
    const lines = texts(report).map(
      (line, k) =>
        `<div class="tx-2b"><p><span class="bh-p">${escapeHtml(line)}</span></p></div>${k === 1 ? '<div class="im-7c"><img src="a.jpeg"></div>' : ''}`,
    );
    return `<div class="hdr"><input placeholder="搜一下"></div><div class="l-w"><div class="hd"><div class="t-9f">${report.title}</div>
<div class="a-3e"><p>大象观察</p><div><span>${random.int(1, 12)}-12 08:30</span><span>优质财经领域创作者</span></div><button>关注</button></div></div>
<div class="ct">${lines.join('')}<div class="rpt">举报/反馈</div></div><div><div>评论 ${random.int(1, 90)}</div><div>发表评论</div></div></div>
<div class="r-w"><div>作者最新文章</div>${news(random, 3)
      .map((item) => `<a>${item}</a>`)
      .join('')}<div>相关推荐</div>${list(news(random), 'ol')}</div>`;
  },
);

/** A magazine's story: a drop cap of its own element, a quotation from the text set large, an offer in the middle. */
const magazineStory = wholePage(
  {
    name: 'magazine-story',
    kind: 'articles',
    suits: (report) => isPlain(report) && texts(report).length > 4,
    url: 'https://www.xiaoshizhi.example/story/#',
    called: (title) => `${title} | 小事志`,
  },
  (report, random) => {
    const lines = texts(report);
    const quoted = sentences(lines[3] ?? '')[0] ?? '';
    const offer =
      '<div class="subs"><h4>喜欢这样的故事？</h4><p>订阅《小事志》全年 12 期，仅需 180 元，纸刊包邮到家。</p><a>马上订阅</a></div>';
    const html = lines.map((line, k) => {
      if (k === 0) return `<p><span class="drop">${line.slice(0, 1)}</span>${escapeHtml(line.slice(1))}</p>`;
      const behind =
        k === 2 ? offer : k === 3 ? `<aside class="pull"><p>${escapeHtml(quoted)}</p></aside>` : '';
      return `<p>${escapeHtml(line)}</p>${behind}`;
    });
    return `<header><a>小事志</a><nav><a>人物</a><a>城市</a><a>非虚构</a></nav><a>订阅</a></header>
<article><div class="hero"><div>城市 · 第${random.int(20, 99)}期</div><h1>${report.title}</h1><div><span>撰文 何苗</span><span>摄影 阿树</span><span>编辑 郑重</span></div></div><div class="st">${html.join('')}</div><div>■</div></article>
<section><h3>继续阅读</h3>${news(random, 3)
      .map((item) => `<div><h4>${item}</h4><p>撰文 何苗</p></div>`)
      .join('')}</section>`;
  },
);

/** A financial page: prices of shares in the sentences and between them. */
const shareQuotes = wholePage(
  {
    name: 'share-quotes',
    kind: 'articles',
    suits: ({ name }) => name === 'bearings',
    url: 'https://finance.caijin.example/a/#.html',
    called: (title) => `${title} _ 财金网`,
  },
  (report, random) => {
    const quote = (firm: string) =>
      `${firm}<span class="quo">(<a>60${random.int(1000, 9999)}</a>,<b>${random.int(5, 90)}.${random.int(10, 99)}</b>,<i>${random.pick(['+', '-'])}${random.int(0, 9)}.${random.int(10, 99)}%</i>)</span>`;
    const text = render(
      report.parts,
      (line) => `<p>${line.replace(/华翎轴承(?=表)|恒辊科技(?=也)/g, quote)}</p>`,
    );
    return `<div>${navigation(random)}</div><div class="idx"><span>甲指 3${random.int(100, 300)}.12 +0.${random.int(10, 90)}%</span><span>乙指 10${random.int(100, 300)}.40 -0.${random.int(10, 90)}%</span></div>
<div class="zw"><div class="title">${report.title}</div><div class="infos"><div>${date(random)} 07:40</div><div>来源：财金日报</div><div>编辑：小财</div><div>${counter(random)}</div></div>
<div class="txt">${text.replace(/<\/p>/, `</p><div class="k"><div>华翎轴承</div><div>最新价：${random.int(10, 30)}.20 涨跌额：0.${random.int(10, 99)} 成交量：${random.int(2, 40)}万手 换手率：2.${random.int(10, 99)}%</div></div>`)}<p>（文章来源：财金日报）</p><div class="disc">郑重声明：财金网发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</div></div></div>${list(news(random))}`;
  },
);

const VOICES = [
  '这才是生活本来的样子，我们小区门口也有一个，凌晨三点就亮灯了，真的很辛苦。',
  '看哭了，想起我妈妈以前也是卖豆腐的，手一年四季都是裂的，供我和弟弟读完了大学。',
  '希望搬迁以后摊位费不要涨太多，一个月1800元已经不少了，再涨就真的做不下去了。',
];

/** Readers' voices above the text, then a digest that a machine wrote. */
const voicesFirst = wholePage(
  {
    name: 'voices-first',
    kind: 'articles',
    suits: isPlain,
    url: 'https://m.kandian.example/s/#',
    called: (title) => title,
  },
  (report, random) =>
    `<div><h3>热门评论</h3>${VOICES.map((voice) => `<div><span>用户${random.int(1000, 9999)}</span><p>${voice}</p><span>${random.int(100, 9000)}赞</span></div>`).join('')}</div>
<div class="a"><h1>${report.title}</h1><div><span>南方看点</span><span>昨天 08:21</span></div><div><b>全文速览</b><p>文章讲述了普通人的日常故事，内容由智能助手生成，请注意甄别。</p></div>
${paragraphs(texts(report))}<div>以上内容来源于：南方看点</div></div><div><a>点赞 ${random.int(10, 999)}</a><a>收藏</a><a>去APP看更多精彩</a></div>`,
);

/** An online magazine of 2003: one text in two columns of a table, other titles of the issue above it. */
const twoColumns = wholePage(
  {
    name: 'two-columns',
    kind: 'articles',
    suits: isPlain,
    url: 'http://www.zazhi.example/#.htm',
    called: () => '在线杂志《读城》第36期',
    charset: 'gb18030',
  },
  (report, random) => {
    const lines = texts(report).map((line) => `<div>　　${escapeHtml(line)}</div>`);
    const middle = Math.ceil(lines.length / 2);
    return `<table><tr><td><img></td><td>本期导读：${news(random, 3).join('　')}</td></tr></table>
<table width=900><tr><td colspan=2 align=center><span style="font-size:24px;font-weight:bold">${report.title}</span><br>□ 文/何苗</td></tr><tr valign=top><td width=50%>${lines.slice(0, middle).join('')}</td><td>${lines.slice(middle).join('')}</td></tr></table>
<div align=center>上一页　目录　下一页</div><div>《读城》编辑部　邮发代号：00-000　每期定价：6.80元</div>`;
  },
);

/** A client's share page: a sign that it loads, the text hidden until its script runs, bare counts, others' titles. */
const clientShare = wholePage(
  {
    name: 'client-share',
    kind: 'articles',
    suits: isPlain,
    url: 'https://share.mingri.example/art/#',
    called: () => '明日客户端',
  },
  (report, random) =>
    `<div class="load"><img><p>努力加载中</p></div><div style="visibility: hidden;"><div class="tt">${report.title}</div><div><img><b>明日客户端</b><i>17:45</i><em>订阅</em></div>
<div class="co">${paragraphs(texts(report))}</div><div><i>${random.int(1, 900)}</i><i>${random.int(1, 900)}</i></div><div><h6>大家还在看</h6>${news(
      random,
      5,
    )
      .map((item) => `<a>${item}<i>明日客户端</i></a>`)
      .join('')}</div></div>`,
);

export const platformWrappings = [
  feedPortal,
  serverRendered,
  spanFeed,
  magazineStory,
  shareQuotes,
  voicesFirst,
  twoColumns,
  clientShare,
];
