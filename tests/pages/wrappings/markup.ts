import { advert, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isChinese, page, render, texts, type Wrapping } from '../wrapping.ts';

const paragraph = (line: string, heading: boolean) =>
  heading ? `<p><strong>${line}</strong></p>` : `<p>${line}</p>`;

/** GB18030 bytes, named in the old way. */
const gbkBytes: Wrapping = {
  name: 'gbk-bytes',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${random.pick(['gb2312', 'GBK', 'gb18030'])}"><title>${title}</title></head><body><div id=menu>${navigation(random)}</div><div id=main><h1>${title}</h1><div id=text>${render(parts, paragraph)}</div></div>${list(related(random))}</body></html>`;
    return {
      url: `http://www.qzxq.example/n/${random.int(100, 999)}.htm`,
      title,
      gold: [title, ...goldLines(parts)],
      charset: 'gb18030',
      html,
    };
  },
};

/** Big5 bytes and traditional characters. */
const big5Bytes: Wrapping = {
  name: 'big5-bytes',
  suits: (report) => report.name === 'traditional',
  wrap(report, random) {
    const { title, parts } = report;
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>${title} - 青嵐縣政府</title></head><body><div>首頁 | 網站導覽 | 意見信箱 | English</div><div class=main><h2>${title}</h2><div>發布日期：${date(random)} 點閱數：${random.int(10, 999)}</div>${render(parts, paragraph)}</div><div>回上一頁 | 友善列印</div><div>地址：青嵐市中正路1號 電話：00-00000000 更新日期：110-03-02</div></body></html>`;
    return {
      url: 'http://www.qinglan-tw.example/cp.aspx?n=12',
      title,
      gold: [title, ...goldLines(parts)],
      charset: 'big5',
      html,
    };
  },
};

/** A fragment without html, head and body. */
const noRoot: Wrapping = {
  name: 'no-root',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    return {
      url: `http://www.pianduan.example/${random.int(100, 999)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: `<title>${title}</title>\n${navigation(random)}<h1>${title}</h1>\n<div class=body>${render(parts, paragraph)}</div>\n${list(related(random))}`,
    };
  },
};

/** Tags left open, closed twice or crossed, stray end tags, comments, unescaped signs. */
const malformed: Wrapping = {
  name: 'malformed',
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const broken = gold.map((line, index) =>
      random.pick([
        `<p>${escapeHtml(line)}`,
        `<p><font>${escapeHtml(line)}</p></font>`,
        `<p><b>${escapeHtml(line)}</p></b></span>`,
        `<!--p${index}--><p>${escapeHtml(line)}</p></p>`,
        `<p ><![if !supportEmptyParas]>${escapeHtml(line)}<![endif]></p>`,
      ]),
    );
    const html = `<body><html><title>${title}</title><div class=top><ul>${navigation(random)}</div><div class=main><center><h1>${title}</center></h1><div class=text>${broken.join('\n')}</div></div></div><div class=foot>联系我们</body></html><div>${list(related(random, 3))}`;
    return {
      url: `http://www.huai.example/${random.int(100, 999)}.htm`,
      title,
      gold: [title, ...gold],
      html,
    };
  },
};

/** An element for each letter's style, soft hyphens, zero-width spaces, no-break spaces. */
const styledLetters: Wrapping = {
  name: 'styled-letters',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const letters = (line: string) =>
      line.replace(
        /[一-龥]{3}/g,
        (word) =>
          `<span>${word.slice(0, 1)}<i></i></span>${random.pick(['', '&#8203;', '&shy;', ''])}<em style="font-style:normal">${word.slice(1)}</em>`,
      );
    const text = render(parts, (line) => `<div class="para"><div class="line">${letters(line)}</div></div>`);
    const body = `<div>${navigation(random)}</div><div><div class="doc-title">${title}</div><div class="reader">${text}</div></div><div>${advert(random)}</div>`;
    return {
      url: `https://read.example/doc/${random.int(1e4, 9e5)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title }, body),
    };
  },
};

/** One long list: every paragraph is an item. */
const listItems = wholePage(
  {
    name: 'list-items',
    url: 'https://www.liebiao.example/#',
    called: (title) => `${title} | 列表网`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    return `<nav>${navigation(random)}</nav><section><h2>${title}</h2><ul class="lines">${gold.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></section><section><h2>更多</h2>${list(related(random))}</section>`;
  },
);

/** A modern application: everything in custom elements, the text in nested flex boxes, banners for consent. */
const customElements = wholePage(
  {
    name: 'custom-elements',
    suits: isChinese,
    url: 'https://app.example/#/a/#',
    called: (title) => title,
  },
  (report, random) => {
    const { title, parts } = report;
    return `<cookie-bar><p>本站使用Cookie以提升体验，继续浏览即表示同意。</p><button>知道了</button></cookie-bar><app-root><app-header>${navigation(random)}</app-header><app-article><div class="flex"><h1>${title}</h1><p-meta>${date(random)}</p-meta><x-body>${render(parts, (line, heading) => (heading ? `<h3>${line}</h3>` : `<p>${line}</p>`))}</x-body></div></app-article><app-recommend>${list(related(random, 10), 'div')}</app-recommend></app-root>`;
  },
);

/** Pages without text: pictures of pages, or canvases. The title and the clutter are all there is. */
const pictures: Wrapping = {
  name: 'pictures',
  suits: (report) => report.name === 'plan',
  wrap(report, random) {
    const { title } = report;
    const one = random.pick([
      '<img src="/p.gif" width=800 height=1130>',
      '<canvas width=800 height=1130></canvas>',
    ]);
    const body = `<header>${navigation(random)}</header><h1>${title}.pdf</h1><div id="pageContainer">${Array.from({ length: 6 }, (_, k) => `<div class="outer_page" id="outer_page_${k + 1}"><div class="inner_page">${one}</div></div>`).join('')}</div><div>还剩 ${random.int(3, 20)} 页未读</div><button>继续阅读</button><aside>${list(related(random, 8))}</aside>`;
    return {
      url: `https://www.canvasdoc.example/p-${random.int(1e6, 9e6)}.html`,
      title,
      gold: [],
      unreadable: 'images',
      html: page({ title: `${title} - 画布文档` }, body),
    };
  },
};

/** An ordinary article in English. */
const englishArticle: Wrapping = {
  name: 'english-article',
  kind: 'english',
  suits: (report) => report.name === 'english',
  wrap(report, random) {
    const { title, parts } = report;
    const body = `<header><nav><a>Home</a> <a>World</a> <a>Business</a> <a>Sport</a></nav></header><main><article><h1>${title}</h1><p class="standfirst-meta">By Jo Ferris · ${date(random)} · 4 min read</p>${render(parts, (line) => `<p>${line}</p>`)}</article><section class="newsletter"><h2>Sign up for the morning briefing</h2><p>Get the top stories every weekday for 3.99 a month. Cancel any time.</p></section><section><h2>Most read</h2>${list(['Port strike enters third week', 'Rents up 12 per cent', 'Five walks for spring'])}</section></main><footer>© 2019 Harlow Bay Courier. All rights reserved.</footer>`;
    return {
      url: 'https://courier.example/2019/04/tram',
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title} | Harlow Bay Courier` }, body),
    };
  },
};

export const markupWrappings = [
  gbkBytes,
  big5Bytes,
  noRoot,
  malformed,
  styledLetters,
  listItems,
  customElements,
  pictures,
  englishArticle,
];
