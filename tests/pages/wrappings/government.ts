import { advert, counter, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { escapeHtml, isChinese, page, render, table, type Wrapping } from '../wrapping.ts';

const UNITS = ['澜川县人民政府办公室', '青砚新区管委会', '县统计局', '市发展改革委'];

/** TRS template: unquoted attributes, editors inside editors, a style sheet inside the text, an index-card table. */
const trs: Wrapping = {
  name: 'government-trs',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const text = render(
      parts,
      (line, heading) =>
        heading
          ? `<P style="TEXT-INDENT: 2em; LINE-HEIGHT: 2" align=justify><STRONG><FONT face=黑体>${line}</FONT></STRONG></P>`
          : `<P style="TEXT-INDENT: 2em" align=justify>　　${line}</P>`,
      ' class=MsoNormalTable cellSpacing=0 border=1',
    );
    const unit = random.pick(UNITS);
    const day = date(random);
    const card = table(
      [
        ['索引号', `0000${random.int(1000, 9999)}/2021-00${random.int(10, 99)}`, '主题分类', '国民经济'],
        ['发布机构', unit, '发文日期', `2021年0${random.int(1, 9)}月12日`],
        ['名称', title, '<', '<'],
      ],
      ' class="xxgk" width=100%',
    );
    const body = `<div class=header>${navigation(random)}</div><div class=dqwz>您当前所在的位置：<a href=/>首页</a> &gt; <a href=/xxgk>政务公开</a> &gt; <a href=/gh>规划计划</a></div>
<div class=con>${card}<div class=bt1>${title}</div><div class=xx>发布时间：${day} 10:20 来源：${unit} ${counter(random)} 字体：<a>大</a> <a>中</a> <a>小</a></div>
<div class=TRS_Editor><style type="text/css">.TRS_Editor P{margin-top:0;font-size:16pt}</style><div class=TRS_Editor>${text}</div></div>
<div class=fj><a>打印本页</a> <a>关闭窗口</a></div><div class=xgwj><h3>相关文件</h3>${list(related(random, 4))}</div></div><div class=foot>主办：${unit}　网站标识码：3600000000　赣ICP备00000000号　赣公网安备 00000000000000号</div>`;
    return {
      url: `http://www.lanchuan.example/zwgk/ghjh/202103/t20210312_${random.int(1e5, 9e5)}.html`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day, publisher: unit },
      html: page(
        {
          title: `${title}_${unit}`,
          extra: `<META NAME="SiteName" CONTENT="澜川县人民政府"><meta name=ArticleTitle content="${title}"><meta name=PubDate content="${day} 10:20"><meta name=ContentSource content="${unit}"><meta name=ColumnName content=规划计划>`,
        },
        body,
      ),
    };
  },
};

/** `#zoom` with spans, no-break spaces as indents, centred bold headings and a floating window. */
const zoom: Wrapping = {
  name: 'government-zoom',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const day = date(random);
    const unit = random.pick(UNITS);
    const text = render(
      parts,
      (line, heading) => {
        const words = heading ? `<b>${line}</b>` : line;
        return `<p><span style="font-family:仿宋_GB2312;font-size:16pt">&nbsp;&nbsp;&nbsp; ${words}</span></p><p>&nbsp;</p>`;
      },
      ' style="border-collapse:collapse" border="1" align="center"',
    );
    const body = `<div id="float1"><img src="/tj.png"><a>关闭</a>${advert(random)}</div><div id="nav">${navigation(random)}</div><div id="xl"><div id="tit"><h2>${title}</h2></div>
<div id="ly"><span>信息来源：${unit}</span><span>发布日期：${day}</span><span>${counter(random)}</span><span>【字体：大 中 小】</span><span>打印</span><span>分享到：</span></div><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${text}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div>责任编辑：李某</div><div>扫一扫在手机打开当前页</div><div><p>上一篇：<a>${related(random, 1)[0]}</a></p><p>下一篇：<a>${related(random, 1)[0]}</a></p></div></div><div id="bottom">版权所有：某市人民政府 技术支持：某某公司 电话：0000-12345678</div>`;
    return {
      url: `http://www.qinglan.example/art/2021/3/26/art_${random.int(1000, 9999)}_${random.int(1e5, 9e5)}.html`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day, publisher: unit },
      html: page({ title }, body),
    };
  },
};

/** Word's export inside a frame of tables, with captions as `<caption>` and table heads. */
const ucap: Wrapping = {
  name: 'government-ucap',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const day = date(random);
    const unit = random.pick(UNITS);
    const text = render(
      parts,
      (line) =>
        `<p class="MsoNormal" style="text-indent:32.0pt"><span lang="EN-US"><o:p></o:p></span><span>${wordSpans(line)}</span></p>`,
      ' class="MsoTableGrid"',
    );
    const body = `<div class="wrap"><div class="pos">当前位置：首页＞政府信息公开＞统计信息</div><table class="frame" border="0"><tbody><tr><td class="title"><span>${title}</span></td></tr><tr><td class="info">来源：${unit}　时间：${day}　${counter(random)}次</td></tr><tr><td><div id="UCAP-CONTENT">${text}</div></td></tr><tr><td><a>【打印】</a><a>【关闭】</a></td></tr></tbody></table></div><div class="links"><select><option>--国务院部门网站--</option><option>发展改革委</option></select></div>`;
    return {
      url: `http://tjj.qinglan.example/tjgb/${random.int(1000, 9999)}.jhtml`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day, publisher: unit },
      html: page({ title: `${title}-统计公报-青岚市统计局` }, body),
    };
  },
};

/** Word puts digits and words into spans of their own. */
const wordSpans = (line: string) =>
  line.replace(/[\d.]+/g, (digits) => `<span lang="EN-US" style="font-family:Times">${digits}</span>`);

/** No container that any list knows: hashed class names, one `<div>` a paragraph, no `<h1>`. */
const hashed: Wrapping = {
  name: 'hashed-classes',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const name = () => `_${random.int(1e5, 9e5).toString(36)}`;
    const inner = name();
    const text = render(
      parts,
      (line, heading) =>
        `<div class="${inner}"><span class="bjh">${heading ? `<span class="bjh-strong">${line}</span>` : line}</span></div>`,
    );
    const body = `<div id="app"><div class="${name()}">${navigation(random)}</div><div class="${name()}"><div class="${name()}">${title}</div><div class="${name()}"><span>澜川发布</span><span>${date(random)}</span><span>${counter(random)}</span><button>关注</button></div><div class="${name()}">${text}</div><div class="${name()}">举报/反馈</div></div><div class="${name()}"><div>作者最新文章</div>${list(related(random), 'div')}<div>相关推荐</div>${list(related(random), 'ol')}</div></div><script>window.__DATA__={"title":"${escapeHtml(title)}","count":1562}</script>`;
    return {
      url: `https://hao.example/s?id=17${random.int(1e8, 9e8)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title }, body),
    };
  },
};

export const governmentWrappings = [trs, zoom, ucap, hashed];
