import { counter, date, list, navigation, related } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isChinese, isPlain, isShort, render, table, texts } from '../wrapping.ts';

/** A county's portal of 2004: paragraphs that never close, a vote, a table of related titles in the text's cell. */
const aspPortal = wholePage(
  {
    name: 'asp-portal',
    suits: isPlain,
    url: 'http://www.yunhexian.example/news/shownews.asp?newsid=#',
    called: () => '云合信息港--欢迎您的光临！',
    charset: 'gb18030',
  },
  (report, random) => {
    const text = texts(report).map((line) => `<P>&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(line)}`);
    const cells = related(random, 4).map(
      (item) => `<tr><td>·<a>${item}</a>(${random.int(1, 12)}-12)</td></tr>`,
    );
    const ranks = related(random, 5).map((item, k) => `${k + 1}.<a>${item}</a>[${random.int(100, 4000)}]`);
    return `<table width="776" align="center"><tr><td><marquee>热烈庆祝云合信息港开通三周年！欢迎各单位刊登广告，每月仅收${random.int(200, 900)}元</marquee></td></tr>
<tr><td><table><tr><td><font color=#FFFFFF><a>首页</a>｜<a>云合概况</a>｜<a>招商引资</a>｜<a>留言板</a></font></td></tr></table></td></tr>
<tr><td><table><tr><td width="170"><table><tr><td>网上调查</td></tr><tr><td><form>您对本站满意吗？<br><input type=radio>满意<br><input type=radio>一般<br>已有${random.int(100, 999)}人投票</form></td></tr></table>点击排行<br>${ranks.join('<br>')}</td>
<td valign="top"><table width=100%><tr><td height=40 align=center><font color="#FF0000" size="+1"><strong>${report.title}</strong></font></td></tr>
<tr><td align=center>发布人：管理员　发布日期：${date(random)}　阅读：<font color=red>${random.int(50, 900)}</font>次</td></tr>
<tr><td style="line-height:200%">${text.join('\r\n')}</P><table align=right><tr><td><b>相关专题：</b></td></tr>${cells.join('')}</table></td></tr>
<tr><td align=right>[<a>返回上页</a>] [<a>打印</a>]</td></tr></table></td></tr></table></td></tr>
<tr><td align=center>云合县信息中心版权所有<br>推荐使用IE6.0浏览器，800×600分辨率　今日访问${random.int(10, 99)}人次</td></tr></table>`;
  },
);

const CLASSIFIED = [
  '转让临街旺铺，客源稳定，设备齐全，接手即可营业',
  '出售三室两厅，南北通透，精装修，拎包入住，中介勿扰',
  '诚聘服务员数名，包吃包住，月休四天，有经验者优先',
  '出租仓库，水电齐全，大车可进，价格面议，长租优惠',
];

/** A few lines parted by `<br>` in a cell; the page is called after its site, small advertisements hold more text. */
const townCell = wholePage(
  {
    name: 'town-cell',
    kind: 'articles',
    suits: isShort,
    url: 'http://www.xiaocheng.example/read.php?id=#',
    called: () => '小城在线',
    charset: 'gb18030',
  },
  (report, random) => {
    const rows = Array.from({ length: 12 }, () => [
      random.pick(CLASSIFIED),
      `13${random.int(1000, 9999)}***`,
      date(random),
    ]);
    return `<table width=950><tr><td><b>小城在线</b></td><td>新闻 | 房产 | 招聘 | 二手 | 交友</td></tr></table>
<table width=950><tr valign=top><td width=620><div align=center><span class=f18>${report.title}</span></div><div align=center>${date(random)}　编辑：小燕　人气：${random.int(20, 900)}</div>
<div class=f14>　　${texts(report).map(escapeHtml).join('<br>　　')}</div><div>【<a>收藏</a>】【<a>打印</a>】【<a>关闭</a>】</div></td>
<td><b>便民信息</b>${table(rows, ' border=0')}</td></tr></table><div>本站信息由网友发布，请自行核实真实性</div>`;
  },
);

/** A bureau of statistics: the column's name is the page's, everything stands in layout tables, so do real tables. */
const statisticsBureau = wholePage(
  {
    name: 'statistics-bureau',
    suits: isChinese,
    url: 'http://tjj.lanxi.example/tjgb/#.shtml',
    called: () => '统计公报_蓝溪区统计局',
  },
  (report, random) => {
    const text = render(
      report.parts,
      (line, heading) => `<div style="text-indent:2em">${heading ? `<strong>${line}</strong>` : line}</div>`,
      ' class="t1" border="1"',
    );
    const rows = related(random, 5).map((item) => `<tr><td><a>${item}</a></td><td>${date(random)}</td></tr>`);
    return `<table width="100%"><tr><td><img src="top.jpg"></td></tr><tr><td><table><tr><td><a>首页</a></td><td><a>机构</a></td><td><a>数据</a></td><td><a>公报</a></td></tr></table></td></tr></table>
<table width="1000"><tr><td class="lm">统计公报</td><td align="right">${date(random)} 星期三 晴 ${random.int(8, 20)}℃～${random.int(21, 34)}℃</td></tr></table>
<table width="1000"><tr><td><div class="bt">${report.title}</div><div>来源：国民经济综合统计科　　${date(random)}</div><div class="zw">${text}</div></td></tr></table>
<table width="1000"><tr><td>相关数据</td></tr>${rows.join('')}</table>`;
  },
);

/** Lines under the heading and at the end (meeting, speaker, signature, day) are the document's own. */
const signedDocument = wholePage(
  {
    name: 'signed-document',
    suits: isPlain,
    url: 'http://www.meixi.example/xxgk/#.html',
    called: (title) => `${title}_梅溪县人民政府`,
  },
  (report, random) => {
    const own = /^(（\d{4}年.*上）|——.*|中共.{2,20}|\d{4}年\d+月\d+日)$/;
    const lines = texts(report).map((line) =>
      own.test(line)
        ? `<p style="text-align:${line.startsWith('（') ? 'center' : 'right'}">${line}</p>`
        : `<p>　　${escapeHtml(line)}</p>`,
    );
    return `<div>${navigation(random)}</div><div>首页 &gt; 政府信息公开 &gt; 政府工作报告</div><h2 align="center">${report.title}</h2>
<div class="i">时间：${date(random)} 来源：县政府办公室 作者： ${counter(random)} <a>[打印]</a></div><div class="c">${lines.join('')}</div>
<div>【信息来源：县政府办公室】 【关闭窗口】</div>${list(related(random))}`;
  },
);

export const oldPortalWrappings = [aspPortal, townCell, statisticsBureau, signedDocument];
