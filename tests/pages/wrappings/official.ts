import { advert, counter, date, list, navigation, related } from '../clutter.ts';
import { goldLines } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import {
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

/** An official letter: number, addressee, signature and date at the right, all of them part of the document. */
const officialLetter: Wrapping = {
  name: 'official-letter',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const lines = [
      `澜政发〔2021〕${random.int(1, 60)}号`,
      '各乡镇人民政府，县直各单位：',
      ...texts(report),
      '特此报告。',
      '澜川县人民政府',
      `2021年${random.int(1, 12)}月${random.int(1, 28)}日`,
      '（此件公开发布）',
    ];
    const styled = lines
      .map(
        (line, k) =>
          `<p align="${k === 0 ? 'center' : k > lines.length - 4 ? 'right' : 'justify'}">${escapeHtml(line)}</p>`,
      )
      .join('');
    const body = `<div class="h">${navigation(random)}</div><div class="crumbs">首页 / 政策文件 / 县政府文件</div><div class="w"><h1>${title}</h1><p class="i">来源：县政府办公室　时间：${date(random)}　${counter(random)}</p><div class="zwxl">${styled}</div></div><div class="x">相关解读：<a>一图读懂</a></div><div>网站地图 | 联系我们 | 政府网站标识码3600000000</div>`;
    return {
      url: `http://www.lanchuan.example/zfwj/${random.int(1000, 9999)}.html`,
      title,
      gold: [title, ...lines],
      html: page({ title: `${title} 澜川县人民政府` }, body),
    };
  },
};

/** Only the first paragraphs are free. */
const introductionOnly: Wrapping = {
  name: 'introduction-only',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const kept = texts(report).slice(0, random.int(3, 4));
    while (/[:：]$/.test(kept.at(-1) ?? '') || !/[。！]$/.test(kept.at(-1) ?? ''))
      kept.push(texts(report)[kept.length] ?? '。');
    const wall = random.pick([
      '<div class="w8"><h5>付费阅读</h5><p>购买后可阅读全文，共计3260字</p><button>￥5.00 购买</button></div>',
      '<div class="w8"><p>登录后查看全文</p><a>手机号登录</a><a>微信登录</a></div>',
      '<div class="w8">该文档为会员专享，<a>开通会员</a>后阅读剩余内容</div>',
    ]);
    const body = `<div>${navigation(random)}</div><div class="v"><h1>${title}</h1><div class="k">${date(random)}　${counter(random)}</div><div class="n">${paragraphs(kept)}</div>${wall}</div><div>${list(related(random, 9))}</div><div>${advert(random)}</div>`;
    return {
      url: `https://www.yinyan.example/p/${random.int(1e4, 9e5)}`,
      title,
      gold: [title, ...kept, '⟦gap⟧'],
      html: page({ title: `${title}_引言网` }, body),
    };
  },
};

/** Headings are terms of a list, paragraphs their definitions. */
const definitionList: Wrapping = {
  name: 'definition-list',
  suits: isPlain,
  wrap(report, random) {
    const { title, parts } = report;
    const html = render(parts, (line, heading) => (heading ? `<dt>${line}</dt>` : `<dd>${line}</dd>`));
    const body = `<ul>${navigation(random)}</ul><section class="s"><h2>${title}</h2><dl>${html}</dl></section><aside>${list(related(random))}</aside>`;
    return {
      url: `https://www.dingyi.example/${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title: `${title}丨定义网` }, body),
    };
  },
};

/** Traditional characters, a library's labels before the text. */
const traditionalLibrary = wholePage(
  {
    name: 'traditional-library',
    suits: (report) => report.name === 'traditional',
    url: 'http://mirror.wendang-hk.example/paper/#.html',
    called: (title) => `${title} - 文檔鏡像`,
  },
  (report, random) => {
    const { title, parts } = report;
    return `<div>首頁 文檔分類 最新上傳 登錄 註冊</div><h1>${title}</h1><div>上傳人：k***9 上傳時間：2022-04-0${random.int(1, 9)} 格式：DOCX 頁數：${random.int(4, 9)} 大小：${random.int(20, 90)}.19KB</div><div>${title}_第1頁</div><div>${title}_第2頁</div><div>第1頁 / 共${random.int(4, 9)}頁</div><div>版權說明：本文檔由用戶提供並上傳，收益歸屬內容提供方，若內容存在侵權，請進行舉報或認領</div><h3>文檔簡介</h3><div>${goldLines(parts).map(escapeHtml).join('<br>')}</div><h3>相關文檔</h3>${list(['縣政工作報告（產值312.8億元）', '考察報告範文', '施政成果簡報'])}<div>溫馨提示：如需轉載請註明出處　網站客服：00000000</div>`;
  },
);

/** A video stands above its text; the player leaves words. */
const videoPage = wholePage(
  {
    name: 'video-page',
    suits: isChinese,
    url: 'http://tv.lanchuan.example/v/#.html',
    called: (title) => `${title}_澜川电视台`,
  },
  (report, random) => {
    const { title, parts } = report;
    return `<div>${navigation(random)}</div><div class="player"><div>视频加载中，请稍候...</div><div>00:00/0${random.int(1, 9)}:${random.int(10, 59)}</div><div>倍速 清晰度 高清 标清</div><div>您的浏览器不支持HTML5视频播放，请升级浏览器</div></div><h1>${title}</h1><div>澜川电视台　${date(random)} 19:${random.int(10, 59)}</div><div class="txt">${render(parts, (line) => `<p>${line}</p>`)}</div><div>播放列表</div>${list(related(random))}`;
  },
);

/** The title is a picture; only `<title>` and its `alt` name the report. */
const pictureTitle = wholePage(
  {
    name: 'picture-title',
    suits: isPlain,
    url: 'http://zt.qingyi.example/#/index.html',
    called: (title) => `${title}--清漪专题`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    return `<div>${navigation(random)}</div><div class="b"><img src="/t.png" alt="${title}" width="600"><div class="d">${date(random)}</div><div class="c">${paragraphs(gold)}</div></div><div>${list(related(random))}</div>`;
  },
);

export const officialWrappings = [
  officialLetter,
  introductionOnly,
  definitionList,
  traditionalLibrary,
  videoPage,
  pictureTitle,
];
