import { date, list, navigation, news, related } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import { cutInSentence, escapeHtml, isLong, isPlain, paragraphs, texts } from '../wrapping.ts';

/** An archive of the web puts its own bar of dates over the page that it kept. */
const archiveBar = wholePage(
  {
    name: 'archive-bar',
    suits: isPlain,
    url: 'http://web.dangan.example/web/20090312/http://www.lao.example/#.htm',
    called: (title) => title,
  },
  (report, random) =>
    `<div id="bar"><div>http://www.lao.example/news/${random.int(100, 999)}.htm</div><button>Go</button><div>${random.int(2, 90)} captures</div><div>12 Mar 2009 – 04 Jun 2019</div><table><tr><td>Feb</td><td>MAR</td><td>Apr</td></tr><tr><td></td><td>12</td><td></td></tr><tr><td>2008</td><td>2009</td><td>2010</td></tr></table><div>About this capture</div></div>
<div class="lao">${navigation(random)}<div class="title2">${report.title}</div><div>${date(random)} 点击：${random.int(10, 999)}</div><div>${paragraphs(texts(report))}</div></div>`,
);

/** Printed pages as a converter joins them: lines end with `<br>`, a rule and an anchor cut a sentence, no class at all. */
const convertedPages = wholePage(
  {
    name: 'converted-pages',
    suits: isLong,
    url: 'http://www.zhuanhuan.example/html/#.html',
    called: () => '20210315.pdf',
  },
  (report, random) => {
    let page = 1;
    const lines = texts(report).map((line, k) => {
      if (k % 5 !== 4 || line.length < 80) return `${escapeHtml(line)}<br>`;
      const head = cutInSentence(line, 30);
      page++;
      return `${escapeHtml(head)}<br>\n<hr>\n<a name=${page}></a>${escapeHtml(line.slice(head.length))}<br>`;
    });
    return `<div>PDF转网页 由 转换大师 免费版 生成</div><a name=1></a><b>${report.title}</b><br>${lines.join('\n')}<hr><div>试用版最多转换 ${random.int(20, 50)} 页，购买专业版去除水印</div>`;
  },
);

/** A viewer's text layer in pieces: each printed line is cut into placed paragraphs, an empty one ends a paragraph. */
const linePieces = wholePage(
  {
    name: 'line-pieces',
    suits: isLong,
    url: 'https://wk.yuedu.example/view/#',
    called: (title) => `${title} - 阅读文库`,
  },
  (report, random) => {
    const width = random.int(34, 40);
    let top = 0;
    const piece = (text: string, left: number) =>
      `<p class="rw" style="left:${left}px;top:${top}px;letter-spacing:0.3px">${escapeHtml(text)}</p>`;
    const pieces = texts(report).flatMap((text) => {
      const whole = `　　${text}`;
      const lines = whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const placed = lines.flatMap((line) => {
        top += 28;
        return (line.match(/.{1,15}/g) ?? []).map((part, k) => piece(part, 80 + k * 240));
      });
      return [...placed, piece('\n', 80)];
    });
    return `<div>${navigation(random)}</div><h1>${report.title}</h1><div>${random.int(2, 9)}页 | ${random.int(100, 900)}次阅读 | 免费</div><div class="rd"><div class="pg">${pieces.join('')}</div></div><div>相关文档</div>${list(related(random, 5))}`;
  },
);

/** An excerpt that ends with `展开全文`; the text waits under `display:none` for the button's script. */
const excerptFirst = wholePage(
  {
    name: 'excerpt-first',
    suits: isLong,
    url: 'https://www.shouqi.example/d/#',
    called: (title) => title,
  },
  (report, random) => {
    const lines = texts(report);
    const excerpt = lines.slice(0, 2).join(' ').slice(0, 120);
    return `<div>${navigation(random)}</div><div class="card"><div><b>县域观察</b><span>3-12 来自 网页版</span></div><div class="h">${report.title}</div>
<div class="short">${escapeHtml(excerpt)}...<a>展开全文</a></div><div class="full" style="display:none">${lines.map((line) => `${escapeHtml(line)}<br>`).join('')}<a>收起全文</a></div>
<div><span>转发 ${random.int(1, 99)}</span><span>评论 ${random.int(1, 99)}</span><span>赞 ${random.int(1, 99)}</span></div></div><h4>热搜榜</h4>${list(news(random, 8), 'ol')}`;
  },
);

/** A board without classes: name and day, heading, text, a signature under dashes, two replies. */
const plainBoard = wholePage(
  {
    name: 'plain-board',
    suits: isPlain,
    url: 'http://bbs.jiguan.example/dispbbs.asp?id=#',
    called: () => '机关后院',
    charset: 'gb18030',
  },
  (report, random) => {
    const stamp = () => `${date(random)} 10:${random.int(10, 59)}`;
    const reply = (who: string, words: string) =>
      `<div><div>${who}　${stamp()}</div><div>${words}</div></div>`;
    return `<div>机关后院 &gt; 公文写作 &gt; 看帖</div><div><div>老笔杆　${stamp()}</div><div><font size=4>${report.title}</font></div>
<div>　　${texts(report).map(escapeHtml).join('<br>　　')}</div><div>------------------<br>文章千古事，得失寸心知</div></div>
${reply('小李', '好文，收藏了，谢谢楼主')}${reply('望江楼', '我们县今年GDP只有120亿元，惭愧')}<div>标题 <input> 内容 <textarea></textarea> <button>发表</button></div>`;
  },
);

/** A reader of feeds: the open entry's heading is a link, entries that stay folded show their first words below it. */
const feedReader = wholePage(
  {
    name: 'feed-reader',
    suits: isPlain,
    url: 'https://reader.dingyue.example/view/feed/#',
    called: () => '订阅阅读器 (99+)',
  },
  (report, random) => {
    const folded = related(random, 8).map(
      (item) =>
        `<li class="entry"><span class="src">县域经济</span><h2>${item}</h2> - <span>${item}。为贯彻落实上级部署，我县召开专题会议，明确全年投资${random.int(10, 90)}亿元的目标</span><span>7月4日</span></li>`,
    );
    return `<div><a>首页</a><a>所有条目 (1000+)</a><a>加星标的条目</a></div><ul><li class="entry expanded"><div><h2><a href="http://x.example">${report.title}</a></h2><div>来源：<a>县域经济</a> 作者 admin</div><div class="eb">${paragraphs(texts(report))}</div></div>
<div><span>添加星标</span><span>喜欢</span><span>分享</span><span>添加标签</span></div></li>${folded.join('')}</ul>`;
  },
);

export const snapshotWrappings = [
  archiveBar,
  convertedPages,
  linePieces,
  excerptFirst,
  plainBoard,
  feedReader,
];
