import { date, list, navigation, related } from '../clutter.ts';
import { goldLines, type InventedReport } from '../invented-report.ts';
import type { Random } from '../random.ts';
import { isLong, page, paragraphs, texts, type Wrapping } from '../wrapping.ts';

const GAP = '⟦gap⟧';

/** A part of a report: the page that shows it, and how many there are. */
interface Part {
  readonly lines: readonly string[];
  readonly page: number;
  readonly of: number;
  readonly address: (page: number) => string;
}

/** One of the pages that an article was cut into, between paragraphs. */
function partPage(
  { name, kind }: Pick<Wrapping, 'name' | 'kind'>,
  markup: (report: InventedReport, part: Part, random: Random) => string,
): Wrapping {
  return {
    name,
    ...(kind && { kind }),
    suits: isLong,
    wrap(report, random) {
      const lines = texts(report);
      const of = random.int(2, 3);
      const number = random.int(1, of);
      const cut = (k: number) => Math.round((lines.length * k) / of);
      const id = random.int(100_000, 999_999);
      const part = {
        lines: lines.slice(cut(number - 1), cut(number)),
        page: number,
        of,
        address: (k: number) => (k === 1 ? `c${id}.html` : `c${id}-${k}.html`),
      };
      const kept = goldLines(part.lines.map((text) => ({ kind: 'paragraph', text })));
      return {
        url: `http://www.fenye.example/n/${part.address(number)}`,
        title: report.title,
        gold: [report.title, ...(number > 1 ? [GAP] : []), ...kept, ...(number < of ? [GAP] : [])],
        html: page(
          { title: `${report.title}${number > 1 ? `(${number})` : ''}-分页网` },
          markup(report, part, random),
        ),
      };
    },
  };
}

const numbers = ({ page: own, of, address }: Part) =>
  Array.from({ length: of }, (_, k) => k + 1)
    .map((k) => (k === own ? `<span class="now">${k}</span>` : `<a href="${address(k)}">${k}</a>`))
    .join('\n');

/** Numbers and arrows under the text, behind who edited it. */
const numberedParts = partPage({ name: 'numbered-parts' }, (report, part, random) => {
  const { page: own, of, address } = part;
  const back = own > 1 ? `<a href="${address(own - 1)}">上一页</a>` : '';
  const on = own < of ? `<a href="${address(own + 1)}">下一页</a> <a href="${address(of)}">尾页</a>` : '';
  return `<div>${navigation(random)}</div><h1>${report.title}</h1><div>${date(random)} 来源：分页网</div>
<div class="w">${paragraphs(part.lines)}<p>（责任编辑：李某）</p></div><div class="fy">${back} ${numbers(part)} ${on}</div>
<div>分享到：微信 微博</div><h4>相关文章</h4>${list(related(random, 6))}<div><b>1</b> <a href="/list_2.html">2</a> <a href="/list_3.html">3</a></div>`;
});

/** `第1页/共3页` in words inside the body's box, and below it readers' voices with a pager of their own. */
const statedParts = partPage({ name: 'stated-parts', kind: 'press' }, (report, part, random) => {
  const { page: own, of, address } = part;
  const turn =
    own < of ? `<a href="${address(own + 1)}">下一页</a>` : `<a href="${address(own - 1)}">上一页</a>`;
  return `<div>${navigation(random)}</div><h2>${report.title}</h2><p>${date(random)} 09:10</p>
<div>${paragraphs(part.lines)}<center>第${own}页/共${of}页 ${turn}</center></div>
<h3>网友评论</h3><ul><li><p>我们县去年才12亿元，差距太大了，要加油。</p></li><li><p>数据好看不如百姓实惠。</p></li></ul><div>1 <a href="?cp=2">2</a> <a href="?cp=2">下一页</a></div>`;
});

export const partPageWrappings: readonly Wrapping[] = [numberedParts, statedParts];
