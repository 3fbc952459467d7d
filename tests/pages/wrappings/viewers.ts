import { comments, counter, date, list, navigation, related } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isLong, isPlain, paragraphs, texts } from '../wrapping.ts';

/** A reader of PDF files: one placed span a printed line; running head and page number on each page. */
const pdfTextLayer = wholePage(
  {
    name: 'pdf-text-layer',
    suits: isLong,
    url: 'https://pdf.wengao.example/viewer?file=#.pdf',
    called: (title) => title,
  },
  (report, random) => {
    const width = random.int(30, 38);
    const lines = texts(report).flatMap((text) =>
      cut([...`　　${text}`], width).map((part) => part.join('')),
    );
    const pages = cut(lines, random.int(17, 22)).map((part, k) => {
      const printed = ['澜山政务文稿', ...part, `— ${k + 1} —`].map(
        (line, row) =>
          `<span style="left: 80px; top: ${60 + row * 24}px; font-size: 16px" role="presentation" dir="ltr">${escapeHtml(line)}</span><br role="presentation">`,
      );
      return `<div class="pgv"><canvas></canvas><div class="tlayer">${printed.join('')}</div></div>`;
    });
    return `<div class="tbar"><button>上一页</button><button>下一页</button><input value="1"><span>/ ${pages.length}</span><select><option>自动缩放</option><option>100%</option></select></div>
<div class="head"><h1>${report.title}</h1></div><div class="vwr">${pages.join('\n')}</div>`;
  },
);

/** A published cloud document: blocks in blocks, zero-width characters, remarks of colleagues at the side. */
const cloudDocument = wholePage(
  {
    name: 'cloud-document',
    suits: isPlain,
    url: 'https://docs.yunben.example/docx/#',
    called: (title) => `${title} - 云本文档`,
  },
  (report, random) => {
    const spans = (line: string) =>
      cut([...line], 9).map((part) => `<span data-string="true">${escapeHtml(part.join(''))}</span>`);
    const blocks = texts(report).map(
      (line, k) =>
        `<div class="blk" data-block-id="d${k}"><div class="zone"><div contenteditable="false"><div class="line"><span>${spans(line).join('')}</span><span data-enter="true">&#8203;</span></div></div></div></div>`,
    );
    return `<div class="suite"><div class="crumb">知识库 / 县情资料 / ${report.title}</div><button>分享</button><button>登录/注册</button><span>最近修改: 3月12日 10:20</span></div>
<div class="root"><div class="blk-head"><h1><span data-string="true">${report.title}</span></h1></div>
<div class="docinfo"><span>创建人：李晓</span><span>${random.int(10, 900)} 阅读</span><span>${random.int(1000, 4000)} 字</span></div>${blocks.join('')}</div>
<div class="rail">${comments(random, 2)
      .map((text) => `<div class="cmt"><b>赵敏</b><p>${text}</p><span>已解决</span></div>`)
      .join('')}</div><div class="foot">帮助中心 举报 评论(2)</div>`;
  },
);

/** A picture of each page with its caption and number, and that page's text below it. */
const picturePages = wholePage(
  {
    name: 'picture-pages',
    suits: isPlain,
    url: 'https://www.tuwendang.example/view/#.html',
    called: (title) => `${title}.docx-图文档`,
  },
  (report, random) => {
    const { title } = report;
    const pages = cut(texts(report), 4);
    const shown = pages.map(
      (lines, k) =>
        `<div class="pic"><img alt="${title}（第${k + 1}页）"><div>${title}-第${k + 1}页</div><div>${k + 1}/${pages.length}</div></div><div class="txt">${paragraphs(lines)}</div>`,
    );
    return `<div class="bar">图文档 <a>上传文档</a> <a>充值</a></div>
<div class="hd"><h1>${title}.docx</h1><p>文档页数：${pages.length}页 | 文档格式：DOCX | 文档价格：${random.int(3, 20)}元 | 上传日期：${date(random)}</p></div>
${shown.join('\n')}<div class="rp"><h4>文档留言板</h4><p>请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。</p><textarea></textarea></div>
<div><h4>该用户其他文档</h4>${list(related(random))}</div>`;
  },
);

/** Slides: the last one is copied before the first and the first behind the last, so that turning never ends. */
const carousel = wholePage(
  {
    name: 'carousel',
    suits: isLong,
    url: 'https://slide.yanjiang.example/s/#',
    called: (title) => `${title} - 演讲页`,
  },
  (report, random) => {
    const slide = (lines: readonly string[], copy = '') =>
      `<div class="sl"${copy}><div class="pg">${paragraphs(lines)}</div></div>`;
    const slides = cut(texts(report), 3);
    const copy = ' aria-hidden="true" data-copy="1"';
    return `<div>${navigation(random)}</div><h1>${report.title}</h1>
<div class="sw"><div class="track">${slide(slides.at(-1) ?? [], copy)}${slides.map((lines) => slide(lines)).join('\n')}${slide(slides[0] ?? [], copy)}</div><div>1 / ${slides.length}</div></div>
<p>${counter(random)}</p>${list(related(random))}`;
  },
);

function cut<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, k) =>
    items.slice(k * size, (k + 1) * size),
  );
}

export const viewerWrappings = [pdfTextLayer, cloudDocument, picturePages, carousel];
