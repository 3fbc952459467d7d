import { counter, date, list, navigation, RELATED, related } from '../clutter.ts';
import type { Random } from '../random.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isShort, table, texts } from '../wrapping.ts';

/** Blocks that hold more words than the article does. */
const LARGER: readonly ((random: Random) => string)[] = [
  (random) =>
    random
      .some(RELATED, 8)
      .map(
        (item) =>
          `<div class="it"><h4><a href="/n/${random.int(1, 999)}">${item}</a></h4><p>${item}。据了解，当地紧扣年度目标，完成投资${random.int(10, 90)}亿元，同比增长${random.int(2, 30)}%，一批重点项目相继开工……<a>[详细]</a></p></div>`,
      )
      .join(''),
  () =>
    `<div class="about"><h3>公司简介</h3><p>${'本公司成立于1998年，注册资金3000万元，占地面积126亩，现有员工480余人，是集研发、生产、销售、服务于一体的高新技术企业，产品远销三十多个国家和地区，年产值2.6亿元。我们秉承诚信为本、客户至上的宗旨，竭诚为新老客户提供优质服务，欢迎来电洽谈。'.repeat(3)}</p></div>`,
  (random) =>
    table(
      Array.from({ length: 14 }, (_, k) => [
        `第${k + 1}科室`,
        `0000-88${random.int(1000, 9999)}`,
        `负责全市第${k + 1}类事项的受理、审核和办结，办公地点在行政中心${random.int(1, 9)}楼`,
      ]),
      ' border="1"',
    ),
  (random) =>
    `<div class="rule"><h3>评论须知</h3><p>${'遵守中华人民共和国有关法律、法规，尊重网上道德，承担一切因您的行为而直接或间接引起的法律责任。本站管理人员有权保留或删除评论中的任意内容，参与本评论即表明您已经阅读并接受上述条款，违规账号将被处以扣除积分100分的处罚。'.repeat(random.int(2, 4))}</p></div>`,
  (random) =>
    `<div class="prod"><h3>热销图书</h3>${Array.from({ length: 6 }, (_, k) => `<dl><dt>公文写作大全（第${k + 1}版）</dt><dd>本书收录各类公文范例${random.int(200, 900)}篇，涵盖报告、请示、讲话、总结等文种，由从业二十年的资深秘书编写，定价${random.int(30, 90)}.00元，现价${random.int(10, 29)}.90元，已售${random.int(100, 9000)}册。</dd></dl>`).join('')}</div>`,
];

/** A few lines beside larger blocks, which stand before, behind or beside them. */
const drowned = wholePage(
  {
    name: 'drowned',
    kind: 'articles',
    suits: isShort,
    url: 'http://www.yanmo.example/news/#.html',
    called: (title, random) => `${title}-${random.pick(['新闻中心', '通知公告'])}-淹没网`,
  },
  (report, random) => {
    const { title } = report;
    const gold = texts(report);
    const [one, other] = random.some(LARGER, 2).map((block) => block(random));
    const text = random.pick([
      gold.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
      gold.map((line) => `　　${escapeHtml(line)}`).join('<br>'),
      gold.map((line) => `<div>&nbsp;&nbsp;${escapeHtml(line)}</div>`).join(''),
    ]);
    const heading = random.pick([
      `<h1>${title}</h1>`,
      `<div class="bt"><b>${title}</b></div>`,
      `<h3 align="center">${title}</h3>`,
    ]);
    const main = `<div class="zx">${heading}<div class="xx">${date(random)} ${counter(random)}</div><div class="nr">${text}</div></div>`;
    const boxes = random.pick([
      `${main}${one}${other}`,
      `${one}${main}${other}`,
      `<table><tr><td>${one}</td><td>${main}</td></tr></table>${other}`,
    ]);
    return `<div>${navigation(random)}</div>${boxes}<div>${list(related(random))}</div>`;
  },
);

export const drownedWrappings = [drowned];
