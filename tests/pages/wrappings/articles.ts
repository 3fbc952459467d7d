import { ADVERTS, advert, comments, counter, date, list, navigation, RELATED, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
  escapeHtml,
  isChinese,
  isPlain,
  isShort,
  page,
  paragraphs,
  render,
  texts,
  type Wrapping,
} from '../wrapping.ts';

const paragraph = (line: string, heading: boolean) => (heading ? `<p><b>${line}</b></p>` : `<p>${line}</p>`);
const DISCLAIMER =
  '免责声明：凡本网注明来源为其他媒体的信息，均转载自其他媒体，转载目的在于传递更多信息，并不代表本网赞同其观点，也不代表本网对其真实性负责。您若对该稿件内容有任何疑问或质疑，请即与本网联系，本网将在24小时内迅速给您回应并做处理。未经授权，任何单位和个人不得转载、摘编或以其他方式使用上述作品，违反上述声明者，本网将追究其相关法律责任。';

/** A few lines of news among much larger blocks: a disclaimer, a long list, a login box. */
const shortNews: Wrapping = {
  name: 'short-news',
  kind: 'articles',
  suits: isShort,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const body = `<div class="top">${navigation(random)}${navigation(random)}</div><div class="left"><div class="nr"><div class="bt">${title}</div><div class="ly">${date(random)} ${random.int(10, 20)}:30　来源：本站　作者：宣传部　${counter(random)}</div><div class="zw">${gold.map((line) => `<p>　　${escapeHtml(line)}</p>`).join('')}</div></div><div class="sm"><p>${DISCLAIMER}</p></div></div><div class="right"><h3>图片新闻</h3>${list(RELATED.map((item) => `${item}——${advert(random)}`))}</div><form>用户名<input>密码<input type="password"><button>登录</button></form>`;
    return {
      url: `http://www.duanxun.example/info/${random.int(1000, 1999)}/${random.int(1000, 9999)}.htm`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}-${random.pick(['校园新闻', '工作动态'])}-清漪学院` }, body),
    };
  },
};

/** Site builder of schools and hospitals: the site's name is the first heading, paragraphs carry builder classes. */
const siteBuilder: Wrapping = {
  name: 'site-builder',
  kind: 'articles',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    let first = true;
    const text = render(parts, (line, heading) => {
      const name = first ? 'vsbcontent_start' : 'vsbcontent_text';
      first = false;
      return `<p class="${name}">${heading ? `<strong>${line}</strong>` : line}</p>`;
    });
    const menu = Array.from({ length: 7 }, () => `<li><a>栏目</a>${navigation(random)}</li>`).join('');
    const body = `<div class="logo"><h1>清漪区人民医院</h1></div><ul class="nav">${menu}</ul><div class="dqwz">当前位置: <a>首页</a> &gt;&gt; <a>新闻中心</a> &gt;&gt; 正文</div><form name="_newscontent_fromname"><div class="title"><h2>${title}</h2></div><div class="info">发布时间： ${date(random)}　点击：[<span id="n">${random.int(10, 999)}</span>]　作者：党办</div><div id="vsb_content"><div class="v_news_content">${text}</div></div><p class="prev">上一条：<a>${related(random, 1)[0]}</a></p><p>下一条：<a>${related(random, 1)[0]}</a></p><p>【<a>关闭</a>】</p></form><div class="foot">地址：清漪区和平路58号　急救电话：0000-88866120　邮编：310000</div>`;
    return {
      url: `http://www.qyyy.example/info/1021/${random.int(1000, 9999)}.htm`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title}-清漪区人民医院`, extra: '<meta name="pageType" content="3">' }, body),
    };
  },
};

/** Words of the text are links to tag pages, which makes every paragraph look like a list of links. */
const keywordLinks: Wrapping = {
  name: 'keyword-links',
  kind: 'articles',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const linked = (line: string) =>
      line.replace(/(招商引资|项目|企业|经济|发展|工业|投资|群众|增长|老街|运动员)/g, (word) =>
        random.chance(0.7) ? `<a href="/tag/${random.int(1, 99)}" class="infotextkey">${word}</a>` : word,
      );
    const text = render(parts, (line, heading) => paragraph(linked(line), heading));
    const body = `<div>${navigation(random)}</div><div class="viewbox"><div class="title"><h2>${title}</h2></div><div class="info"><small>时间:</small>${date(random)} 10:21<small>来源:</small>未知 <small>作者:</small>admin <small>点击:</small>${random.int(10, 999)}次</div><div class="intro">${escapeHtml(
      texts(report)
        .find((line) => line.length > 60)
        ?.slice(0, 40) ?? '',
    )}</div><div class="content"><table width="100%"><tr><td>${text}</td></tr></table></div><div class="dede_pages"><ul></ul></div><div class="handle"><ul><li>顶一下(${random.int(0, 9)}) 100%</li><li>踩一下(0) 0%</li></ul></div></div><dl><dt>推荐内容</dt><dd>${list(related(random))}</dd></dl>`;
    return {
      url: `http://www.zhimeng.example/plus/view.php?aid=${random.int(100, 9999)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title}_织梦资讯网` }, body),
    };
  },
};

/** A blog: the author's long introduction, posts with excerpts, comments longer than many a report. */
const blog: Wrapping = {
  name: 'blog-comments',
  kind: 'articles',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const long = () =>
      `${comments(random, 4).join('。')}。说到底还是要看老百姓口袋里的钱多了没有，光看GDP增长${random.int(3, 9)}%没有意义，去年我们这里说投资${random.int(10, 90)}亿元，到现在也没有动静。`;
    const thread = Array.from(
      { length: random.int(5, 12) },
      (_, k) =>
        `<li class="comment"><article><footer><b>网友${k}</b><time>${date(random)}</time></footer><div class="comment-content"><p>${long()}</p></div><a>回复</a></article></li>`,
    ).join('');
    const cards = related(random, 4)
      .map(
        (item) =>
          `<article class="card"><h3>${item}</h3><p>${item}，全文围绕目标任务、主要做法、存在问题三个方面展开，指出全年完成投资${random.int(10, 99)}亿元，同比增长${random.int(3, 30)}%……</p></article>`,
      )
      .join('');
    const body = `<header>${navigation(random)}</header><main><div class="post"><h1 class="p-name">${title}</h1><p class="byline">${date(random, '/')} · 约${random.int(3, 20)}分钟读完</p><div class="e-content">${paragraphs(gold)}</div><div class="share">分享 收藏 点赞（${random.int(1, 99)}）</div><div class="author"><img src="a.png"><h4>关于作者</h4><p>水边老李，从事机关文稿写作二十年，出版《公文那些事》等著作3部，粉丝12万，长期提供公文写作辅导，99元起。</p></div></div><section class="more"><h2>你可能还喜欢</h2>${cards}</section><section id="comments"><h2>${random.int(5, 30)} 条评论</h2><ol>${thread}</ol><form><label>评论</label><textarea></textarea><button>发表评论</button></form></section></main>`;
    return {
      url: `https://laoli.example/2021/${random.int(10, 12)}/post-${random.int(10, 99)}/`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title} – 水边老李的博客` }, body),
    };
  },
};

/** A portal's article: application prompts and QR captions among the paragraphs, an editor's line, a slogan at the end. */
const portalArticle = wholePage(
  {
    name: 'portal-article',
    kind: 'articles',
    suits: isChinese,
    url: 'https://finance.menhu.example/roll/2020-03-27/doc-#.shtml',
    called: (title) => `${title}|澜川|增长_某某财经_某某网`,
  },
  (report, random) => {
    const { title, parts } = report;
    const middle = Math.ceil(parts.length * 0.6);
    return `<div class="path">财经 &gt; 滚动 &gt; 正文</div><h1 class="main-title">${title}</h1><div class="top-bar"><span class="date">${date(random)} 08:12</span> <a class="source">澜川晚报</a> <span>${random.pick(['缩小字体 放大字体 收藏 微博 微信 分享', '评论 12 A+ A-'])}</span></div><div class="article" id="artibody">${render(parts.slice(0, middle), paragraph)}<div class="app-kaihu-qr"><span>炒股就看某某研报，权威，专业，及时，助您挖掘潜力主题机会！</span></div><div class="tpl_ad">${random.pick(ADVERTS)}</div>${render(parts.slice(middle), paragraph)}<p class="article-editor">责任编辑：赵某 SF0${random.int(10, 99)}</p></div><div class="appendQr_wrap">海量资讯、精准解读，尽在某某财经APP</div><div class="kw">文章关键词：${random.pick(['增长', '投资'])} 我要反馈</div><div class="hot"><h3>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注</h3>${list(related(random, 9))}</div><div>相关新闻 加载中 点击加载更多</div>`;
  },
);

/** A forum thread without a report: what people wrote is the text; signatures, counts and buttons are not. */
const thread: Wrapping = {
  name: 'forum-thread',
  kind: 'forum',
  suits: (report) => report.name === 'feature',
  wrap(report, random) {
    const { title } = report;
    const posts = texts(report).map((line) => [
      line,
      `${random.pick(['楼主文笔不错', '同意楼上', '顶起来'])}，${random.pick(['老街我小时候常去，渡口边上还有一家卖米糕的，一碗两角钱。', '现在这样的铺子越来越少了，希望不要都改成卖奶茶的。', '去年带孩子去过，修得还可以，就是停车不方便，转了三圈才找到位置。'])}`,
    ]);
    const flat = posts.flat();
    const body = `<div class="nav">${navigation(random)}</div><h1>${title}</h1>${flat.map((line, k) => `<div class="post"><div class="u"><b>用户${k}</b><i>等级 ${random.int(1, 9)}</i><i>积分 ${random.int(10, 999)}</i></div><div class="c"><em>${k + 1}楼 ${date(random)} 10:1${k % 10}</em><div class="t">${escapeHtml(line)}</div><div class="s">签名：行到水穷处，坐看云起时</div><span>回复 | 支持(${random.int(0, 9)}) | 举报</span></div></div>`).join('')}<div class="reply">您需要登录后才可以回帖</div>`;
    return {
      url: `https://bbs.laojie.example/t/${random.int(1e4, 9e4)}`,
      title,
      gold: [title, ...flat],
      html: page({ title: `${title} - 老街论坛` }, body),
    };
  },
};

/** A newspaper's digital edition: layout tables, own element names, a lead and a subtitle, a map of the page. */
const digitalPaper: Wrapping = {
  name: 'digital-paper',
  kind: 'press',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const subtitle = '——来自基层一线的观察';
    const body = `<table width="1000"><tr><td><table><tr><td>第01版：要闻</td><td>上一版 下一版</td></tr></table><map name="pagepicmap"><area href="c1.htm"></map>${list(related(random, 6))}</td><td><table><tr><td align="center"><strong><founder-title>${title}</founder-title></strong></td></tr><tr><td align="center"><founder-subtitle>${subtitle}</founder-subtitle></td></tr><tr><td>${date(random)} 本报记者 林小溪</td></tr><tr><td><div id="ozoom"><founder-content>${gold.map((line) => `<P>　　${escapeHtml(line)}</P>`).join('')}</founder-content></div></td></tr></table></td></tr></table><div>版权所有 澜川日报社 建议使用1024*768分辨率</div>`;
    return {
      url: `http://epaper.lanchuan.example/html/2020-06/12/content_${random.int(1000, 9999)}.htm`,
      title,
      gold: [title, subtitle, ...gold],
      html: page({ title: '澜川日报数字报' }, body),
    };
  },
};

export const articleWrappings = [
  shortNews,
  siteBuilder,
  keywordLinks,
  blog,
  portalArticle,
  thread,
  digitalPaper,
];
