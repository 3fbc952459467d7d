import { advert, counter, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
  escapeHtml,
  isChinese,
  isEnglish,
  isPlain,
  page,
  paragraphs,
  render,
  texts,
  type Wrapping,
} from '../wrapping.ts';

const paragraph = (line: string, heading: boolean) =>
  heading ? `<p><strong>${line}</strong></p>` : `<p>${line}</p>`;

/** Editors' lines before and after the text, inside its container, as the press writes them. */
const pressTails: Wrapping = {
  name: 'press-tails',
  kind: 'press',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const heads = [
      `（原标题：${title}）`,
      `${date(random)} 08:30:12　来源：澜川新闻客户端`,
      '编者按 微信扫一扫分享',
    ];
    const tails = [
      `（原标题：${title}）`,
      '本文来源：澜川日报 责任编辑：王某_NB12345',
      '【编辑:李某】',
      '[责任编辑：赵某]',
      '责编：周某、吴某',
      '返回搜罗网，查看更多',
      '声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。',
      '正文已结束，您可以按alt+4进行评论',
      '举报 财经广告合作，请点击这里',
      '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
      '特别声明：以上内容（如有图片或视频亦包括在内）为自媒体平台用户上传并发布。',
      `标签：${random.pick(['招商', '增长'])}|澜川|项目`,
      '分享让更多人看到',
      `打开澜川新闻，阅读体验更佳`,
      '延伸阅读：',
      '（来源：综合澜川日报、清漪发布）',
      `#招商# #增长#`,
      `发布于：${random.pick(['浙江省', '江西省'])}`,
      `阅读 (${random.int(100, 9999)})`,
    ];
    const inBody = [
      ...render(parts, paragraph).split('\n'),
      ...random.some(tails, random.int(1, 4)).map((line) => `<p>${line}</p>`),
    ];
    const body = `<div>${navigation(random)}</div><div class="main"><h1>${title}</h1><div class="text">${random.chance(0.5) ? `<p>${random.pick(heads)}</p>` : ''}${inBody.join('')}</div></div><div class="hot">${list(related(random, 7))}</div>`;
    return {
      url: `https://www.baoye.example/a/${random.int(1e8, 9e8)}_${random.int(1e3, 9e4)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title}_澜川新闻` }, body),
    };
  },
};

/** The site dresses the title up; the report's own stands above its text. */
const decoratedTitle: Wrapping = {
  name: 'decorated-title',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const dressed = random.pick([
      `[精选]${title}.docx（共${random.int(3, 12)}页）`,
      `【荐】${title}`,
      `${title}_文库下载`,
      `${title}（${random.int(2000, 9000)}字）`,
      `${title}doc下载`,
      `${title} (2)`,
    ]);
    const own = random.pick([
      `<p align="center">${title}</p>`,
      `<div style="text-align:center;font-weight:bold">${title}</div>`,
      `<p><strong>${title}</strong></p>`,
    ]);
    const meta = `<table><tr><td>上传人</td><td>wk***8</td><td>大小</td><td>${random.int(20, 90)}.5KB</td></tr><tr><td>页数</td><td>${random.int(3, 12)}页</td><td>价格</td><td>${random.int(2, 20)}.00元</td></tr></table>`;
    const body = `<div>${navigation(random)}<a>开通VIP</a> <a>登录后下载</a></div><div class="v"><h1>${dressed}</h1>${meta}<div class="w">${own}${paragraphs(gold)}</div><a>下载全文</a></div>${list(related(random))}`;
    return {
      url: `https://www.jingxuan.example/doc/${random.int(1e5, 9e6)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${dressed} - 精选文库` }, body),
    };
  },
};

/** A heading broken by `<br>` or spread by blanks, and a subtitle of its own below. */
const titleWithBreak: Wrapping = {
  name: 'title-with-break',
  suits: (report) => isPlain(report) && report.title.length > 10 && !report.title.includes(' '),
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const at = random.int(4, title.length - 4);
    const broken = `${title.slice(0, at)}${random.pick(['<br>', '<br/>\n', '<br>&nbsp;&nbsp;'])}${title.slice(at)}`;
    const body = `<div>${navigation(random)}</div><div class="con"><h2 class="tt">${broken}</h2><h3 class="sub">——二〇二一年度情况综述</h3><div class="mes">来源：办公室 ${counter(random)} 时间：${date(random)}</div><div class="bd">${paragraphs(gold)}</div></div>`;
    return {
      url: `http://www.qysw.example/dt/${random.int(1e3, 9e4)}.html`,
      title,
      gold: [title, '——二〇二一年度情况综述', ...gold],
      html: page({ title: `清漪网` }, body),
    };
  },
};

/** The text stands twice, for wide and for narrow screens. */
const twice: Wrapping = {
  name: 'text-twice',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const text = render(parts, paragraph);
    const second = random.pick(['class="m-only visible-xs" style="display:none"', 'class="mobile-article"']);
    const body = `<div>${navigation(random)}</div><div class="pc"><h1>${title}</h1><div class="con">${text}</div></div><div ${second}><h1>${title}</h1><div class="con">${text}</div></div>${list(related(random))}`;
    return {
      url: `https://www.shuangduan.example/${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title }, body),
    };
  },
};

/** Hidden and fixed walls that withhold nothing, and buttons that sell something else. */
const emptyThreats = wholePage(
  {
    name: 'empty-threats',
    suits: isChinese,
    url: 'https://www.xuzhang.example/#.html',
    called: (title) => `${title}-虚张文库`,
  },
  (report, random) => {
    const { title, parts } = report;
    const threat = random.pick(['登录后继续阅读全文', '开通会员，阅读全部内容', '还剩12页未读，继续阅读']);
    const hidden = random.pick(['style="display:none"', 'hidden', 'class="modal" style="display:none;"']);
    return `<div class="bar"><a>开通VIP</a><a>登录</a><a>注册</a></div><div ${hidden}><p>${threat}</p><button>立即支付￥9.9</button></div><div>${navigation(random)}</div><div class="z"><h1>${title}</h1><div>${render(parts, paragraph)}</div><div class="dl"><a>下载Word文档到电脑，方便收藏和打印</a><p>推荐度：★★★★★</p><a>点击下载文档</a></div></div>${list(related(random))}<div>${advert(random)}</div>`;
  },
);

/** After the text a map of the site with hundreds of links, as governments keep it. */
const linkForest = wholePage(
  {
    name: 'link-forest',
    suits: isChinese,
    url: 'http://www.sheng.example/zw/#.shtml',
    called: (title) => `${title} - 某省人民政府门户网站`,
  },
  (report, random) => {
    const { title, parts } = report;
    const places = Array.from(
      { length: random.int(150, 400) },
      (_, k) => `<li><span>http://www.xian${k}.example/</span><a>第${k}县人民政府</a></li>`,
    ).join('');
    return `<div>${navigation(random)}</div><div class="crumb">首页 &gt; 要闻</div><div class="detail"><h1>${title}</h1><div class="pages-date">${date(random)} 06:23 来源： 澜川日报 <span>【字体：<b>大</b> <b>中</b> <b>小</b>】打印</span></div><div class="pages_content">${render(parts, paragraph)}</div></div><div class="share">扫一扫在手机打开当前页面</div><ul>${places}</ul><div>版权所有：某省人民政府办公厅 承办：省信息中心 晋ICP备00000000号</div>`;
  },
);

/** English news: pull quotes, `Advertisement`, teasers between paragraphs, a newsletter, the author's life. */
const englishNews: Wrapping = {
  name: 'english-news',
  kind: 'english',
  suits: isEnglish,
  wrap(report, random) {
    const { title, parts } = report;
    const between = [
      '<div class="ad"><span>Advertisement</span></div>',
      '<aside><h4>Read more</h4><a href="/x">Rents up 12 per cent in a year</a></aside>',
      '<div class="newsletter"><p>Sign up for our morning briefing, free in your inbox.</p><input type="email"><button>Subscribe</button></div>',
      '<div class="social"><a>Share</a> <a>Tweet</a> <a>Email</a></div>',
    ];
    const lines = render(parts, (line) => (line.length < 40 ? `<h2>${line}</h2>` : `<p>${line}</p>`)).split(
      '\n',
    );
    const html = lines
      .map((line, index) => (index % 3 === 2 ? `${line}${random.pick(between)}` : line))
      .join('');
    const body = `<div class="cookie">We use cookies to improve your experience. By continuing you accept our policy. <button>Accept all</button></div><header><nav><a>News</a><a>Opinion</a><a>Sport</a><a>Culture</a></nav></header><article><h1>${title}</h1><div class="byline">By <a rel="author">Jo Ferris</a> <time>${date(random)}</time></div>${html}<div class="bio"><p>Jo Ferris has covered the coast for the Courier since 2009. She lives with two dogs.</p></div></article><section><h3>Most read</h3>${list(['Port strike enters third week', 'Five walks for spring', 'Ferry fares to rise by 8 per cent'], 'ol')}</section><section class="comments"><h3>Comments (23)</h3><p>Total waste of money, they should have fixed the buses, which cost 40 million less.</p><p>It took me 11 minutes to work this morning!</p></section><footer>© Harlow Bay Courier. Terms · Privacy · Contact</footer>`;
    return {
      url: `https://www.courier.example/news/${random.int(1000, 9999)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page(
        {
          title: `${title} - Harlow Bay Courier`,
          extra: `<meta property="og:title" content="${escapeHtml(title)}">`,
        },
        body,
      ),
    };
  },
};

export const trapWrappings = [
  pressTails,
  decoratedTitle,
  titleWithBreak,
  twice,
  emptyThreats,
  linkForest,
  englishNews,
];
