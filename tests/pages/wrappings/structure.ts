import { advert, counter, date, list, navigation, related } from '../clutter.ts';
import { goldLines, type Part } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
  escapeHtml,
  isChinese,
  isLong,
  isPlain,
  page,
  render,
  table,
  texts,
  type Wrapping,
} from '../wrapping.ts';

const paragraph = (line: string) => `<p>${line}</p>`;

/** Plain text in `<pre>` with hard line ends and full-width indents; one line a paragraph. */
const preformatted = wholePage(
  {
    name: 'preformatted',
    url: 'http://www.wenben.example/t/#.html',
    called: (title) => `${title} - 文本库`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    return `<div>${navigation(random)}</div><pre>\n          ${title}\n\n${gold.map((line) => `　　${escapeHtml(line)}`).join('\n')}\n</pre><p>${counter(random)}</p>`;
  },
);

/** Every paragraph is a table of its own. */
const tablePerParagraph = wholePage(
  {
    name: 'table-per-paragraph',
    url: 'http://www.biaoge.example/#.html',
    called: (title) => title,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const cell = (line: string) =>
      `<table width="100%" border="0"><tbody><tr><td width="20"></td><td>${escapeHtml(line)}</td></tr></tbody></table>`;
    return `<div>${navigation(random)}</div><div id="doc"><table><tr><td align="center"><b>${title}</b></td></tr></table>${gold.map(cell).join('')}</div>${list(related(random))}`;
  },
);

/** Some lines are `<p>`, some `<div>`, some bare text between `<br>`, some in lists. */
const mixedBlocks = wholePage(
  {
    name: 'mixed-blocks',
    suits: isChinese,
    url: 'http://www.zaji.example/#.html',
    called: (title) => `${title}_杂记`,
  },
  (report, random) => {
    const { title, parts } = report;
    const text = render(parts, (line, heading) => {
      if (heading)
        return random.pick([`<h4>${line}</h4>`, `<div><strong>${line}</strong></div>`, `${line}<br>`]);
      return random.pick([
        `<p>${line}</p>`,
        `<div>${line}</div>`,
        `<br>${line}<br>`,
        `<section><p>${line}</p></section>`,
        `<blockquote>${line}</blockquote>`,
        `<center></center>${line}<p></p>`,
      ]);
    });
    return `<div>${navigation(random)}</div><div class="hh"><h1>${title}</h1><div class="mix">${text}</div></div>${list(related(random))}`;
  },
);

/** The text is cut into sibling boxes with adverts, forms and related lists between them. */
const splitContainers = wholePage(
  {
    name: 'split-containers',
    suits: isLong,
    url: 'https://www.fenduan.example/a/#',
    called: (title) => title,
  },
  (report, random) => {
    const { title, parts } = report;
    const size = Math.ceil(parts.length / random.int(3, 5));
    const boxes: Part[][] = [];
    for (let at = 0; at < parts.length; at += size) boxes.push(parts.slice(at, at + size));
    const between = () =>
      random.pick([
        `<div class="banner">${advert(random)}</div>`,
        `<div class="rec"><h5>相关阅读</h5>${list(related(random, 3))}</div>`,
        '<div class="sub"><p>订阅我们的周报，每周一封，随时退订。</p><input><button>订阅</button></div>',
      ]);
    return `<div>${navigation(random)}</div><div class="wrap"><h1>${title}</h1>${boxes.map((box) => `<div class="seg">${render(box, paragraph)}</div>`).join(between())}</div>`;
  },
);

/** Word's tables: `<caption>`, `<th>`, paragraphs and blanks in the cells, all in one bordered layout cell. */
const officeTables = wholePage(
  {
    name: 'office-tables',
    suits: (report) => report.name === 'communique',
    url: 'http://tjj.qinglan.example/tjgb/2020.htm',
    called: (title) => `${title}_青岚市统计局`,
  },
  (report, random) => {
    const { title, parts } = report;
    const cell = (text: string) =>
      `<p class=MsoNormal align=center><span lang=EN-US>&nbsp;</span>${escapeHtml(text)}</p>`;
    const html = parts
      .map((part) =>
        part.kind === 'table'
          ? table(part.rows, ' border=1 class=MsoNormalTable', cell)
          : `<p class=MsoNormal>${escapeHtml(part.text)}</p>`,
      )
      .join('');
    return `<div>${navigation(random)}</div><table border="1" width="960"><tr><td><h3 align="center">${title}</h3><p align="center">${date(random)} ${counter(random)}</p><div>${html}</div></td></tr></table><div>打印 关闭</div>`;
  },
);

/** Agreements and dialogs that nobody sees: `hidden`, `display:none`, `<dialog>`, `<template>`, `aria-hidden`. */
const hiddenAgreements: Wrapping = {
  name: 'hidden-agreements',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const agreement =
      '本协议是您与本平台之间关于使用本平台服务所订立的协议。您应当在使用服务之前认真阅读全部协议内容，费用标准为每月19.9元，逾期按日加收0.05%的滞纳金。'.repeat(
        random.int(10, 40),
      );
    const hide = random.pick([
      (text: string) => `<div style="display:none"><h2>用户服务协议</h2><p>${text}</p></div>`,
      (text: string) => `<div hidden><h2>用户服务协议</h2><p>${text}</p></div>`,
      (text: string) => `<dialog><h2>用户服务协议</h2><p>${text}</p></dialog>`,
      (text: string) =>
        `<div class="modal fade" role="dialog" aria-hidden="true" style="display: none;"><p>${text}</p></div>`,
    ]);
    const body = `${hide(agreement)}<div>${navigation(random)}</div><div class="d"><h1>${title}</h1><div style="display:none">${title}，${advert(random)}</div><div class="t">${render(parts, paragraph)}</div></div><template><p>${agreement}</p></template><noscript><p>请开启JavaScript以获得更好的浏览体验</p></noscript>`;
    return {
      url: `https://www.yincang.example/d/${random.int(1e4, 9e5)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title} - 隐藏网` }, body),
    };
  },
};

/** Sections that the reader may fold: `<details>`, closed. */
const folded = wholePage(
  {
    name: 'folded-sections',
    suits: (report) => isPlain(report) && report.parts.some((part) => part.kind === 'heading'),
    url: 'https://www.zhedie.example/#',
    called: (title) => title,
  },
  (report, random) => {
    const { title } = report;
    let open = false;
    const html = report.parts
      .map((part) => {
        if (part.kind === 'table') return '';
        if (part.kind === 'paragraph' || !/^[一二三四五六]/.test(part.text))
          return `<p>${escapeHtml(part.text)}</p>`;
        const end = open ? '</details>' : '';
        open = true;
        return `${end}<details><summary>${escapeHtml(part.text)}</summary>`;
      })
      .join('');
    return `<div>${navigation(random)}</div><main><h1>${title}</h1>${html}${open ? '</details>' : ''}</main>`;
  },
);

/** Appeals of the site stand as paragraphs of their own among the report's. */
const appeals = wholePage(
  {
    name: 'appeal-paragraphs',
    url: 'http://www.baihui.example/#.html',
    called: (title) => `${title}_百汇文库网`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const words = [
      '本文由百汇文库网（www.baihui.example）整理发布',
      '更多精彩内容，请关注微信公众号：百汇文库',
      '未完，继续阅读 &gt;',
      '（本文仅供参考，转载请注明出处）',
      `【相关推荐】${related(random, 1)[0]}`,
      '本文地址：http://www.baihui.example/1234.html',
      '如果您喜欢本文，请分享给您的好友，谢谢！',
    ];
    const extra = random.some(words, 4);
    const lines = gold.flatMap((line, index) => {
      const appeal = index > 1 && index % 4 === 2 ? extra.pop() : undefined;
      return [`<p>${escapeHtml(line)}</p>`, ...(appeal ? [`<p>${appeal}</p>`] : [])];
    });
    return `<div>${navigation(random)}</div><div><h1>${title}</h1><div class="x">${lines.join('')}</div></div>`;
  },
);

export const structureWrappings = [
  preformatted,
  tablePerParagraph,
  mixedBlocks,
  splitContainers,
  officeTables,
  hiddenAgreements,
  folded,
  appeals,
];
