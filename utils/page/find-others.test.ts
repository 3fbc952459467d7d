import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../adapters/generic.ts';
import { finish } from '../stepwise.ts';
import { readReportSteps } from './read-report.ts';

// Invented: a short text, and beside it more words of others than it has of its own.
const TITLE = '青渚县老桥修缮完工';
const LINES = [
  '青渚县城的老石桥修缮一年多以后，昨日重新开放通行，两岸居民早早来到桥头。',
  '桥面换上了八十七块新石料，其余仍是旧物。',
];
const TEASER = '头一批生菜出苗很齐，一场倒春寒过后只剩下七棵，主人学会了看天气预报，也学会了给花盆裹旧毛衣';
const card = (k: number) =>
  `<div class="c"><a href="/${k}"><h4>阳台上种菜的第${k}个春天</h4></a><p>${TEASER}…</p><span>07-0${k}</span></div>`;
const SOME = [1, 2, 3, 4, 5, 6];

function textOf(behind: string, lines: readonly string[] = LINES): string[] {
  const body = `<h1>${TITLE}</h1><div>2021-05-06 来源：青渚日报</div><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>${behind}`;
  const { document } = new JSDOM(`<title>${TITLE}_青渚网</title>${body}`).window;
  const reading = finish(readReportSteps(document, genericAdapter));
  return 'report' in reading ? reading.report.text.split('\n') : [reading.unreadable];
}

describe('others stay out, however much they say', () => {
  it.each<[string, string]>([
    ['cards with teasers', `<div>${SOME.map(card).join('')}</div>`],
    ['cards of a script', `<div>${SOME.map((k) => card(k).replace(/<a [^>]*>/, '<a>')).join('')}</div>`],
    [
      'cards without boxes',
      `<div>${SOME.map((k) => `<h5><a href="/${k}">阳台上种菜的第${k}个春天</a></h5><p>${TEASER}</p><p>小满 2021-05-0${k} <a>阅读全文</a></p>`).join('')}</div>`,
    ],
    [
      'readers by their times',
      `<div>${SOME.map((k) => `<div><div><span>清风</span><span>${(k * 5) % 7}天前</span></div><div>修桥花了四百多万元，希望能多用几年。</div><div>赞 ${(k * 4) % 7} 回复</div></div>`).join('')}</div>`,
    ],
    [
      'readers with their times at the end',
      `<div>${SOME.map((k) => `<div><em>阿牛</em>：第${k}块石料是从我们村运去的。<div>05-0${k} <a>回应</a> <a>有用(1)</a></div></div>`).join('')}</div>`,
    ],
    [
      'readers who answer each other',
      `<ol>${SOME.map((k) => `<li><div>小满 说道：</div><div>2021年5月${k}日 下午8:50</div><p>这座桥我小时候天天走，修得真好。</p><ol>`).join('')}</ol>`,
    ],
    [
      'a ranking of documents',
      `<table><tr><th>排名</th><th>标题</th><th>热度</th></tr>${SOME.map((k) => `<tr><td>${k}</td><td><a href="/${k}">阳台上种菜的第${k}个春天</a></td><td>94${k}99</td></tr>`).join('')}</table>`,
    ],
    [
      'readers with names of the net',
      `<ul>${SOME.map((k) => `<li>网友53${k}：我们这里去年也修过桥，花了${k}2万元，不太值。</li>`).join('')}</ul>`,
    ],
    [
      'masked readers',
      `<dl>${SOME.map((k) => `<dt>139****123${k} 2021-05-0${k}</dt><dd>这座桥我小时候天天走，修得真好，给施工队点赞。</dd>`).join('')}</dl>`,
    ],
    [
      'a box under a heading of others',
      `<div><h3>热门评论</h3><p>修桥花了四百多万元，希望能多用几年。</p></div>`,
    ],
    [
      'boxes behind such a heading',
      `<h3>网友评论</h3>${SOME.slice(3)
        .map((k) => `<div class="r"><b>阿牛${k}</b><p>修得好。</p></div>`)
        .join('')}`,
    ],
  ])('%s', (_, behind) => {
    expect(textOf(behind)).toEqual([TITLE, ...LINES]);
  });
});

describe('parts of the text stay', () => {
  it.each<[string, readonly string[]]>([
    [
      'people it quotes',
      [
        '王师傅：我在桥头住了六十年，从来没见过这么细的活。',
        '李老师：孩子们的作文里都写到了这座桥，写得很动情。',
        '张大爷：以后散步又有去处了，大家都很高兴。',
      ],
    ],
    [
      'sections whose headings are no links',
      [
        '一、基本情况',
        '全桥长八十六米，宽四米，建于清代，是全县最老的石桥。',
        '二、修缮经过',
        '工程历时一年两个月，投入资金四百二十万元，更换石料八十七块。',
      ],
    ],
    [
      'days of a chronicle, the text goes on behind them',
      [
        '修缮的每一步都写在县志办的簿子上，一共四页，至今保存完好。',
        ...[3, 5, 7, 9].flatMap((k) => [
          `2020-0${k}-11 晴`,
          `第${k}孔的旧石料卸下编号，工匠在石上刻了记号。`,
        ]),
        '簿子如今陈列在桥头的小屋里，来往行人都可以翻看。',
      ],
    ],
    ['masked places', ['**县、**市有关负责同志参加开放仪式，并沿桥步行察看。', ...LINES]],
  ])('%s', (_, lines) => {
    expect(textOf('', lines)).toEqual([TITLE, ...lines]);
  });
});

describe('a table of the text', () => {
  it.each([
    ['ranks places, each a link', '<a href="/k">北门街道</a>'],
    ['names projects', '北门街道老旧小区改造二期工程'],
  ])('%s', (_, name) => {
    const rows = SOME.map((k) => `<tr><td>${k}</td><td>${name}</td><td>${k}4.5</td></tr>`).join('');
    const table = `<table><tr><th>位次</th><th>名称</th><th>投资（万元）</th></tr>${rows}</table>`;
    expect(textOf('', [...LINES, table])).toHaveLength(1 + LINES.length + 1 + SOME.length);
  });
});

describe('a table in a box of its own behind the text', () => {
  const behind = (head: string) =>
    `<div class="t">${head}<table><tr><td>指标</td><td>总量</td></tr><tr><td>石料</td><td>87</td></tr><tr><td>投资</td><td>420</td></tr></table></div><div>责任编辑：小满</div>`;
  it('is its own under a caption', () => {
    const table = ['指标\t总量', '石料\t87', '投资\t420'];
    expect(textOf(behind('<p>表1 修缮主要指标</p>'))).toEqual([
      TITLE,
      ...LINES,
      '表1 修缮主要指标',
      ...table,
    ]);
  });
  it('is the page’s without one', () => {
    expect(textOf(behind('<p>今日桥况</p>'))).toEqual([TITLE, ...LINES]);
  });
});

describe('words of sites in a text that speaks of them', () => {
  it.each([
    ['in quotes', '“登录后查看全文”这几个字，如今几乎出现在每一个网页的中间。'],
    ['a sentence of work', '县里继续开展专项行动，重点打击未经许可转载、摘编等行为。'],
    ['a rate with a figure', '版权所有人满意度达到79.5%。'],
    ['a rate', '版权所有人满意度达到八成，比上年提高两成。'],
    ['a numbered link of a list', '<a href="/7">7．关于印发《青渚县石桥保护办法》的通知</a>'],
  ])('%s', (_, line) => {
    const [first = '', second = ''] = LINES;
    expect(textOf('', [first, line, second])).toContain(line.replace(/<[^>]*>/g, ''));
  });

  it.each([
    ['a site’s claim', '本站内容未经许可不得转载，“青渚网”版权所有。'],
    ['a wall with a name in quotes', '“青渚网”用户登录后可查看全文。'],
    ['a demand', '转载请注明出处，未经授权不得摘编本页的文字和图片。'],
    ['a link to another document', '<a href="/7">关于印发《青渚县石桥保护办法》的通知</a>'],
  ])('%s does not stay', (_, line) => {
    const [first = '', second = ''] = LINES;
    expect(textOf('', [first, line, second])).not.toContain(line.replace(/<[^>]*>/g, ''));
  });
});

it('keeps the last sentence of a text that speaks of a site’s matters', () => {
  const last = '县里继续开展专项行动，重点打击未经许可转载、摘编等行为。';
  expect(textOf('<div>来源：青渚日报</div>', [...LINES, last])).toEqual([TITLE, ...LINES, last]);
  const claim = '未经许可，不得转载、摘编本网的文字和图片。';
  expect(textOf('<div>来源：青渚日报</div>', [...LINES, claim])).toEqual([TITLE, ...LINES]);
});

describe('a table of labels over an official text', () => {
  const SHEET =
    '<table><tr><th>索 引 号</th><td>QZ-2021-12</td><th>组配分类</th><td>通知公告</td></tr><tr><th>发布机构</th><td>青渚县人民政府</td><th>发布日期</th><td>2021-05-06</td></tr></table>';
  it('is information', () => {
    expect(textOf('', [SHEET, ...LINES])).toEqual([TITLE, ...LINES]);
  });

  it('a table of data with such words in its head is none', () => {
    const data =
      '<table><tr><td>项目名称</td><td>类型</td><td>单位</td></tr><tr><td>老石桥</td><td>修缮</td><td>420万元</td></tr><tr><td>北门桥</td><td>新建</td><td>860万元</td></tr></table>';
    expect(textOf('', [...LINES, data])).toContain('老石桥\t修缮\t420万元');
  });
});
