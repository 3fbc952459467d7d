import { advert, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
  cutInSentence,
  escapeHtml,
  isChinese,
  isLong,
  isPlain,
  page,
  paragraphs,
  render,
  texts,
  type Wrapping,
} from '../wrapping.ts';

/** 天天文库's kind: labels before the text one a line, page captions, the share sentence, then the text. */
const dailyLibrary: Wrapping = {
  name: 'daily-library',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const id = random.int(1e6, 9e6);
    const body = `<div class="nav">${navigation(random)}</div><h1>${title}.doc</h1><ul class="attr"><li>ID:${id}</li><li>大小:${random.int(1, 9)}.63 MB</li><li>页数:${random.int(5, 30)}页</li><li>时间:2018-01-07</li><li>上传者:U-${random.int(1000, 9999)}</li></ul>${[1, 2, 3].map((k) => `<div class="pg"><img alt="${title}_第${k}页"><span>${title}_第${k}页</span></div>`).join('')}
<div class="say">《${title}.doc》由会员上传分享，免费在线阅读，更多相关内容在工作报告-日日文库。</div><div class="txtbox">${gold.map((line) => escapeHtml(line)).join('<br>\n')}</div>
<div>当前文档最多预览五页，下载文档查看全文</div><div>此文档下载收益归作者所有</div><div>${list(related(random))}</div><div>举报原因：侵权盗版 <textarea></textarea> 提交</div>`;
    return {
      url: `https://www.ririwenku.example/p-${id}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}.doc-日日文库` }, body),
    };
  },
};

/** A download station: notes on formats and a messenger number before the text, the source line behind. */
const downloadStation = wholePage(
  {
    name: 'download-station',
    suits: isPlain,
    url: 'https://www.zhandian.example/wendang/#.html',
    called: (title) => `${title} - 下载站`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    return `<div id="t">${navigation(random)}</div><div id="m"><h1>${title}</h1><div>时间:${date(random)} 来源:网络收集 点击:次</div><div class="tip">说明：文章内容仅供预览，部分内容可能不全，需要完整文档或者需要复制内容，请下载word后使用。下载word有问题请添加微信号：xx${random.int(100, 999)}或QQ：${random.int(1e5, 9e8)} 处理（尽可能给您提供完整文档），感谢您的支持与谅解。</div><div class="c">${paragraphs(gold)}</div><div class="d">${title}.doc <a>将本文的Word文档下载到电脑，方便复制、编辑、收藏和打印</a></div><div>本文链接：https://www.zhandian.example/wendang/${random.int(1e5, 9e6)}.html（转载请注明文章来源）</div></div><div>上一篇：${related(random, 1)[0]}</div><div>热门推荐${list(related(random))}</div><div>Copyright © 2019-2022 免责声明 :本网站所载的资料为网友上传推荐、搜集汇总、分享而来，仅供用户间交流学习使用，不做其他非法用途。客服QQ：00000000 邮箱：a@b.example</div>`;
  },
);

/** Chunks with numbers in one block, run together, an empty line between; headed 内容简介. */
const numberedChunks = wholePage(
  {
    name: 'numbered-chunks',
    suits: isLong,
    url: 'https://www.duanluo.example/article/#.html',
    called: (title) => `${title}_段落网`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const whole = gold.join('\n');
    const size = random.int(300, 480);
    const pieces: string[] = [];
    for (let at = 0; at < whole.length; ) {
      let end = Math.min(whole.length, at + size);
      while (end < whole.length && !/^[一-龥]{3}$/.test(whole.slice(end - 2, end + 1))) end++;
      pieces.push(whole.slice(at, end));
      at = end;
    }
    const html = pieces
      .map((piece, k) => `<p>${escapeHtml(`${k + 1}、${piece}`).replaceAll('\n', '<br/>')}</p>`)
      .join('<p>&nbsp;</p>');
    return `<div>${navigation(random)}</div><h1>${title}</h1><div>${random.int(10, 40)}页 ${random.int(20, 99)}.5KB VIP专享</div><h3>内容简介</h3><div>${html}</div><div>温馨提示：如果当前文档出现乱码或未能正常浏览，请先下载原文档进行浏览。</div>${list(related(random))}`;
  },
);

/** A county's site by a small firm: index rows in a table, font switches, a print row, friends' links in a select. */
const countySite: Wrapping = {
  name: 'county-site',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const day = date(random);
    const text = render(
      parts,
      (line) =>
        `<p style="MARGIN: 0cm 0cm 0pt; mso-char-indent-count: 2.0"><span style="FONT-SIZE: 16pt; FONT-FAMILY: 仿宋">${line}<?xml:namespace prefix = "o" /><o:p></o:p></span></p>`,
      ' class="ke-zeroborder" border=1 width=600',
    );
    const body = `<table width=1000><tr><td>${navigation(random)}</td></tr></table><table width=1000><tr><td>您的位置：网站首页 » 信息公开 » 工作报告</td></tr><tr><td height=60 align=center class=bigtitle>${title}</td></tr><tr><td align=center>【浏览字号：<a>大</a> <a>中</a> <a>小</a>】 来源：澜川县人民政府 发布时间：${day} 浏览次数：<script>hits()</script></td></tr><tr><td class=content><div id="MyContent">${text}</div></td></tr><tr><td>分享到：</td></tr><tr><td align=right>【<a>打印此页</a>】【<a>顶部</a>】【<a>关闭</a>】</td></tr></table><table><tr><td><select><option>友情链接</option><option>省政府网</option></select></td></tr><tr><td>主办：澜川县人民政府 承办：县电子政务中心 您是第${random.int(1e5, 9e6)}位访客</td></tr></table>`;
    return {
      url: `http://www.lanchuanxian.example/Item/${random.int(1000, 99999)}.aspx`,
      title,
      gold: [title, ...goldLines(parts)],
      head: { publishedOn: day, publisher: '澜川县人民政府' },
      html: page({ title: `${title}-澜川县人民政府门户网站` }, body),
    };
  },
};

/** A shop of another theme: the box has its own names and asks for a password sent by messenger. */
const passwordBox: Wrapping = {
  name: 'password-box',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const cut = Math.floor(all.length * random.pick([0.35, 0.6]));
    const rest = Math.floor(all.length * random.pick([0.8, 1]));
    const box = `<div style="border:1px dashed #F60;padding:10px"><span>温馨提示：</span>本文隐藏内容 <b>请输入密码查看</b>，关注微信公众号“文稿小铺”，回复“<i>文稿</i>”获取密码。<input type="password"><input type="submit" value="提交"></div>`;
    const body = `<header>${navigation(random)}</header><article class="post"><header><h1>${title}</h1><span>${date(random)}</span> <span>阅读(${random.int(10, 999)})</span> <span>赞(${random.int(0, 99)})</span></header><div class="single">${paragraphs(all.slice(0, cut))}${box}${paragraphs(all.slice(rest))}<p class="post-copyright">未经允许不得转载：<a>文稿小铺</a> » <a>${title}</a></p></div></article><div>${list(related(random))}</div>`;
    return {
      url: `https://wengaoxiaopu.example/${random.int(100, 9999)}.html`,
      title,
      gold: [title, ...all.slice(0, cut), '⟦gap⟧', ...all.slice(rest)],
      html: page({ title: `${title}-文稿小铺` }, body),
    };
  },
};

/** A reading app's web page: the first part, then an appeal to open the app; a floating bar. */
const readingApp: Wrapping = {
  name: 'reading-app',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const kept = all.slice(0, Math.floor(all.length * 0.6));
    const last = all.slice(kept.length).find((line) => line.length > 60) ?? '';
    kept.push(cutInSentence(last, random.int(20, 40)));
    const body = `<div class="bar"><img src="l.png">文读APP <a>打开</a></div><div class="reader"><div class="name">${title}</div><div class="meta">${date(random, '.')} · ${random.int(100, 900)}人阅读</div><div class="body">${kept.map((line) => `<div class="par"><span>${escapeHtml(line)}</span></div>`).join('')}</div><div class="lock"><div>APP内阅读全文，流畅无广告</div><button>打开APP阅读剩余${random.int(20, 60)}%</button></div></div><div class="rec"><div>看了又看</div>${related(
      random,
    )
      .map((item) => `<div><div>${item}</div><div>${random.int(1, 9)}.${random.int(0, 9)}分</div></div>`)
      .join('')}</div><div>${advert(random)}</div>`;
    return {
      url: `https://h5.wendu.example/read?id=${random.int(1e5, 9e6)}`,
      title,
      gold: [title, ...kept, '⟦gap⟧'],
      html: page({ title }, body),
    };
  },
};

/** A magazine page: column name above the title, an abstract and keywords box, the author's unit, notes at the end. */
const magazine: Wrapping = {
  name: 'magazine',
  kind: 'press',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const body = `<div>${navigation(random)}</div><div class="issue">2021年第${random.int(1, 12)}期 总第${random.int(100, 400)}期</div><div class="column">调查研究</div><h1 class="ttl">${title}</h1><div class="by">文 / 林小溪 蒋大川　　${date(random)}　　浏览量：${random.int(100, 9999)}</div><div class="pt">${gold.map((line, k) => `<p${k === 0 ? ' class="first"' : ''}>${escapeHtml(line)}</p>`).join('\n')}</div><div class="end">（责任编辑 吴岚）</div><div class="pp"><a>《县域经济》杂志订阅 全年12期 240元</a></div><div>往期回顾 ${list(related(random, 5))}</div>`;
    return {
      url: `http://www.xianyu.example/2021/${random.int(10, 99)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}|调查研究|《县域经济》杂志` }, body),
    };
  },
};

export const moreFamilyWrappings = [
  dailyLibrary,
  downloadStation,
  numberedChunks,
  countySite,
  passwordBox,
  readingApp,
  magazine,
];
