/** Words right before a number without a unit that measure all the same: 系数降至0.35, 增长21。 */
export const measuringWords: readonly string[] =
  '增长 下降 提高 提升 上升 增加 减少 缩小 扩大 收窄 回落 降低 达 达到 为 由 从 自 到 至 降至 升至 增至 是 占 约 近 超 超过 突破 指数 系数 倍差 得分 满意度 之比 比例 性别比 发病率 死亡率 容积率 权重 密度 不低于 不超过 不大于 不小于 不高于'.split(
    ' ',
  );

/** What is counted on a page and no report's figure: 阅读 1203次, 第3页. */
export const pageCounters: readonly string[] = '阅读 下载 浏览 点击 访问 第'.split(' ');

/** 十次全会, 十届会议: the number of a meeting. */
export const meetingNouns: readonly string[] = '全会 会议 全体 代表大会 党代会 集体学习'.split(' ');

/** What comes of 一项, 一个 that makes it a result and no article: 一项技术通过鉴定. */
export const achievements: readonly string[] = '获 通过 入选 列入 跻身 挂牌 投产 建成 认定'.split(' ');

/** Words before a duration that make it a limit or the time that a work took. */
export const measuredDurations: readonly string[] =
  '控制在 不低于 不少于 低于 至少 最长 不得多于 限时 满 少于 超过 不超 超 压缩 缩短 缩减 延长 提速 住院日 时间 时限 工期 周期 天数 日数 时长 年限 寿命 仅用 用时 耗时 历时 只用 快 慢 减少 增加 减至 降至 压减 缩至 压缩至 压缩到 缩短至 缩短到 达到 达 由 从 原来的 为 至 到 平均 个工作日 约 近 仅需 只需 需'.split(
    ' ',
  );

/** Words before a duration that only place or frame a time. */
export const framedDurations: readonly string[] =
  '经过 连续 历经 距 过去 未来 今后 近 最近 每 利用 用 力争 再过 时隔 头 前 后 这 为期 近期 实施 开展'.split(' ');

/** Words that end like a frame and measure: 仅用3天. */
export const measuredFrames: readonly string[] = '超 不超 仅用 只用 提前'.split(' ');

/** What a duration is that years measure: 任职满1年, 平均受教育年限达到11年. */
export const yearlyMeasures: readonly string[] =
  '任职 服务 工龄 寿命 工期 周期 期限 时间 年限 缩短 延长 满 仅用 只用 受教育年限'.split(' ');

/** Works behind the time that they took: 3天|拆迁, 一年|竣工. */
export const timedWorks: readonly string[] =
  '建成 竣工 投产 完成 拆 分流 见效 开工 达产 办结 建起 搬 签约 落地 通车 摘牌 封顶 打造 办完 跑完 走完 实现 交付 办好 征 压缩 缩短 缩减 减至 降至'.split(
    ' ',
  );

/** What a duration names and does not measure: 24小时|自助服务. */
export const durationNames: readonly string[] =
  '的 自助 监控 值班 服务 不间断 制 交通圈 生活圈 经济圈 通勤 在线 营业 热线'.split(' ');

/** What 分 counts as points. */
export const pointWords: readonly string[] =
  '扣 扣减 减 加 奖励 记 考核分 得分 考评 评分 评价 满意度 总分 平均分 考核 综合分 提高 降低 上升 下降 获 得 到 至 为 达 由 从'.split(
    ' ',
  );

/** Nouns that a threshold makes a class of: 亿元以上|项目. */
export const classNouns: readonly string[] = [
  ...'项目 企业 工程 产业 集群 园区 基地 平台 单位 商户 大户 投资 重点 工业 重大 市场主体 经营主体 品牌 产品 农户 机组 锅炉 机关 干部 人员 老人 老年 居民 公司 集团 镇 乡 村 县 城市 街区 园 楼宇 骨干 龙头 规模 在建 技改 服务业 高新 单体 商贸 外贸 建筑 制造 产业链 独角兽 城区 学校 医院 群体 儿童 青少年 妇女 学生 人群 用户 客户 线路 变电站 输变电 水库 河流 超市'.split(
    ' ',
  ),
  ...'项目 企业 产业 工业 重大 工程 行业 县 市 乡镇 镇 村 园区 农户 家庭 老人 单位 公司 规模 产品 集团 城市'
    .split(' ')
    .map((noun) => `的${noun}`),
];

/** Nouns whose members are counted before the amount that says which: 3家企业产值超10亿元. */
export const countedNouns: readonly string[] =
  '企业 园区 项目 集团 产业 集群 县 镇 乡 村 商户 开发区 产业链 单位 大户 工程'.split(' ');
