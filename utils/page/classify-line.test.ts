import { describe, expect, it } from 'vitest';
import { classifyLine } from './classify-line.ts';
import { furnitureRules } from './furniture.data.ts';

const examples: Record<string, readonly string[]> = {
  paywall: [
    '此处内容需要权限查看',
    '本文剩余内容仅对VIP会员开放',
    '付费后可查看剩余内容',
    '付费内容，您还没有购买',
    '隐藏内容',
    '查看完整内容需付费',
    '阅读全文需要 5 个金币，您的余额不足',
    '本节已加锁，输入密码后可见',
    '解锁全文',
    '抱歉，此内容仅限付费用户查看',
    '隐藏内容需要VIP权限查看',
    '加入知识社群，查看全文',
    '内容已隐藏，扫码关注公众号获取阅读权限',
    '本节内容为会员专享',
    '[此部分为付费内容，价格 3 元，点击购买]',
    '内容加密中',
    '您的免费阅读额度已用完，开通包月会员',
    '已显示 55%，剩余内容登录后显示',
    '微信扫码支付 ¥3.9，立即获取全文',
    '本文为会员文章，非会员仅可阅读前 55%',
    '余下内容仅对订阅用户开放',
    'Subscribe to continue reading',
    '该部分需支付 30 金币后显示',
    '您没有权限阅读此部分',
    '以下内容需关注公众号后输入验证码阅读',
  ],
  login: [
    '— 未登录用户只能看到这里 —',
    '登录后继续阅读全文',
    '回复后可见',
    '作者设为「仅粉丝可见」',
    '此处内容评论后可见',
    '以下内容请登录',
  ],
  'preview-end': [
    '预览已结束，剩余内容下载后查看',
    '还剩12页未读，继续阅读',
    '打开APP阅读剩余51%',
    '已阅读5页，还剩12页未读 继续免费阅读',
    '剩余内容请下载后查看',
    '下载后可阅读全文',
    '下载后可以看到完整内容',
    '仅展示部分内容，完整版请下载',
    '（未完待续）',
    '未完,全文请付费下载',
  ],
  breadcrumb: ['您现在的位置：某网 > 机关 > 正文', '首页 > 新闻', '财经 > 滚动 > 正文'],
  'page-caption': ['县情报告.docx_第3页', '第3页 / 共14页', '3/14'],
  'share-sentence': ['《县情报告》由会员分享，可在线阅读，更多相关《县情报告》请在某某文库上搜索。'],
  'preview-notice': ['亲，该文档总共14页，全部预览完了，如果喜欢就下载吧！'],
  'unfold-button': ['展开阅读全文', '展开剩余80%', '点击查看更多>>', '未完，继续阅读 >'],
  button: ['立即下载（5.00元）', '收藏', '下载文档'],
  buttons: ['下载 相关 举报', '收藏 微博 微信 分享'],
  'upload-data': [
    '上传人：b****3 文档编号：5582532 上传时间：2023-05-08 格式：DOCX 页数：14 大小：32.08KB',
    '大小：24.6KB',
    '创建人：李晓 154阅读 2750字',
  ],
  price: ['普通用户特权：8.8积分', '¥ 5.00', '开通会员 单篇购买 ¥9.9', '已有27人购买'],
  counter: ['浏览次数：1,024', '1.2K 阅读', '+1'],
  ago: ['3年前', '刚刚'],
  'page-tool': ['字体：【大 中 小】', '【打印本页】【关闭窗口】', '设为首页', '分享到：'],
  neighbours: [
    '重新浏览 下一图集：夜市重新开张',
    '下一篇 考察报告怎么写',
    '上一篇：县农业工作报告',
    '下一页',
    '没有下一篇了',
  ],
  disclaimer: [
    'Notice: The content above is uploaded and posted by a user of this platform.',
    '本站所有资源由用户上传，版权归原作者',
    '如有侵权请联系我们删除',
    '未经本网授权不得转载',
    '转载请注明出处',
    '仅供学习交流使用',
    '免责声明：',
    '特别声明：以上内容为平台用户上传并发布。',
  ],
  'document-tips': [
    '本文档由用户上传，请自行鉴别',
    '1. 下载前请仔细阅读文档内容',
    '部分包含数学公式的文件可能显示错乱',
    '将本文的Word文档下载到电脑，方便收藏和打印',
  ],
  'tips-head': ['温馨提示：', '下载须知'],
  service: ['网站客服：3074922707', '微信号：abc12345', '关注某某公众号', '联系客服'],
  footer: [
    'Copyright © 2008-2020 某网',
    'Last updated 2016-10-21. Best viewed at 800x600.',
    '苏ICP备00000000号',
    '关于我们 | 联系我们',
    '网站标识码：3600000000',
  ],
  editor: [
    'Reporting by Ada Fox and Bo Hu; Editing by Cy Grant',
    '一审：郑九 二审：王十 三审：冯一',
    '责任编辑：王某',
    '（责任编辑：王某）',
    '宣传科供稿 摄影/李某',
    '（原题为《县情》）',
  ],
  'source-tail': ['来源：网络', '原文链接：https://a.example/1'],
  compiled: ['本文由某某文库网整理发布', '以下是某某网为大家整理的报告，供大家参考。'],
  forum: [
    '举报/反馈',
    '回复 | 支持(5) | 举报',
    '3楼 2016-07-12 10:12',
    '签名：某某',
    '等级 9 积分 384',
    '只看该作者',
  ],
  vote: ['顶一下(8) 100%', '[顶 26][踩 6]'],
  keywords: ['关键词：招商 项目', '标签：报告'],
  advert: ['广告', 'Advertisement', '贷款30万元，月息仅0.38%，立即申请'],
  'end-mark': ['—END—'],
  follow: ['点击上方“蓝字”关注我们'],
  'picture-caption': ['图集'],
  byline: ['某报记者 段某某 廖某', 'By Jo Ferris · 4 min read'],
  rating: ['推荐度：', '您对此次答复的评价：满意基本满意不满意'],
  'copied-from': ['来自某某网www.a.example'],
  publication: [
    '2015年12月12日小编2.5K0 评论',
    '来源：某某日报 日期：2021-09-09',
    '2021-05-28 08:12',
    '2021-05-28',
  ],
  related: [
    '大家还在看',
    '图集推荐',
    '该用户其他文档',
    '其他类似问题',
    '相關文檔',
    '相关资源',
    '猜你喜欢',
    'Related Articles',
    'TAG标签',
    'tag标签',
    '看过本文的人还看了',
    '【县情报告】相关文章：',
  ],
  'related-line': [
    '看过本文的还看了：某县工作报告 某市考察报告',
    '猜你感兴趣：某县工作报告 某市考察报告（精选12篇） 某镇要点',
    '推荐阅读：县情报告',
    '【相关推荐】县情报告',
  ],
  'author-line': ['Jo Ferris has covered the coast for the Courier since 2009. She lives with her dog.'],
  appeal: [
    '如果觉得文章有用，请随意打赏，5元、10元不嫌多',
    '点个“在看”，让更多人看到',
    '喜欢这样的故事？',
    '如果您喜欢本文，请分享给您的好友，谢谢！',
    '分享让更多人看到',
  ],
  empty: ['暂无评论', '请先说点什么'],
  subscribe: [
    'Sign up here.',
    'Slow Letters is a reader-supported publication. To receive new posts and support my work, become a free or paid subscriber.',
    'Sign up for our morning briefing, free in your inbox.',
    '订阅我们的周报，每周一封，随时退订。',
  ],
  loading: ['努力加载中', '正在加载，请稍候…', 'Loading...'],
  player: ['视频加载失败，点击重试', '00:00 / 03:25'],
  contents: ['文章目录[隐藏]'],
  rules: ['请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。', '文明上网理性发言'],
  'read-on': [
    'Article continues below this ad',
    'READ MORE: Five walks for the weekend',
    '[ Top of page | E-mail this story ]',
    '返回某网，查看更多',
  ],
  length: ['本文共4754字，阅读约需17分钟', '导读：本文为一份汇报，供大家参考，全文共1689字。'],
  author: ['关于作者'],
  comments: ['网友评论（36条）', '发表评论', '12条评论', '文档留言板', '3 Comments'],
};

describe.each(Object.entries(examples))('%s', (rule, lines) => {
  it.each(lines)('%s', (line) => {
    expect(classifyLine(line)?.rule).toBe(rule);
  });
});

it.each(furnitureRules.map((rule) => [rule.rule, rule.pattern] as const))(
  '%s %s has an example',
  (rule, pattern) => {
    const lines = examples[rule] ?? [];
    expect(
      lines.some((line) => pattern.test(line)),
      `add an example of ${rule} to this table`,
    ).toBe(true);
  },
);

it('a rule bears a word of every line that its pattern fits', () => {
  const missed = Object.values(examples)
    .flat()
    .flatMap((line) =>
      furnitureRules
        .filter(({ pattern }) => pattern.test(line))
        .filter(({ words }) => !words.split(' ').some((word) => line.toLowerCase().includes(word)))
        .map(({ rule, words }) => `${rule} (${words}) lacks a word of ${line}`),
    );
  expect(missed).toEqual([]);
});

describe('lines of reports are none', () => {
  it.each([
    '一、主要成效',
    '后续支付资金1200万元，已全部到位。',
    '购买服务合同剩余部分执行完毕，支付340万元。',
    '全体党员自觉遵守党纪国法。',
    '其他问题',
    '该部分资金需支付工程款后结余。',
    '全文发布后，各部门认真学习。',
    '群众没有权限查看的，由窗口代办。',
    '群众输入密码后即可查看个人账户。',
    '阅读全文需要半小时。',
    '货物装卸加载中断三小时。',
    '对粉丝可见的成效',
    '（二）加强政府网站建设，落实信息发布责任',
    '全年下载政务服务软件12万人次，上传资料3600份。',
    '购买服务、支付资金全部使用到位。',
    '该部分资金已支付完毕，项目建成后可供群众使用。',
    '本网讯 10月18日上午，校领导、各学院负责人参加开幕式。',
    '以上意见，仅供参考。',
    '未经批准不得擅自变更规划。',
    '涉及侵权案件12件，全部处理完毕。',
    '受到群众广泛关注，取得良好效果。',
    '注册资本5000万元，登记企业36家。',
    '图为项目建设现场。通讯员 林某 摄',
    '上半年',
    '其他问题',
    '2021年3月26日',
    '第3页的报告说明了原因，我们认为应当重视。',
    '单位：万元',
    '群众登录后即可查看全部办理进度，注册用户达到38.6万人。',
    '时间：2022年5月18日上午9时',
    '加强区域合作，推动产业发展。',
    'Residents can sign up here for the river walk, which starts at noon.',
    'Reporting by schools rose last year, and editing by hand fell.',
    'The harbour council met on Monday to discuss the repair of the old sea wall.',
    '点评：',
    '全县免费开放公园6个、图书馆2个，浏览参观12万人次。',
  ])('%s', (line) => {
    expect(classifyLine(line)).toBeUndefined();
  });
});

it('lines of 400 characters and more are text', () => {
  expect(classifyLine(`版权所有${'县'.repeat(400)}`)).toBeUndefined();
});
