import { advert, counter, date, list, navigation, related } from '../clutter.ts';
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

/** The page's title is another document's; the report's own stands above its text. */
const foreignTitle: Wrapping = {
  name: 'foreign-title',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const other = random.pick([
      '卫生院免疫规划督导检查汇报材料',
      '小学语文教研组工作总结范文',
      '公司年终表彰大会主持词',
      '物业管理服务合同书',
    ]);
    const own = random.pick([
      `<p style="text-align:center"><strong>${title}</strong></p>`,
      `<p>${title}</p>`,
      `<h3>${title}</h3>`,
    ]);
    const body = `<div>${navigation(random)}</div><div class="b"><h1>${other}</h1><div>${date(random)} ${counter(random)}</div><div class="c">${own}${paragraphs(gold)}</div></div><div>${list(related(random))}</div>`;
    return {
      url: `https://www.cailiao.example/${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${other}-工作汇报-材料网` }, body),
    };
  },
};

/** No element marks the title: it stands as centred lines, broken where the typist broke it. */
const brokenTitle = wholePage(
  {
    name: 'broken-title',
    suits: (report) => isPlain(report) && report.title.length > 12,
    url: 'http://dangxiao.qingyi.example/ktbg/#.html',
    called: (title) => `${title}_中共清漪区委党校`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const at = Math.floor(title.length / 2) + random.int(-2, 2);
    return `<div>${navigation(random)}</div><div>${date(random)}</div><div class="w"><p align="center"><b>${title.slice(0, at)}</b></p><p align="center"><b>${title.slice(at)}</b></p>${gold.map((line) => `<p>　　${escapeHtml(line)}</p>`).join('')}</div><div>打印 关闭</div>`;
  },
);

/** A page of 1 to 40 characters a line, as text copied out of a printed page; printed page numbers between lines. */
const printedLines = wholePage(
  {
    name: 'printed-lines',
    suits: isLong,
    url: 'https://zl.shuge.example/v/#',
    called: (title) => `${title}（扫描件）`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const width = random.int(30, 42);
    let count = 0;
    const lines = gold.flatMap((line) =>
      (`　　${line}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).flatMap((piece) => {
        count++;
        const folio = count % 24 === 0 ? [`— ${count / 24} —`] : [];
        return [piece, ...folio];
      }),
    );
    return `<div>${navigation(random)}</div><h1>${title}</h1><div class="pdf">${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join('\n')}</div><p>上传日期 ${date(random)}</p>`;
  },
);

const PINYIN = new Map(
  Object.entries({
    发: 'fā',
    展: 'zhǎn',
    县: 'xiàn',
    元: 'yuán',
    万: 'wàn',
    亿: 'yì',
    经: 'jīng',
    济: 'jì',
    建: 'jiàn',
    设: 'shè',
    产: 'chǎn',
    业: 'yè',
    资: 'zī',
    项: 'xiàng',
    目: 'mù',
  }),
);

/** A mirror that puts the pinyin of some characters behind them, between number and unit too. */
const pinyinMirror: Wrapping = {
  name: 'pinyin-mirror',
  suits: isPlain,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const noisy = (line: string) =>
      [...line]
        .map((char) => {
          const sound = PINYIN.get(char);
          return sound && random.chance(0.3) ? `${char}(${sound})` : char;
        })
        .join('');
    const body = `<div>${navigation(random)}</div><div class="m0"><h1>${title}</h1><div>文檔簡介</div><div>${gold.map((line) => `<p>${escapeHtml(noisy(line))}</p>`).join('')}</div></div>${list(related(random))}`;
    return {
      url: `http://mirror${random.int(1, 99)}.example/paper/${random.int(1e6, 9e6)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title }, body),
    };
  },
};

/** Hidden spans with noise between words, against copying. */
const antiCopy: Wrapping = {
  name: 'anti-copy',
  suits: isChinese,
  wrap(report, random) {
    const { title, parts } = report;
    const hide = random.pick([
      'style="display:none"',
      'style="font-size:0px"',
      'hidden',
      'style="position:absolute;left:-9999px"',
      'class="jammer"',
      'style="visibility:hidden;position:absolute"',
    ]);
    const noise = () =>
      `<span ${hide}>${random.pick(['% A p+ h4 P%', '内容来自zhuangao.example', '& k) H9 j3 s', '本文来源于某某网，转载请注明', '8 Q1 w$ e2元'])}</span>`;
    const text = render(parts, (line) => {
      const at = Math.floor(line.length * 0.6);
      const amp = /&[a-z]*$/.test(line.slice(0, at));
      return random.chance(0.5) && !amp
        ? `<p>${line.slice(0, at)}${noise()}${line.slice(at)}</p>`
        : `<p>${line}${noise()}</p>`;
    });
    const body = `<div>${navigation(random)}</div><div class="pg"><h1>${title}</h1><div class="tx">${text}</div></div>`;
    return {
      url: `http://www.jammed.example/read.php?tid=${random.int(100, 9e5)}`,
      title,
      gold: [title, ...goldLines(parts)],
      html: page({ title, extra: '<style>.jammer{display:none}</style>' }, body),
    };
  },
};

/** `第3页共 16 页` inside the text, from footers of the source. */
const pageFooters: Wrapping = {
  name: 'page-footers',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const pages = random.int(9, 20);
    let number = 0;
    const lines = gold.flatMap((line, index) => {
      if (index % 4 !== 3 || number >= pages) return [`<p>${escapeHtml(line)}</p>`];
      number++;
      return [
        `<p>${escapeHtml(line)}</p>`,
        `<p>${random.pick([`第${number}页共 ${pages} 页`, `第${number}页/共${pages}页`, `- ${number} -`])}</p>`,
      ];
    });
    const body = `<div>${navigation(random)}</div><div><h1>${title}</h1><div>${lines.join('')}</div></div>`;
    return {
      url: `https://docs.yun.example/doc/${random.int(1e6, 9e6)}`,
      title,
      gold: [title, ...gold],
      html: page({ title }, body),
    };
  },
};

/** The end is missing: a wall, an appeal to log in, or nothing but a broken sentence. */
const cutEnd: Wrapping = {
  name: 'cut-end',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const kept = all.slice(0, Math.floor(all.length * 0.75));
    const last = all.slice(kept.length).find((line) => line.length > 40) ?? all.at(-1) ?? '';
    const gold = [...kept, cutInSentence(last, random.int(16, 30))];
    const wall = random.pick([
      '',
      '',
      `<div class=mask><p>还剩${random.int(2, 9)}页未读，登录后继续阅读</p><a>登录</a></div>`,
      '<div>全文下载请联系客服微信：wd8866</div>',
      '<div><p>试读结束，开通会员阅读全文</p><b>￥19.9/月</b></div>',
    ]);
    const dots = random.pick(['', '……', '...']);
    const body = `<div>${navigation(random)}</div><div class=rd><h1>${title}</h1><div>${paragraphs(gold)}${dots && `<p></p>`}</div>${wall}</div><div>${advert(random)}</div>${list(related(random))}`;
    return {
      url: `https://www.duwen.example/read/${random.int(1e5, 9e6)}.html`,
      title,
      gold: [title, ...gold, '⟦gap⟧'],
      html: page({ title: `${title}在线阅读` }, body),
    };
  },
};

/** Headings run into their paragraphs by the converter. */
const gluedHeadings: Wrapping = {
  name: 'glued-headings',
  suits: (report) => isPlain(report) && report.parts.some((part) => part.kind === 'heading'),
  wrap(report, random) {
    const { title, parts } = report;
    const lines: string[] = [];
    parts.forEach((part, index) => {
      if (part.kind === 'table') return;
      const before = parts[index - 1];
      const glued =
        before?.kind === 'heading' && /^[一二三四五六七]/.test(before.text) && part.kind === 'paragraph';
      if (glued) lines[lines.length - 1] += part.text;
      else lines.push(part.text);
    });
    const body = `<div>${navigation(random)}</div><div><h1>${title}</h1><div>${paragraphs(lines)}</div></div>`;
    return {
      url: `https://www.zhuanhuan.example/${random.int(1e5, 9e6)}.html`,
      title,
      gold: [title, ...texts(report)],
      html: page({ title }, body),
    };
  },
};

export const damageWrappings = [
  foreignTitle,
  brokenTitle,
  printedLines,
  pinyinMirror,
  antiCopy,
  pageFooters,
  cutEnd,
  gluedHeadings,
];
