import { advert, list, navigation, related } from '../clutter.ts';
import type { InventedReport } from '../invented-report.ts';
import type { Random } from '../random.ts';
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

interface Delivery {
  readonly html: string;
  readonly gold: readonly string[];
  readonly complete: boolean;
}

/** One sentence a paragraph: the lines stay as the site gives them. */
const wenkuSentences: Wrapping = {
  name: 'wenku-sentences',
  suits: isPlain,
  wrap(report, random) {
    const gold = texts(report).flatMap(sentences);
    return shell(report, random, { html: paragraphs(gold), gold, complete: true });
  },
};

/** The preview breaks off inside a sentence. */
const wenkuCut: Wrapping = {
  name: 'wenku-cut',
  suits: isLong,
  wrap(report, random) {
    const all = texts(report).flatMap(sentences);
    const kept = all.slice(0, Math.floor(all.length * 0.7));
    const last = all.slice(kept.length).find((line) => line.length > 30) ?? '';
    const gold = [...kept, cutInSentence(last, 14)];
    return shell(report, random, { html: paragraphs(gold), gold: [...gold, '⟦gap⟧'], complete: false });
  },
};

/** About 500 characters a chunk, each begun by its number, cutting words and numbers alike. */
const wenkuChunks: Wrapping = {
  name: 'wenku-chunks',
  suits: isLong,
  wrap(report, random) {
    const gold = texts(report);
    const [lineEnd, chunkEnd] = random.pick([
      ['<br>', '</p><p>'],
      ['<br/>　　', '</div>\n<div>'],
      ['</p><p>', '</p><p>'],
    ]);
    const tag = chunkEnd?.startsWith('</div') ? 'div' : 'p';
    const html = chunks(gold.join('\n'), random.int(380, 520))
      .map((chunk, index) =>
        escapeHtml(`${index === 0 ? '' : `${index + 1}、`}${chunk}`).replaceAll('\n', lineEnd ?? ''),
      )
      .join(chunkEnd);
    return shell(report, random, { html: `<${tag}>${html}</${tag}>`, gold, complete: true });
  },
};

/** Cuts every `size` characters, but never where a paragraph ends: such a cut leaves no trace to repair. */
function chunks(text: string, size: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + size);
    while (end < text.length && /[\n。！？；：!?;:)）”]/.test(text.slice(end - 1, end + 1))) end++;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function shell(report: InventedReport, random: Random, delivery: Delivery) {
  const { title } = report;
  const id = random.int(1_000_000, 9_000_000);
  const pages = random.int(6, 40);
  const suffix = random.pick(['.docx', '.doc', '.pdf', '']);
  const site = random.pick(['墨林文库', '书阁文档', '青竹文档网']);
  const shown = random.int(3, 6);
  const images = Array.from(
    { length: shown },
    (_, k) =>
      `<section><img src="/i/${k}.gif" alt="${title}_第${k + 1}页"><em>${title}${suffix}_第${k + 1}页</em><i>第${k + 1}页 / 共${pages}页</i></section>`,
  ).join('');
  const notice = delivery.complete
    ? `亲，该文档总共${pages}页，全部预览完了，如果喜欢就下载吧！`
    : `亲，该文档总共${pages}页，到这儿已超出免费预览范围，如果喜欢就下载吧！`;
  const day = `2023-0${random.int(1, 9)}-12`;
  const meta = `上传人：${random.pick(['b****3', '小**', '1392****'])} 文档编号：${id} 上传时间：${day} 格式：DOCX 页数：${pages} 大小：${random.int(20, 900)}.08KB`;
  const body = `<nav>${navigation(random)}</nav><article class="q1"><h1>${title}${suffix}</h1><p class=z2>${meta}</p>
<div><a>下载</a> <a>相关</a> <a>举报</a></div>${images}<div class=z9>${notice}</div><div><a>下载资源</a></div>
<div class=k3><h2>资源描述</h2><h3>${title}${suffix}</h3><p>《${title}${suffix}》由会员分享，可在线阅读，更多相关《${title}${suffix}（${pages}页珍藏版）》请在${site}上搜索。</p>
<div class=k4><p>${title}</p>${delivery.html}</div></div><a>展开阅读全文</a></article>
<aside><b>相关资源</b>${list(related(random))}<b>猜你喜欢</b>${list(related(random, 4))}<b>相关搜索</b>${list(['招商引资', '工作报告', '2021'])}<b>资源标签</b><span>${title.slice(0, 6)}</span><div>${advert(random)}</div></aside>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/c1">应用文书</a> &gt; <a href="/c2">工作报告</a></div>
<footer><p>copyright@ 2008-2023 ${site} 网站版权所有</p><p>经营许可证编号：鄂ICP备00000000号</p></footer>`;
  return {
    url: `https://m.${random.pick(['molin', 'shuge', 'qzdoc'])}.example/p-${id}.html`,
    title,
    gold: [title, ...delivery.gold],
    head: { uploadedOn: day },
    html: page({ title: `${title}${suffix} - ${site}` }, body),
  };
}

export const wenkuWrappings = [wenkuSentences, wenkuCut, wenkuChunks];
