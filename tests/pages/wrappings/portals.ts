import { advert, comments, counter, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
  escapeHtml,
  isChinese,
  isPlain,
  page,
  paragraphs,
  render,
  table,
  texts,
  type Wrapping,
} from '../wrapping.ts';

/** Layout tables of 2005: the text stands directly in a cell, parted by `<BR>`, no head to speak of. */
const layoutTables: Wrapping = {
  name: 'layout-tables',
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const cell = '<TD vAlign=top bgColor=#ffffff';
    const html = `<HTML><HEAD><TITLE>${title}--清漪在线</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD><BODY bgColor=#f0f0f0 topMargin=0><CENTER>
<TABLE cellSpacing=0 width=778><TR><TD><IMG src="logo.gif"></TD><TD>${random.some(['首页', '新闻', '论坛', '政务', '企业', '房产'], 5).join(' | ')}</TD></TR></TABLE>
<TABLE width=778><TR>${cell} width=180><TABLE border=1><TR><TD>本站公告</TD></TR><TR><TD>${related(random, 4).join('<BR>')}</TD></TR></TABLE><TABLE border=1><TR><TD>二手车</TD><TD>3.8万元</TD></TR><TR><TD>门面转让</TD><TD>45平方米</TD></TR></TABLE></TD>
${cell}><TABLE width="100%"><TR><TD align=center><FONT size=4><B>${title}</B></FONT></TD></TR><TR><TD align=center>作者：佚名 文章来源：本站原创 ${counter(random)} 更新时间：${date(random)}</TD></TR><TR><TD class=a14>　　${gold.map(escapeHtml).join('<BR><BR>　　')}<BR></TD></TR><TR><TD align=right>文章录入：admin　责任编辑：admin</TD></TR></TABLE><LI>上一篇文章： <A href="1.asp">${related(random, 1)[0]}</A><LI>下一篇文章： 没有了</TD></TR></TABLE>
<TABLE width=778><TR><TD align=center>设为首页 | 加入收藏 | 联系站长 | 友情链接 | 版权申明<BR>站长：清漪在线 页面执行时间：${random.int(30, 900)}.12毫秒</TD></TR></TABLE></CENTER></BODY></HTML>`;
    return {
      url: `http://www.qingyi.example/Article/ShowArticle.asp?ArticleID=${random.int(100, 9000)}`,
      title,
      gold: [title, ...gold],
      html,
    };
  },
};

/** A local portal: breadcrumb, counters, small advertisements with prices in a table. */
const localPortal: Wrapping = {
  name: 'local-portal',
  wrap(report, random) {
    const { title } = report;
    const day = date(random, '/');
    const gold = texts(report);
    const small = table(
      [
        ['房屋出租', '1200元/月'],
        ['二手车', '3.8万元'],
        ['招聘营业员', '4500元'],
      ],
      ' border=1',
    );
    const body = `<div class=t>返回首页 &gt; 您现在的位置： <a href="/">清漪百姓网</a> &gt; <a>机关事业</a> &gt; 正文</div><div class=m><h3>${title}</h3><div class=d>发布日期：${day} 21:15:05 浏览：${random.int(100, 900)}</div>
<div class=n onselectstart="return false">${paragraphs(gold)}</div><div class=z>最新机关事业</div>${list(related(random))}</div><div class=s><div>同城信息</div>${small}<p>${advert(random)}</p></div><div class=k>欢迎咨询<br>0000-88880000<br>返回顶部</div>`;
    return {
      url: `http://www.qybaixing.example/jgsy/2020-4-27/${random.int(1e3, 9e4)}.html`,
      title,
      gold: [title, ...gold],
      head: { publishedOn: day.replaceAll('/', '-') },
      html: page({ title: `${title} - 机关事业 - 清漪百姓网` }, body),
    };
  },
};

/** The body is hidden by a style until the messenger's script has run; share and read counts follow. */
const hiddenBody: Wrapping = {
  name: 'hidden-body',
  kind: 'articles',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const day = date(random);
    const text = render(
      parts,
      (line, heading) =>
        `<section style="margin:0 8px;line-height:1.75em"><span style="font-size:15px">${heading ? `<strong>${line}</strong>` : line}</span></section><section><br></section>`,
    );
    const attributes = random.pick(['style="visibility: hidden; opacity: 0;"', 'style="visibility:hidden"']);
    const body = `<div id="js_article"><div class="rich_media_inner"><div id="page-content"><h1 class="rich_media_title" id="activity-name">\n  ${title}\n</h1><div id="meta_content"><span>原创</span> <span>张小水</span> <a>澜川发布</a> <em id="publish_time">${day} 18:30</em></div><div class="rich_media_content" id="js_content" ${attributes}><p>点击上方“蓝字”关注我们</p>${text}<p>— END —</p></div></div><div><p>预览时标签不可点</p><span>微信扫一扫<br>关注该公众号</span></div><div>阅读 ${random.int(100, 9999)}　在看 ${random.int(1, 99)}</div></div></div>`;
    return {
      url: `https://mp.weixin.example/s/${random.int(1e8, 9e8)}`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day },
      html: page({ title, extra: `<meta property="og:title" content="${title}" />` }, body),
    };
  },
};

/** One block, paragraphs parted by two `<br>` and ideographic blanks; the related list holds more text than a notice. */
const lineBreaks: Wrapping = {
  name: 'line-breaks',
  kind: 'press',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const parting = random.pick([
      '<br /><br />　　',
      '<br>\r\n<br>\r\n&nbsp;&nbsp;&nbsp;&nbsp;',
      '<br>　　',
      '<BR/> <BR/>&emsp;&emsp;',
    ]);
    const body = `<div class="hd">${navigation(random)}</div><div class="bd"><div class="tit">${title}</div><div class="inf">${date(random)} 稿源：${random.pick(['澜川日报', '清漪电视台'])} 编辑：小王 ${counter(random)}</div><div class="ct">　　${gold.map(escapeHtml).join(parting)}</div><div class="tj"><h4>相关链接</h4>${list(related(random, 9))}</div></div><div class="ft">Copyright 2000-2020 All Rights Reserved 增值电信业务经营许可证</div>`;
    return {
      url: `http://news.lanchuan.example/system/2020/${random.int(10, 12)}/${random.int(1e6, 9e6)}.shtml`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}-澜川新闻网` }, body),
    };
  },
};

/** A press page: share row, source line, related stories inside the text column, comments with figures. */
const press: Wrapping = {
  name: 'press',
  kind: 'press',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const day = date(random);
    const half = Math.ceil(parts.length / 2);
    const paragraph = (line: string, heading: boolean) => (heading ? `<h2>${line}</h2>` : `<p>${line}</p>`);
    const body = `<header><nav>${navigation(random)}</nav></header><main class="grid"><article><h1>${title}</h1><div class="byline"><time>${day} 07:${random.int(10, 59)}</time><span>来源：澜川日报</span><span>记者 林小溪</span><a>分享到微信</a><a>微博</a></div><figure><img src="/1.jpg" alt="图为项目建设现场"></figure>${render(parts.slice(0, half), paragraph)}<aside class="inread"><h4>延伸阅读</h4>${list(related(random, 3))}</aside>${render(parts.slice(half), paragraph)}<p class="ed">（责任编辑：王某）</p><div class="kw">关键词：招商 项目 增长</div></article>
<section id="cmt"><h3>网友评论（${random.int(10, 900)}条）</h3>${comments(random, 5)
      .map(
        (text) =>
          `<div class="c"><b>网友${random.int(100, 999)}</b><p>${text}</p><span>${random.int(1, 23)}小时前 赞${random.int(0, 99)} 回复</span></div>`,
      )
      .join('')}</section><aside><h3>24小时热榜</h3>${list(related(random, 8), 'ol')}</aside></main>`;
    return {
      url: `https://www.lcdaily.example/content/2020-06/${random.int(10, 28)}/content_${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day, publisher: '澜川日报' },
      html: page({ title: `${title}_澜川日报数字版` }, body),
    };
  },
};

/** A forum thread: the report is the first post; replies, signatures and points stand around it. */
const forum: Wrapping = {
  name: 'forum',
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const author = (name: string) =>
      `<td class="pls"><div>${name}</div><p>主题 ${random.int(3, 99)}</p><p>帖子 ${random.int(100, 999)}</p><p>积分 ${random.int(100, 9999)}</p><p>注册时间 ${date(random)}</p></td>`;
    const foot = '<div class="po">回复 举报 使用道具</div>';
    const replies = comments(random, 3).map(
      (text, k) =>
        `<table class="plhin"><tr>${author(`用户${k}`)}<td class="plc"><div>发表于 ${date(random)} 12:0${k} | 只看该作者</div><div>${k + 2}#</div><div class="t_f">${text}</div><div class="sign">我的签名：天道酬勤，日赚300元不是梦</div>${foot}</td></tr></table>`,
    );
    const body = `<div id="hd">${navigation(random)}<div>快捷导航 搜索 热搜: 房价 招聘</div></div><div id="pt">论坛›清漪杂谈›${title}</div><div>查看: ${random.int(100, 9999)}|回复: 3</div><div id="postlist"><h1><span>${title}</span> <a>[复制链接]</a></h1>
<table class="plhin"><tr>${author('老蒋')}<td class="plc"><div>发表于 ${date(random)} 09:12:33 | 只看该作者 | 倒序浏览</div><div>楼主</div><div class="pcb"><table><tr><td class="t_f">${gold.map(escapeHtml).join('<br />\n<br />\n')}<br /></td></tr></table></div><div class="sign">我的签名：天道酬勤，日赚300元不是梦</div>${foot}</td></tr></table>${replies.join('')}</div><div>您需要登录后才可以回帖 登录 | 立即注册</div><div id="ft">Powered by Discuz! X3.4 © 2001-2017 Comsenz Inc.</div>`;
    return {
      url: `http://bbs.qingyi.example/thread-${random.int(1e3, 9e5)}-1-1.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title} - 清漪杂谈 - 清漪论坛 - Powered by Discuz!` }, body),
    };
  },
};

/** Adverts inside paragraphs and between them, as blocks, spans and frames. */
const inlineAdverts = wholePage(
  {
    name: 'inline-adverts',
    suits: (report) => isChinese(report) && report.name !== 'notice',
    url: 'https://www.zhuangao.example/detail/#',
    called: (title) => `${title}-专稿网`,
  },
  (report, random) => {
    const { title, parts } = report;
    const text = render(parts, (line, heading) => {
      if (heading || !random.chance(0.35)) return `<p>${line}</p>`;
      const ad = random.pick([
        `<span class="ad-in"><a href="//ad.example/c?1" target="_blank" rel="nofollow sponsored">${advert(random)}</a></span>`,
        `<ins class="adsbygoogle" data-ad-slot="1"><div>${advert(random)}</div></ins>`,
        `<div class="gg300"><iframe src="//ad.example"></iframe><a href="//ad.example" rel="nofollow">${advert(random)}</a></div>`,
        '<div>赞助商链接</div>',
        '<script>document.write("<div>赞助商链接</div>")</script>',
      ]);
      const at = line.indexOf('，', 8) < 0 ? line.indexOf(',', 8) : line.indexOf('，', 8);
      return at < 0 ? `<p>${line}</p>${ad}` : `<p>${line.slice(0, at + 1)}${ad}${line.slice(at + 1)}</p>`;
    });
    return `<div>${navigation(random)}</div><div class="article-box"><h1>${title}</h1><p class="src">${date(random)} 来源：网络整理</p><div class="article-body">${text}</div></div>${list(related(random))}`;
  },
);

export const portalWrappings = [
  layoutTables,
  localPortal,
  hiddenBody,
  lineBreaks,
  press,
  forum,
  inlineAdverts,
];
