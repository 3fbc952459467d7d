import { list, navigation, related } from '../clutter.ts';
import type { Random } from '../random.ts';
import { isLong, page, paragraphs, texts, type Wrapping } from '../wrapping.ts';

/** Puts the number of the next printed page where it cut a sentence: `增加` + `3到1.4亿元`. */
function withPageNumbers(
  lines: readonly string[],
  random: Random,
  first = 1,
): { lines: string[]; next: number } {
  const out: string[] = [];
  let number = first;
  let since = 0;
  for (const line of lines) {
    since += line.length;
    const at = since > 260 && line.length > 60 ? cutPlace(line, random) : -1;
    if (at < 0) out.push(line);
    else {
      out.push(line.slice(0, at), `${number}${line.slice(at)}`);
      number++;
      since = 0;
    }
  }
  return { lines: out, next: number };
}

/** Inside a word of a long line: a page ends anywhere but at a stop or inside a number. */
function cutPlace(line: string, random: Random): number {
  for (let tries = 0; tries < 40; tries++) {
    const at = random.int(20, line.length - 20);
    if (/^[一-龥]{4}$/.test(line.slice(at - 2, at + 2)) && !/[年月日时个条位名项家第]/.test(line[at] ?? ''))
      return at;
  }
  return -1;
}

/** A shop theme that sells the middle of the text, with printed page numbers in the sentences. */
const shopPaywall: Wrapping = {
  name: 'shop-paywall',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const cut = Math.floor(all.length * 0.4);
    const rest = Math.floor(all.length * 0.65);
    const before = withPageNumbers(all.slice(0, cut), random);
    const after = withPageNumbers(all.slice(rest), random, before.next + 3);
    const told = before.next > 1 && after.next > before.next + 3; // numbers on both sides of the box
    const price = `${random.int(3, 19)}.${random.int(1, 9)}`;
    const box = `<div class="ripay-content card mb-4"><div class="card-body"><span class="badge"><i class="fas fa-lock"></i> 隐藏内容</span><div class="d-flex"><div class="text-center"><p>此处内容需要权限查看</p><ul class="pricing-options"><li><span>普通用户特权：</span><b>${price}积分</b></li><li><span>会员用户特权：</span><b>免费</b></li><li><span>网站代理用户特权：</span><b>免费</b><small>推荐</small></li></ul><button class="btn click-pay-post" data-price="${price}">购买本内容</button><a class="btn">会员免费查看</a></div></div></div></div>`;
    const body = `<header>${navigation(random)}</header><main><div class="col"><h1 class="entry-title">${title}</h1><div class="meta">2023-03-0${random.int(1, 9)} ${random.int(20, 900)} 阅读 0 评论</div><div class="entry-content u-text">
${paragraphs(before.lines)}${box}${paragraphs(after.lines)}</div><div class="tags">标签：<a>报告</a><a>考察</a></div></div>
<aside><div class="async-shop-down"><div class="price"><h3>${price}<span>积分</span></h3></div><p>已售 ${random.int(10, 300)}</p></div><h4>猜你喜欢</h4>${list(related(random))}</aside></main><footer>Copyright © 2019-2023 某资源站 - All rights reserved</footer>`;
    return {
      url: `https://www.ziyuan${random.int(1, 9)}.example/${random.int(1e4, 9e4)}.html`,
      title,
      gold: [title, ...all.slice(0, cut), '⟦gap⟧', ...all.slice(rest)],
      ...(told && { gapPages: { first: before.next, last: before.next + 2 } }),
      html: page(
        { title: `${title}-工作汇报-某资源站`, extra: '<meta name="generator" content="WordPress 6.1">' },
        body,
      ),
    };
  },
};

/** Another shop with another box: no known class names, other words, no page numbers. */
const otherPaywall: Wrapping = {
  name: 'other-paywall',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const cut = Math.floor(all.length * 0.5);
    const [words, button] = random.pick([
      ['以下内容需要付费后才能查看', `支付${random.int(3, 20)}元阅读全文`],
      ['温馨提示：此处内容需要登录后才能查看', '立即登录'],
      ['付费内容，您还没有购买', `立即购买 ￥${random.int(2, 9)}.90`],
      ['隐藏内容，支付积分阅读，需要10积分', '开通会员免费阅读'],
      ['本文剩余内容仅对VIP会员开放', '开通VIP'],
    ]);
    const rest = Math.floor(all.length * random.pick([0.7, 1]));
    const body = `<div class="navi">${navigation(random)}</div><div class="c-main"><h1>${title}</h1><div class="c-text">${paragraphs(all.slice(0, cut))}<div class="x-lock"><div>${words}</div><a href="javascript:;">${button}</a></div>${paragraphs(all.slice(rest))}</div></div><div class="c-side"><h3>热门文章</h3>${list(related(random))}</div>`;
    return {
      url: `https://doc.${random.pick(['hao', 'da'])}shop.example/archives/${random.int(100, 9999)}`,
      title,
      gold: [title, ...all.slice(0, cut), '⟦gap⟧', ...all.slice(rest)],
      html: page({ title: `${title} | 文稿铺子` }, body),
    };
  },
};

/** Printed page numbers in the sentences, nothing withheld. */
const pageNumbers: Wrapping = {
  name: 'page-numbers',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const { lines } = withPageNumbers(gold, random);
    const body = `<div>${navigation(random)}</div><div class="doc"><h1>${title}</h1><div class="txt">${paragraphs(lines)}</div></div><div>上一篇：${related(random, 1)[0]}<br>下一篇：${related(random, 1)[0]}</div>`;
    return {
      url: `https://www.wengao.example/show-${random.int(1e3, 9e4)}-1.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}_文稿网` }, body),
    };
  },
};

export const shopWrappings = [shopPaywall, otherPaywall, pageNumbers];
