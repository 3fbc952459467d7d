/** What a word directly before a number says about it. */
export type Relation =
  | 'up' // the number is a growth or a change
  | 'down' // the same, negative
  | 'to' // the number is what it moved to
  | 'from' // the number is what it moved from
  | 'is' // the number is the amount
  | 'share' // the number is a part of what follows 占
  | 'rank'
  | 'above' // compared with another: the number is the difference
  | 'below'
  | 'equals' // 相当于射阳的三分之一: the number is what it is of another's
  | 'versus' // 同比, 环比: the number compares
  | 'average' // 年均
  | 'dealt' // 分别
  | 'link' // 的, 了: says nothing by itself
  | 'sum' // 累计: of the whole time
  | 'each' // 均, 都
  | 'aim'; // 争, 挺进: a rank that is wanted

const up =
  '增长 增加 上升 提高 提升 上涨 扩大 攀升 跃升 递增 净增长 净增 净增加 多增 多缴 多完成 增 升 涨 前移 提前 延长 加快 提速 新增加 增多 拉高 推高 抬升 反弹 回升 增添';
const down =
  '下降 减少 降低 下滑 回落 缩小 收窄 压减 压缩 缩减 压降 少缴 下跌 减 降 缩短 精简 后移 放缓 少增 减亏 负增长 萎缩 骤降 核减 削减 节约 下调';
const plain =
  '拥有 共有 设有 建有 配有 持有 保有 享有 含有 均有 约有 尚有 仍有 还有 也有 就有 成为 作为 达 达到 为 是 有 共 折合人民币 按年平均汇率折算 按平均汇率折算 平均汇率折算 约合 迈上 跨过 站上 统一 首次 首度 率先 一举 普遍 总体 顺利 有望 预计 总数 一般 原则上 预期 预期目标 预计达 总共 保持 保持在 稳定在 控制在 维持在 高达 仅 仅为 只 只有 还有 已有 现有 已 已达 已达到 可 可达 可达到 将达 将达到 将 在 到 至 达成 超过 突破 超 近 约 约为 约有 要达到 需 确保 力争 争取 也达到 均为 最高 人均 每人 一共 始终 同为 收于 录得 等于 折合';

const rank =
  '前 倒数 列 居 位居 位列 排 排名 排名第 排在 排位 名列 跃居 跃升 稳居 雄踞 进入 跻身 列居 升至 冲进 迈入 重返 荣获 获 获得 夺得 蝉联 保持 占据 仅列 分列 分居 列入';

/** Longest words first, so that the longest ending wins. */
export const relationWords: readonly (readonly [string, Relation])[] = [
  ...rows('up', up),
  ...rows('down', down),
  ...rows('is', plain),
  ...rows('link', '了 的 再 又 已 可 将 在 要 需 也 还 就'),
  ...rows('rank', rank),
  ...rows(
    'to',
    [
      ...up.split(' '),
      ...down.split(' '),
      '调整',
      '发展',
      '变',
      '改善',
      '优化',
      '升',
      '跃',
      '翻',
      '扩展',
      '扩',
      '壮大',
      '恢复',
      '收窄',
      '下调',
      '上调',
      '提',
      '延长',
      '进步',
      '拓展',
      '拓宽',
      '延伸',
      '跃居',
    ]
      .flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`, `${verb}到了`, `${verb}达`, `${verb}达到`])
      .join(' '),
  ),
  ...rows('from', '由 从 自'),
  ...rows('sum', '累计 共计 合计 总计 累计达 累计达到 累计完成 共'),
  ...rows('aim', '争 力争 冲刺 挺进 争创 冲击 直奔'),
  ...rows(
    'is',
    '每人每月 每人每年 每月每人 每年每人 每人每天 每人 每月 每户 每亩 每吨 每平方米 每公斤 每户每年 每亩每年 每个 每户每月 月',
  ),
  ...rows('share', '占 占到 占了'),
  ...rows('is', '不低于 不少于 不高于 不多于 不超过 不大于 不小于 不得低于 不得少于 不得高于 不得超过'),
  ...rows('equals', '相当于 只相当于 仅相当于 为相当于 仅为相当于 不到 不及 不足'),
  ...rows('above', '多发生 高于 高出 快于 多于 高 快 多 好于 优于 超出 领先 超过计划 超'),
  ...rows('below', '少发生 低于 低 慢于 少于 少 慢 落后'),
  ...rows(
    'versus',
    '同比 环比 可比 按可比口径 同口径 同口径比 可比口径 可比价 可比价格 按可比价 按可比价格 按可比价格计算 按可比价计算 按不变价格计算 名义 实际 相对 大幅 大幅度 逐年 同步 逆势 快速 持续 扣除价格因素',
  ),
  ...rows('average', '年均 平均 每年 年平均 平均每年 年均复合 每年平均 年年'),
  // 辨别 and 别离 are what rewording tools put for 分别.
  ...rows('dealt', '分别 依次 辨别 别离'),
  ...rows('each', '均 都 皆 双双'),
].sort((a, b) => b[0].length - a[0].length);

function rows(relation: Relation, words: string): (readonly [string, Relation])[] {
  return words.split(' ').map((word) => [word, relation] as const);
}

/** 增产 and 减收 move by a percentage, or by an amount that compares or that nothing else names; else they are label. */
export const yieldWords: ReadonlyMap<string, Relation> = new Map([
  ['增产', 'up'],
  ['增收', 'up'],
  ['减产', 'down'],
  ['减收', 'down'],
  ['减亏', 'down'],
  ['增盈', 'up'],
]);

/** Nouns that make their number a growth: 增速达7%. */
export const growthNouns: readonly string[] = [
  '增速',
  '增幅',
  '涨幅',
  '降幅',
  '增长率',
  '增长速度',
  '增长幅度',
  '跌幅',
  '上涨率',
  '下降率',
  '升幅',
  '增长',
  '同比',
  '平均增速',
];

/** Nouns that make their number a share. */
export const shareNouns: readonly string[] = [
  '占比',
  '比重',
  '份额',
  '占有率',
  '比例',
  '占GDP',
  '投入强度',
  '经费投入强度',
  '构成',
  '之比',
  '结构',
];
