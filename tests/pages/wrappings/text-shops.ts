import { advert, counter, date, list, navigation, news, related } from '../clutter.ts';
import type { Random } from '../random.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isPlain, page, render, texts, type Wrapping } from '../wrapping.ts';

const paragraph = (line: string, heading: boolean) => (heading ? `<h2>${line}</h2>` : `<p>${line}</p>`);

/** A table of contents of links to the headings, a lead about the text, an appeal for money, all in the text's box. */
const contentsWidget = wholePage(
  {
    name: 'contents-widget',
    suits: isPlain,
    url: 'https://www.baogaoku.example/#.html',
    called: (title) => `${title} - 报告库`,
  },
  (report, random) => {
    const headings = report.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
    const links = headings.map((text, k) => `<li><a href="#t${k}"><span>${k + 1}</span> ${text}</a></li>`);
    return `<header><a>报告库</a>${navigation(random)}</header><main><div><a>报告库</a> » <a>工作报告</a> » 正文</div>
<article><h1>${report.title}</h1><div class="i"><span>${date(random)}</span><span>小编</span><span>${random.int(1, 9)}.${random.int(1, 9)}K</span><span>0 评论</span></div>
<div class="lead"><strong>导读：</strong>本文为${report.title}，供大家参考，全文共${random.int(1200, 4000)}字。</div>
<div class="c">${links.length > 1 ? `<div class="toc"><p>文章目录 <span>[<a>隐藏</a>]</span></p><ul>${links.join('')}</ul></div>` : ''}${render(report.parts, paragraph)}<div>标签：<a>工作报告</a><a>县域经济</a></div></div>
<div class="reward"><button>打赏</button><p>如果觉得文章有用，请随意打赏，5元、10元不嫌多</p></div>
<div>上一篇 <a>${related(random, 1)[0]}</a></div><div>下一篇 <a>${related(random, 1)[0]}</a></div></article></main><aside><h3>热评文章</h3>${list(related(random))}</aside>`;
  },
);

/** The only `h1` is the site's slogan, out of sight; the headline stands among badges, a lead and an end repeat it. */
const sloganHeading = wholePage(
  {
    name: 'slogan-heading',
    suits: isPlain,
    url: 'https://www.cailiaowang.example/#.html',
    called: (title) => `${title.slice(0, 12)}...（2024最新版）下载 - 材料王范文网`,
  },
  (report, random) =>
    `<h1 style="text-indent:-9999px">材料王范文网—海量公文材料模板免费下载</h1><div>${navigation(random)}</div>
<div class="hd"><span>精品</span><span>原创</span><div class="ht">${report.title}</div><span>热度 ${random.int(100, 999)}℃</span></div>
<div class="sm">本站小编为大家整理了${report.title}，希望对大家有所帮助，欢迎阅读。</div>
<div class="bd">${render(report.parts, paragraph)}<p>以上就是小编为大家整理的${report.title}的全部内容，更多范文请持续关注材料王范文网。</p></div>
<div>[<a>顶 ${random.int(0, 99)}</a>][<a>踩 ${random.int(0, 9)}</a>]</div><div><b>猜你感兴趣：</b>${related(
      random,
    )
      .map((item) => `<a>${item}</a> `)
      .join('')}</div>`,
);

const NOISE = ['本文来自藏文网', '转载请保留出处', '藏文网版权所有复制必究', '更多请访问藏文网'];

/** Noise in the sentences that the page's own style sheet hides; soft hyphens and joiners in the words. */
const stylesheetNoise: Wrapping = {
  name: 'stylesheet-noise',
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const [away, none] = [`q${random.int(10, 99)}`, `k${random.int(10, 99)}`];
    const lines = gold.map((line) => `<p>${noisy(escapeHtml(line), random, [away, none])}</p>`);
    const extra = `<style>.${none}{display:none} .body .${away}{position:absolute;left:-9999px;top:0}</style>`;
    const body = `<div>${navigation(random)}</div><h1>${title}</h1><div class="body">${lines.join('')}</div><p class="${none}">藏文网提醒您：复制本文将记录您的IP</p>${list(related(random))}`;
    return {
      url: `https://www.cangwen.example/p/${random.int(1000, 9999)}`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title} | 藏文网`, extra }, body),
    };
  },
};

function noisy(line: string, random: Random, names: readonly string[]): string {
  if (line.length < 30) return line;
  const at = Math.floor(line.length / 2);
  const tag = random.pick(['span', 'i', 'font']);
  const noise = `<${tag} class="${random.pick(names)}">${random.pick(NOISE)}</${tag}>`;
  const rest = line.slice(at).replace(/([一-龥])([一-龥])([一-龥])/, '$1\u200d$2\u00ad$3');
  return `${line.slice(0, at)}${noise}${rest}`;
}

/** A site for phones: its app's bar, adverts, players and teasers between the paragraphs, a fold that hides nothing. */
const phoneSite = wholePage(
  {
    name: 'phone-site',
    suits: isPlain,
    url: 'https://m.wensu.example/a/#',
    called: (title) => title,
  },
  (report, random) => {
    const between = [
      `<div class="adv"><span>广告</span><a>${advert(random)}</a></div>`,
      '<div class="app"><a>打开文速APP，阅读体验更佳</a></div>',
      `<div class="ins"><p>相关推荐</p>${list(related(random, 2))}</div>`,
      '<div class="vdo"><p>视频加载失败，点击重试</p><span>00:00 / 03:25</span></div>',
    ];
    const lines = texts(report).map(
      (line, k) => `<p>${escapeHtml(line)}</p>${k % 4 === 3 ? between[(k >> 2) % between.length] : ''}`,
    );
    return `<div class="banner"><img><div>文速</div><div>海量文档 随身读</div><a>立即打开</a></div>
<section><h1>${report.title}</h1><div class="s">文速精选 <time>${date(random)}</time> <button>+ 关注</button></div>
<div class="c" style="height:1800px;overflow:hidden">${lines.join('')}</div><div><span>展开全文</span></div></section>
<section><h2>热门评论</h2><div><b>江边客</b><p>我们镇一年财政才0.8亿元</p><i>${random.int(2, 90)}赞</i></div><div>打开APP查看${random.int(10, 90)}条评论</div></section>
<section><h2>为你推荐</h2>${news(random)
      .map((item) => `<div class="card"><div>${item}</div><div>${counter(random)}</div></div>`)
      .join('')}</section>`;
  },
);

/** A badge of one character before the headline, adverts as centred lines among lines parted by `<br>`. */
const badgedHeadline = wholePage(
  {
    name: 'badged-headline',
    suits: isPlain,
    url: 'http://www.sanfan.example/#.html',
    called: (title) => `${title}下载_${title}范文_三凡`,
    charset: 'gb18030',
  },
  (report, random) => {
    const lines = texts(report).map(
      (line, k) =>
        `<span>　　${escapeHtml(line)}</span><br>${k % 6 === 2 ? `<center><a href="//u.example">${advert(random)}</a></center>` : ''}`,
    );
    return `<div>三凡网_打造文秘第一站 <a>登陆</a> <a>投稿</a></div>${navigation(random)}<div><div><font color=red>${random.pick(['荐', '热', '精'])}</font> ${report.title}</div>
<div>${date(random)} 三凡 阅读 ${random.int(9, 999)} 【<a>大</a> <a>中</a> <a>小</a>】</div><div>${lines.join('\n')}</div></div><div>看过本文的还看了：${related(
      random,
    )
      .map((item) => `<span>${item}</span>`)
      .join('')}</div>`;
  },
);

export const textShopWrappings = [contentsWidget, sloganHeading, stylesheetNoise, phoneSite, badgedHeadline];
