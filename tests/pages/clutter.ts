import type { Random } from './random.ts';

/** What sites put around a report: much of it holds figures that must never be read as the report's. */
export const RELATED = [
  '2019年县政府工作报告（地区生产总值312.8亿元）',
  '赴苏南三市学习考察报告：财政收入突破100亿元',
  '某市前三季度GDP增长7.9%，居全省第2位',
  '2022年国民经济和社会发展统计公报',
  '在全区经济工作会议上的讲话：投资增长35%',
  '乡镇2021年上半年工作总结及下半年工作计划',
  '招商引资考察报告范文（精选12篇）',
  '关于做好四季度经济工作的意见：力争完成12.6亿元',
  '县级财政收入由3.2亿元增加到5.6亿元的启示',
  '项目建设“百日攻坚”实施方案.docx',
  '一季度全市工业用电量同比增长18.3%',
  '优化营商环境调研报告',
  '我市新增3家上市公司 市值超500亿元',
  '2018年述职述廉报告3篇',
];
const NEWS = [
  '老人摔倒后，路过的快递小哥做了这件事',
  '超市里的这种蔬菜，千万别再这样吃',
  '男子花3万元买的古玩竟是树脂',
  '地铁五号线末班车延长20分钟',
  '夜市重新开张首日客流破万',
  '九旬夫妻结婚70年仍手牵手',
  '这座小城凭什么一年吸引800万游客',
  '专家：每天走8000步就够了',
  '房价连跌6个月后，有人开始看房了',
  '又一家连锁火锅店关门',
];
const STORIES = [
  'Ten gardens to visit before summer ends',
  'Why your rent went up 9% this year',
  'The quiet return of the night train',
  'Bakery chain to close 14 shops',
  'Review: a film that takes its time',
  'How to fix a dripping tap in 20 minutes',
  'School meals row reaches parliament',
];
export const COMMENTS = [
  '我们县去年才12亿元，差距太大了',
  '增长8%？我工资怎么没涨8%',
  '支持！希望明年再修20公里路',
  '数据好看不如百姓实惠，物价涨了15%',
  '沙发！顶一个',
  '楼上说得对，房价都到6800元了',
  '赞同，已转发给3个同事',
];
export const NAVIGATION = [
  '首页',
  '新闻',
  '政务',
  '财经',
  '文库',
  '范文大全',
  '专题',
  '视频',
  '图片',
  '论坛',
  '服务',
  '互动',
];
export const ADVERTS = [
  '限时特惠：VIP会员年卡99元，立省68%',
  '扫码关注公众号，领取1000份范文资料',
  '贷款30万元，月息仅0.38%，立即申请',
  '【广告】某某装修，全屋整装每平方米599元',
  '点击下载APP，新用户立减20元',
];

export const list = (items: readonly string[], tag = 'ul') =>
  `<${tag}>${items.map((item) => `<li><a href="/a/${item.length}.html">${item}</a></li>`).join('')}</${tag}>`;

export const related = (random: Random, count = 6) => random.some(RELATED, count);
export const news = (random: Random, count = 6) => random.some(NEWS, count);
export const stories = (random: Random, count = 4) => random.some(STORIES, count);
export const comments = (random: Random, count = 4) => random.some(COMMENTS, count);
export const navigation = (random: Random) => list(random.some(NAVIGATION, random.int(6, 10)));
export const advert = (random: Random) => random.pick(ADVERTS);
export const counter = (random: Random) =>
  random.pick(['浏览次数：', '点击数:', '阅读量：', '浏览:', '人气：']) + String(random.int(120, 98000));
export const date = (random: Random, separator = '-') =>
  [random.int(2010, 2023), String(random.int(1, 12)).padStart(2, '0'), random.int(10, 28)].join(separator);
