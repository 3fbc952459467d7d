import { advert, counter, date, list, navigation, related } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import {
  cutInSentence,
  escapeHtml,
  isLong,
  isPlain,
  page,
  paragraphs,
  sentences,
  texts,
  type Wrapping,
} from '../wrapping.ts';

/** Tips with a customer service number, the title broken over lines, then the title again. */
const huiwen: Wrapping = {
  name: 'huiwen',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const pieces = title.match(/.{1,5}/g) ?? [];
    const gold = texts(report);
    const body = `<div id=a1>${navigation(random)}</div><table><tr><td><div class=pre>
<p>温馨提示：</p><p>1. 部分包含数学公式或PPT动画的文件，查看预览时可能会显示错乱或异常，文件下载后无此问题，请放心下载。</p><p>2. 本文档由用户上传，版权归属用户，本站负责整理代发布。</p><p>3. 下载前请仔细阅读文档内容，确认文档内容符合您的需求后进行下载，下载价${random.int(5, 20)}.8元。</p><p>4. 本文档所得收入归上传人所有。</p><p>网站客服：${random.int(10_000_000, 90_000_000)}</p>
${pieces.map((piece) => `<p align=center>${piece}</p>`).join('')}<p align=center><b>${title}</b></p>
${paragraphs(gold)}</div></td><td><h3>看过本文的人还看了</h3>${list(related(random))}<p>${advert(random)}</p></td></tr></table>
<div>关于我们 | 联系我们 | 版权申诉 蜀ICP备00000000号 本站为文档C2C交易模式，即用户上传的文档直接卖给（下载）用户</div>`;
    return {
      url: `https://www.${random.pick(['hwdoc', 'yuewen8', 'docbay'])}.example/p-${random.int(1e6, 9e6)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}-${random.pick(['汇编网', '文汇阁'])}` }, body, ' oncopy="return false"'),
    };
  },
};

/** Page pictures with lazy sources, a notice on unread pages, then the whole text under 文档简介. */
const renren: Wrapping = {
  name: 'renren',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const day = date(random);
    const gold = texts(report);
    const left = random.int(3, 30);
    const images = [1, 2, 3].map(
      (k) => `<div><img data-src="/p${k}.webp" alt=""><p>${title}_第${k}页</p></div>`,
    );
    const html = `<header>${navigation(random)}</header><div class="w1"><h1>${title}</h1><div><span>上传人：${random.pick(['yx', '文库'])}${random.int(10, 99)}</span><span>上传时间：${day}</span><span>格式：DOCX</span><span>页数：${left + 5}</span><span>大小：${random.int(20, 90)}.${random.int(10, 99)}KB</span><span>积分：${random.int(9, 30)}</span></div>
${images.join('')}<div>已阅读5页，还剩${left}页未读，<a>继续免费阅读</a></div><a>下载本文档</a>
<div>版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容存在侵权，请进行举报或认领</div>
<h3>文档简介</h3><div class="w7">${gold.map(escapeHtml).join('<br/>')}</div></div>
<div class="w9"><h3>相关文档</h3>${list(related(random, 8))}<h3>最新文档</h3>${list(related(random, 5))}</div>
<div>温馨提示：1. 本站所有资源如无特殊说明，都需要本地电脑安装OFFICE2007和PDF阅读器。2. 文件解压请使用最新的软件。<br>3. 本站不保证下载资源的准确性、安全性和完整性。</div><footer>网站客服QQ：2881952447 © 2020-2025 人人阅览 版权所有 蜀ICP备00000000号</footer>`;
    return {
      url: `https://www.rrread.example/paper/${random.int(1e8, 9e8)}.html`,
      title,
      gold: [title, ...gold],
      head: { uploadedOn: day },
      html: page({ title: `${title} - 人人阅览` }, html),
    };
  },
};

/** Under 文本预览 only the first printed pages, cut in a sentence, with the number of pages that are left. */
const textPreview: Wrapping = {
  name: 'text-preview',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const kept = all.slice(0, Math.floor(all.length * 0.5));
    const last = all.slice(kept.length).find((line) => line.length > 60) ?? '';
    const gold = [...kept, cutInSentence(last, random.int(25, 45))];
    const body = `<div class=top>${navigation(random)}</div><div class=g8><h1 title="${title}">${title}.doc</h1><ul><li>发布于：${date(random, '/')}</li><li>约3.2千字</li><li>约 ${random.int(8, 20)}页</li><li>${counter(random)}</li><li>8.8金币</li></ul>
<div class=v><div class=vi><img src="//v.example/1.png"></div><div class=vi><img src="//v.example/2.png"></div></div>
<button>查看全文（剩余${random.int(4, 15)}页）</button><p>其中可免费阅读5页，需付费${random.int(3, 20)}金币</p>
<ol><li>1、本文档共${random.int(8, 20)}页，可阅读全部内容。</li><li>2、本文档内容版权归属内容提供方，所产生的收益全部归内容提供方所有。</li></ol>
<h2>文本预览</h2><div>${gold.map((line) => `　　${escapeHtml(line)}`).join('<br>\n')}</div><div>您可能关注的文档</div>${list(related(random))}</div>
<div>文档评论（${random.int(0, 9)}） 最近下载 <a>某县招商报告（投资20亿元）</a></div><div>© 2010-2024 原创力文库 京公网安备 00000000000000号</div>`;
    return {
      url: `https://max.yuanchuang.example/html/2021/0312/${random.int(1e9, 9e9)}.shtm`,
      title,
      gold: [title, ...gold, '⟦gap⟧'],
      html: page({ title: `${title}.doc-原创力文库` }, body),
    };
  },
};

/** Breadcrumb, the title three times, 合集下载, one sentence a paragraph. */
const documentHome: Wrapping = {
  name: 'document-home',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report).flatMap(sentences);
    const body = `<div>当前位置：<a href="/">文档之屋</a>› <a href="/c">${title}</a></div><h1>${title}</h1><h2>${title}</h2><p><a>${title} 合集下载</a></p>
<div id="mod9">${paragraphs(gold)}</div>
<p>1、下载文档前请自行甄别文档内容的完整性，平台不提供额外的编辑、内容补充、找答案等附加服务。</p><p>2、"仅部分预览"的文档，不可在线预览部分如存在完整性等问题，可反馈申请退款（可完整预览的文档不适用该条件！）。</p><p>3、如文档侵犯您的权益，请联系客服反馈，我们会尽快为您处理（人工客服工作时间：9:00-18:30）。</p>
<div>相关文档</div>${list(related(random))}<div>最新文档</div>${list(related(random))}<p>免责声明 侵权投诉 © 2022 wendangwu.example 网站备案：粤ICP备00000000号</p>`;
    return {
      url: `https://www.wendangwu.example/doc/${random.int(1e7, 9e7)}c.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title} - 文档之屋` }, body),
    };
  },
};

/** A library of clipped articles: the text is whole, but folded by height only. */
const clippings = wholePage(
  {
    name: 'clippings',
    suits: isPlain,
    url: 'http://www.jianbao.example/content/19/1102/08/#_870652.shtml',
    called: (title) => `${title} - 剪报图书馆`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    return `<div class="h0">${navigation(random)}</div><div class="left0"><h2 id="bt">${title}</h2><div>${date(random)} &nbsp; 老树2019 &nbsp; 阅 ${random.int(100, 9000)} &nbsp; 转 ${random.int(3, 90)}</div>
<div style="height:900px;overflow:hidden"><div id="wz"><table><tr><td>${gold.map((line) => `<div>　　${escapeHtml(line)}</div><div><br></div>`).join('')}</td></tr></table></div></div>
<div><a>展开全文</a></div><div>本站是提供个人知识管理的网络存储空间，所有内容均由用户发布，不代表本站观点。请注意甄别内容中的联系方式、诱导购买等信息，谨防诈骗。如发现有害或侵权内容，请点击一键举报。</div>
<div>转藏 分享 献花（${random.int(0, 9)}）</div><div>类似文章 更多</div>${list(related(random))}</div><div>发表评论：请遵守用户评论公约</div>`;
  },
);

/** A site of model texts: recommended degree, adverts between paragraphs, recommendations after. */
const modelTexts = wholePage(
  {
    name: 'model-texts',
    suits: isPlain,
    url: 'https://www.fanwenjia.example/baogao/kaocha/#.html',
    called: (title) => `${title}_考察报告_范文之家`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const middle = Math.floor(gold.length / 2);
    const lines = gold.map((line, index) => {
      const link = index === middle ? `<p>推荐阅读：<a href="/1.html">${related(random, 1)[0]}</a></p>` : '';
      const ad = index % 7 === 3 ? `<div class="s${index}"><script>ad(${index})</script></div>` : '';
      return `${link}<p>　　${escapeHtml(line)}</p>${ad}`;
    });
    return `<div class="p">${navigation(random)}</div><div>当前位置：<a>范文</a>><a>报告</a>><a>考察报告</a>>正文</div><div class="art"><h1>${title}</h1><div>时间:${date(random)} 推荐度：<i>★★★★☆</i> 来源：网络 <a>下载文档</a></div>
<p class="ds">【导语】${title}是好范文网为大家整理的，供大家参考。</p>${lines.join('\n')}
<p>【${title}】相关文章：</p>${related(random, 5)
      .map((item, k) => `<p>${k + 1}.<a>${item}</a></p>`)
      .join(
        '',
      )}<div><b>- 相关推荐</b>${list(related(random))}</div></div><div>Copyright©2006-2024 范文之家 版权所有</div>`;
  },
);

export const documentMirrorWrappings = [huiwen, renren, textPreview, documentHome, clippings, modelTexts];
