import { advert, date, list, navigation, related } from '../clutter.ts';
import type { Random } from '../random.ts';
import { cutInSentence, isLong, page, paragraphs, texts, type Wrapping } from '../wrapping.ts';

const MIDDLE_WORDS = [
  '游客，如果您要查看本帖隐藏内容请回复',
  '***此处内容登录后可见***',
  '***此处内容评论后可见***',
  '此处内容已经被作者隐藏，请输入验证码查看内容',
  '本段内容需要购买后才能阅读，价格：15积分',
  '部分内容已隐藏，升级会员可见',
  '隐藏内容需要VIP权限查看，您当前是普通用户',
  '抱歉，此内容仅限付费用户查看',
  '内容已隐藏，扫码关注公众号获取阅读权限',
];
const END_WORDS = [
  '试读已结束，购买后阅读全文',
  '剩余60%未读，开通VIP畅读全文',
  '剩余5页未读，下载后可阅读完整内容',
  '以上为部分内容预览，完整版请下载后查看',
  '预览已结束，下载原文档直接使用',
  '您当前未登录，登录后可查看完整内容',
  '试读结束，继续阅读请支付6.6元',
  '免费预览到此结束，更多内容请购买',
  '未完，全文请付费下载',
  '还有8页内容，请下载后阅读',
  '加入知识社群，查看全文',
  '已显示55%，剩余内容登录后显示',
  '想看完整版？微信扫码支付 ¥3.9，立即获取全文',
  '本文为会员文章，非会员仅可阅读前55%',
  '温馨提示：免费章节已读完，请订阅后续内容',
  '余下内容仅对订阅用户开放',
  '您的免费阅读额度已用完，开通包月会员',
  '阅读全文需要5个下载币，您当前余额0',
  '— 未登录用户只能看到这里 —',
  '更多内容，请加入「公文写作圈」后阅读',
];

/** Boxes whose parts say together what none says alone. */
const MEMBER_BOXES = [
  '<div class="vz"><i></i><div>本节内容为会员专享</div><div>开通月度会员（￥19.9）即可查看</div><a>立即开通</a></div>',
  '<div class="lk"><p>隐藏的内容</p><p>该部分需支付 <em>12</em> 金币后显示</p><button>支付</button></div>',
  '<div class="hb"><h4>您没有权限阅读此部分</h4><p>请先 <a>登录</a> 或升级为 <b>钻石会员</b></p></div>',
  '<p><b>[此部分为付费内容，价格 3 元，点击购买]</b></p>',
  '<div>当前内容被作者设为「仅粉丝可见」，关注后即可查看</div>',
  '<div><p>内容加密中</p><p>输入提取码后查看本节</p><input></div>',
  '<section><h5>本段需 Lv3 以上会员方可浏览</h5><a>如何升级</a></section>',
  '<div class="tw">以下内容需关注公众号后输入验证码阅读：<input><button>提交</button></div>',
];

const dress = (words: string, button: string) => [
  `<div class="q"><p>${words}</p>${button}</div>`,
  `<fieldset><legend>提示</legend>${words}${button}</fieldset>`,
  `<blockquote>${words}</blockquote>`,
  `<table class="w"><tr><td>${words}</td></tr><tr><td>${button}</td></tr></table>`,
  `<p class="k"><i></i><span>${words}</span></p>${button}`,
];
const BUTTONS = [
  '',
  '<a href="#">立即登录</a>',
  '<button>立即购买</button>',
  '<a>开通会员</a> <a>单篇购买￥9.9</a>',
];
function middleWall(name: string, wallOf: (random: Random) => string): Wrapping {
  return {
    name,
    suits: isLong,
    wrap(report, random) {
      const { title } = report;
      const all = texts(report);
      const cut = Math.floor(all.length * (random.int(30, 60) / 100));
      const rest = cut + random.int(1, Math.max(1, Math.floor(all.length * 0.2)));
      const [before, behind] = [all.slice(0, cut), all.slice(rest)];
      const body = `<div>${navigation(random)}</div><div class="a"><h1>${title}</h1><div class="b">${paragraphs(before)}${wallOf(random)}${paragraphs(behind)}</div></div><div>${list(related(random))}</div>`;
      return {
        url: `https://www.qiangnei.example/${random.int(1e4, 9e5)}.html`,
        title,
        gold: [title, ...before, '⟦gap⟧', ...behind],
        html: page({ title: `${title}-墙内网` }, body),
      };
    },
  };
}

/** A wall in the middle, in one of many wordings and dresses; between two whole paragraphs. */
const wallInside = middleWall('wall-inside', (random) =>
  random.pick(dress(random.pick(MIDDLE_WORDS), random.pick(BUTTONS))),
);

/** A wall in the middle that says its condition and what it gives in parts of its own. */
const memberBox = middleWall('member-box', (random) => random.pick(MEMBER_BOXES));

/** A wall at the end, behind a whole paragraph or inside a sentence. */
const wallAtEnd: Wrapping = {
  name: 'wall-at-end',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const all = texts(report);
    const kept = all.slice(0, Math.floor(all.length * (random.int(40, 70) / 100)));
    while (/[:：]$/.test(kept.at(-1) ?? '') || (kept.at(-1)?.length ?? 0) < 25) kept.pop();
    const last = all[kept.length] ?? '';
    if (random.chance(0.3) && last.length > 60) kept.push(cutInSentence(last, 30));
    const wall = random.pick(dress(random.pick(END_WORDS), random.pick(BUTTONS)));
    const outside = random.chance(0.5);
    const body = `<div>${navigation(random)}</div><div class="a"><h1>${title}</h1><div class="m">${date(random)}</div><div class="b">${paragraphs(kept)}${outside ? '' : wall}</div>${outside ? wall : ''}</div><div>${list(related(random))}</div><p>${advert(random)}</p>`;
    return {
      url: `https://www.qiangwai.example/${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...kept, '⟦gap⟧'],
      html: page({ title: `${title}-墙外网` }, body),
    };
  },
};

/** Buttons that unfold what is in the page already: nothing is missing. */
const foldButtons: Wrapping = {
  name: 'fold-buttons',
  suits: isLong,
  wrap(report, random) {
    const { title } = report;
    const gold = texts(report);
    const button = random.pick([
      '展开剩余80%',
      '展开阅读全文',
      '展开全文 ↓',
      '点击展开全文',
      '阅读全文',
      '显示全部',
    ]);
    const body = `<div>${navigation(random)}</div><div class="a"><h1>${title}</h1><div class="b" style="max-height:600px;overflow:hidden">${paragraphs(gold)}</div><div class="u"><a>${button}</a></div></div><div>${list(related(random))}</div>`;
    return {
      url: `https://www.zhekai.example/${random.int(1e4, 9e5)}.html`,
      title,
      gold: [title, ...gold],
      html: page({ title: `${title}-折开网` }, body),
    };
  },
};

export const wallWrappings = [wallInside, memberBox, wallAtEnd, foldButtons];
