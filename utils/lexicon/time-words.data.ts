import type { TimeValue } from './time-value.ts';

/** Words for times that the report itself has to date; where one begins another, the longer stands first. */
export const timeWords: readonly (readonly [string, TimeValue])[] = [
  ['上年同期', { prior: true, part: true }],
  ['去年同期', { relative: -1, part: true }],
  ['上年末', { prior: true, point: true }],
  ['上年底', { prior: true, point: true }],
  ['上年度末', { prior: true, point: true }],
  ['去年底', { relative: -1, point: true }],
  ['去年末', { relative: -1, point: true }],
  ['上一年度', { prior: true }],
  ['上一年', { prior: true }],
  ['上年度', { prior: true }],
  ['去年', { relative: -1 }],
  ['上年', { prior: true }],
  ['前年', { relative: -2 }],
  ['今年以来', { relative: 0, part: true }],
  ['今明两年', { open: true }],
  ['今年', { relative: 0 }],
  ['明后两年', { open: true }],
  ['明年', { relative: 1 }],
  ['后年', { relative: 2 }],
  ['过去一年', { now: true }],
  ['过去的一年', { now: true }],
  ['一年来', { now: true }],
  ['本报告期', { own: true, part: true }],
  ['报告期', { own: true, part: true }],
  ['本期', { own: true, part: true }],
  ['期末', { own: true, part: true, point: true }],
  ['本年度', { own: true }],
  ['全年', { own: true }],
  ['年内', { own: true }],
  ['年底', { own: true, point: true }],
  ['年末', { own: true, point: true }],
  ['年初以来', { own: true, part: true, since: true }],
  ['年初至今', { own: true, part: true, since: true }],
  ['年初至报告期末', { own: true, part: true, since: true }],
  ['年初', { own: true, opening: true }],
  ['目前', { now: true }],
  ['截至目前', { now: true }],
  ['截止目前', { now: true }],
  ['至今', { now: true }],
  ['近年来', { open: true }],
  ['近几年', { open: true }],
  ['几年来', { open: true }],
];

/** 五年累计完成, 三年新增: verbs that make the bare years before them the time of what they say. */
export const spanVerbs: readonly string[] =
  '平均 年均 累计 共 总计 合计 内共 间 新增 净增 完成 实现 翻 增长 增加 提高 建成 新建 改造 转移 投入 引进 解决 安排 发放 减少 下降'.split(
    ' ',
  );

/** 近七年最高, 五年来首次: the years are what a superlative looks back over. */
export const superlatives: readonly string[] =
  '最 的最 之最 同期最 历史最 新高 的新高 新低 的新低 首次 首位'.split(' ');

/** Directly before a year, what makes it one to compare with: 比2020年, 恢复到2019年的86%. */
export const baseOpenings: readonly string[] =
  '比 较 恢复到 恢复至 相当于 超过 超过了 超出 高于 低于 快于 慢于 多于 少于 好于 优于'.split(' ');

/** Words that end in 比 and 较 and compare with nothing. */
export const comparisonLookalikes: readonly string[] = '占比 同比 对比 环比 百分比'.split(' ');

/** What joins a number to the year that it is a multiple or a part of: 达到2010年的3.2倍, 占去年全年的六成. */
export const multipleLinks: readonly string[] =
  '是 为 达 达到 约为 仅为 约是 接近 占 占到 突破 超'.split(' ');

/** Behind a year, what makes it one to compare with: 与2019年相比, 在2010年的基础上. */
export const baseEndings: readonly string[] = '相比 同期 的基础 基础上 水平的'.split(' ');

/** “十四五”规划, “十四五”收官之年: behind the plan's years, what makes them its name. */
export const planTitles: readonly string[] =
  '规划 计划 收官 开局 目标 纲要 方案 建议 圆满 胜利 决胜 发展规划 重点'.split(' ');

/** Documents that a plan's years stand in front of: “十二五”节能减排|方案. */
export const planDocuments: readonly string[] = '方案 规划 纲要 计划'.split(' ');

/** What happens once, in a year that dates nothing else: 成立于2010年, 2010年成立. */
export const founding: readonly string[] =
  '成立 设立 创立 建立 组建 创建 始建 兴建 创办 开办 提出 启动 批准 获批 挂牌 揭牌 奠基 开园 建市 建县 升格 改制 上市'.split(
    ' ',
  );

/** Behind 全年, 年初, 上年, what is called so and dates nothing: 全年目标, 上年结余. */
export const timedNames: readonly string[] = '目标 计划 任务 预算 预期 结余 结转 滚存 基数'.split(' ');

/** What was settled 年初 is for the whole year: 年初确定的目标. */
export const openingActs: readonly string[] =
  '确定 提出 制定 制订 下达 部署 安排 人代会 既定 预定 设定 明确'.split(' ');

/** What is finished at a time that dates nothing behind it: 确保2015年上半年建成通车. */
export const milestones: readonly string[] =
  '建成 投产 通车 脱贫 竣工 完工 投用 投入使用 投入运营 投入运行 交付 开园 启用 摘帽 开业 封顶 并网 贯通 开工 通水 通航 全覆盖 收官'.split(
    ' ',
  );
