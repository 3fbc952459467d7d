/**
 * Words that are no part of what is measured. `openings` are dropped in front of a label (light verbs, adverbs,
 * links), `plainVerbs` name an act and no thing, so that a label made of them alone looks for its noun behind the
 * number, `rightStops` begin no label behind a number, and `predicates` end one.
 */
export const openings: ReadonlySet<string> = words(
  '公司 本公司 集团 我公司 抓好 抓实 抓紧 实现 完成 实施 开展 采取 运用 达到 达 已 已经 共 总共 累计 全年 预计 预期 力争 争取 确保 其中 其 而 且 并 并且 也 又 再 还 另 另有 另外 此外 同时 以及 及 和 与 或 先后 分别 连续 首次 率先 继续 仍 均 都 共有 有 现有 拥有 全面 深入 扎实 积极 妥善 大力 持续 进一步 不断 成功 圆满 超额 为群众 为民 为 对 将 把 使 使得 让 令 以 由 从 自 到 至 截至 截止 经 通过 按 按照 根据 依据 依照 在 于 是 要 需 需要 应 应当 必须 可 可以 能 能够 会 计划 规划 拟 年均 年 月 日 的 地 得 了 着 过 即 则 就 才 只 仅 约 近 超 超过 突破 至少 多 全县 全市 全省 全区 全国 全镇 全乡 全州 全旗 我县 我市 我省 我区 我镇 我国 本县 本市 本区 本省 各 每 该 此 这 本 该市 该县 该区 该镇 该省 该州 我们 一年来 几年来 一批 一系列 系列 等 顺利 稳步 有序 切实 着力 统筹 精准 协调 组织 主动 高标准 高质量 高水平 加快 推动 推进 促进 努力 争取到 目标 任务 目前 当前 当月 当季 单月 单季 今后 届时 期间 底 末 初 因此 由于 随着 所 上 中 里 内 后 前 方面 特别是 尤其是 包括 如 比如 例如 实际完成 完成了 实现了 达到了 取得 保持 稳定 稳定在 控制 控制在 人民政府 政府 工作 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 又是 联合 依法 依规 集中 重点 快速 合计 总计 共计 境内 辖区 辖区内 域内 全域 县内 市内 区内 省内 双双 双 同步 再次 新一轮 累计有 因 虽 但 但是 不过 却 目标是 目标为 主要预期目标是 就是 确定 提出 明确 保证',
);

/** Words that begin with an opening word and are a part of the name: 地区生产总值, 可支配收入. */
export const keptOpenings: readonly string[] =
  '应收 应付 应税 应急 应届 从签约 从洽谈 从立项 从拿地 从申请 从受理 从开工 会议 对非 对东 对欧 对美 对俄 对台 对日 对韩 对共 对上 对内 自来 公司债 公司制 集团军 集团化 有效 有机 有色 有线 有害 有关 有轨 其他 其它 由来 会展 会员 需求 让利 能源 能力 能繁 可研 将军 对外 方式 方案 年度 月度 日照 初中 初级 初创 初核 中型 中西 前二 前两 前三 前四 前五 前六 前八 前十 前3 前5 前10 各县 由县 经济 按揭 于洪 地区 地方 地表 地质 地下 地铁 地均 对口 经营 经费 从业 可支配 可再生 可比 要素 内资 内河 内贸 内需 上市 上线 上云 上网 中小 中职 中等 中央 中心 中亚 中东 中非 中药 中医 中学 中欧 后备 前期 以工 以旧 年产 年均 年销售 年发电 年营业 年处理 年人均 年日照 月均 日均 日产 日处理 日供水 日通行 过境 过夜 得分 每万 每千 每百 各项 各类 各级 各界 各种 本科 本外币 本级 到位 到账 使用 在建 在校 在册 在库 在岗 在孵 在地 就业 通过 按期 按时 由贸 自营 自然 自主 自住 与会 多式 多层 多功能 全社会 全口径 全部 全体 全员 全要素 全国重点 全国文明 约束 近海 近岸 上门 上述 上缴 上级 上架 上访 已建 已竣工 新 工业 工程 工作日 对接 里程 方舱 末端 底线 同比 集中供 重点 高效节水 高标准农田 高质量发展 高水平运动 联合国 联合体 政府投资 政府债 政府采购 政府性 保障性'.split(
    ' ',
  );

/** Acts that may stand before the number while their object stands behind it: 改造196个老旧小区. */
export const plainVerbs: ReadonlySet<string> = words(
  '围绕 完成 建成 建设 新建 改建 扩建 新改扩建 新改建 改造 提升 整治 整改 整顿 推进 推动 启动 开工 竣工 投产 投运 投用 投入 投入使用 安排 落实 发放 发行 争取 引进 引入 招引 招聘 招录 选派 选聘 选拔 培育 培养 培训 组建 成立 设立 设置 布局 打造 创建 创成 建立 建起 认定 评定 评选 命名 获批 获评 获 获得 荣获 入选 入围 新增 新添 新设 净增 增加 减少 关停 关闭 取缔 拆除 清理 清退 清除 淘汰 化解 处置 查处 查办 侦破 破获 办结 办理 受理 解决 帮助 帮扶 资助 救助 惠及 覆盖 服务 涉及 带动 吸引 吸纳 安置 转移 搬迁 回迁 拉开 盘活 流转 开发 治理 修复 绿化 修建 修缮 铺设 新铺 开通 开辟 开行 运营 举办 承办 召开 组织 开展 出台 制定 印发 发布 修订 废止 取消 下放 承接 精简 压减 承担 参与 参加 走访 接待 签约 新签约 签订 洽谈 对接 储备 谋划 实施 包装 申报 列入 纳入 入库 上报 支持 扶持 奖励 补贴 补助 兑现 拨付 筹集 募集 融资 贷款 发展 扩大 壮大 做强 种植 养殖 出栏 生产 销售 产出 出口 进口 供应 供给 输送 输出 配备 配套 购置 购买 更新 更换 安装 升级 提档升级 提标 优化 调整 优化调整 通过 达成 实行 推行 推广 推出 公布 公开 查封 收回 收缴 追回 挽回 没收 立案 处分 问责 约谈 调解 检查 排查 巡查 督查 督办 抽查 检测 监测 审计 审批 审核 审议 答复 拥有 有 占地 占 规划 涵盖 包含 划定 命中 聚集 集聚 汇聚 入驻 落户 落地 孵化 转化 转让 授权 申请 注册 登记 备案 毕业 就业 创业 上市 挂牌 上云 上线 接入 联通 连通 贯通 通车 建好 修好 干成 办成 办好 走出 派出 抽调 下派 联动选派 差别化招聘 精准整顿 征收搬迁 征收 拆迁 分流 出让 供应土地 收储 报批 整合 撤并 兼并 重组 改制 剥离 分离 清查 清收 核销 核减 快速拉开 全面完成 新开工 新竣工 新投产 新开工建设 开工建设 建成投用 建成投产 改造提升 整治提升 新建改造 新建改建 新改扩 续建 复垦 补充 调出 调入 划转 下达 争得 迎来 接收 接种 收治 诊疗 抢救 报名 录取 减免 减轻 贡献 让利 留抵退税 退税 降低 节约 节省 增收 增产 增效 实现 直奔 冲刺 挑战',
);

/** Words and marks that cannot begin a label behind a number. */
export const rightStops: readonly string[] = [
  ...'左右 上下 之间 等 和 及 与 或 并 且 而 在 被 于 由 是 为 均 都 比 较 占 位 列 居 以 到 至 后 前 内 外 中 时 起 来 向 从 将 已经 不 未 也 又 再 还 就 才 其中 目标 任务 年度目标 年度任务 既定 预定 另 两个大台阶 三个大台阶 两个台阶 三个台阶 大关 关口 大台阶 新台阶 台阶 门槛 分别 同比 增长 增至 发展到 发展至 调整 变为 优化 壮大 升至 降至 减至 增到 扩大 跃升 上涨 回落 压缩 缩短 增加 下降 减少 提高 提升 上升 达 超过 突破 高于 低于 ( （ ) ） / ／ + - — ~ ～'.split(
    ' ',
  ),
  ' ',
  '　',
];

/** Verbs and adverbs that a label before a number drops at its end: 生产总值|完成, 经济总量|连续. */
export const labelTails: readonly string[] =
  '完成 实现 累计完成 累计实现 共完成 共实现 可完成 可实现 连续 连续跨越 接连跨越 先后跨越 相继跨越 跨越 首次 再次 成功 持续 稳步 率先 仅用 只用 历时 用时'.split(' ');
/** Verbs that fall away behind an indicator's name only: 一般公共预算收入|安排, but not 县财政每年安排. */
export const indicatorTails: readonly string[] = '安排 预算安排 计划安排 拟安排'.split(' ');

/** What firms and people win, where they are counted by it: 三家企业|顺利|获评市质量奖. */
export const honourVerbs: readonly string[] =
  '获 荣获 被认定为 被评为'.split(' ');
/** What may stand between them. */
export const honourAdverbs: readonly string[] = '先后 成功 顺利 新 首次 再次 均'.split(' ');

/** Givers' verbs: 县财政安排|3亿元|扶持资金. */
export const givingVerbs: readonly string[] =
  '安排 拿出 列支 筹措 设立 给予 拨出 增发 发行 下达 拨付 筹集 落实 减免 减轻 提供 追回 挽回 兑现 整合 注入'.split(' ');

/** Endings of what is measured, so that it is no mere name before a capacity: 发电量, 新增. */
export const measuredEndings: readonly string[] = '产 量 模 力 放 消耗 装机 年 新增 达 供应 储备'.split(' ');

/** What may stand between an indicator's name and its number: 财政收入|再上两个台阶、达|86亿元. */
export const progressWords: readonly string[] =
  '连续 首次 持续 稳步 快速 突破 保持 跃 迈 跨 再创 总体 稳定 恢复 回升 明显 大幅 成功 继续 不断 由 从 预计 累计 实现 较快 平稳 ，'.split(' ');

/** The noun of what is counted by an act, before or behind it: 亿元以上项目|新签约. */
export const countedHeads: readonly string[] = '项目 企业'.split(' ');
/** Verbs that may stand before an indicator's name without being a part of it. */
export const governingVerbs: readonly string[] =
  '抓好 抓实 推进 推动 加快 支持 确保 带动 拉动 引进 完成 实现 发放 安排 落实 争取 累计'.split(' ');
/** 计划|总投资, 项目|投资额. */
export const plannedWords: readonly string[] = '项目 计划 预计 规划 概算 协议'.split(' ');
export const investmentNouns: readonly string[] = '总投资额 总投资 投资总额 投资额 投资'.split(' ');
/** 新建、|改造|道路. */
export const buildingVerbs: readonly string[] = '新建 新改建 新 改造 建设'.split(' ');
export const renewingVerbs: readonly string[] = '（改）建 改造 改建 扩建 改扩建 提升 建'.split(' ');

/** Nouns of what a clause may judge, and its judgement: 外贸依存|度|低，仅为5.2%. */
export const measuredNouns: readonly string[] = '度 率 额 量 数 规模 占比 比重 强度 水平 面积 收入'.split(' ');
export const judgements: readonly string[] =
  '低 偏低 较低 过低 不高 高 偏高 较高 过高 偏小 较小 不大 较大 偏大 不足 不够 偏少 较少 较快 较慢 放缓 明显提升 稳步提升 大幅提升 稳步提高 明显改善'.split(' ');

/** What a clause contains or ends with that introduces a number and names nothing. */
export const introductions: readonly string[] =
  '^分[一-鿿]{1,4}看$ ^从[一-鿿]{1,8}看$ ^按[一-鿿]{1,6}分$ 批准$ 同意$ 影响$ 测算$ 统计$ 核算$ 研究$ 审议$ ^执行中$'.split(' ');

/** Acts that name nothing behind 累计 and 已: 新建农田2.8万亩，累计|建成|31万亩 is of the thing before. */
export const summedActs: readonly string[] = '建成 完成 改造 新建 发放 引进 培育 投放 建设'.split(' ');

/** What is new of a whole is new of its part: 新登记市场主体82万户，其中企业28万户. */
export const newVerbs: readonly string[] = '新登记 新增 新设 新注册 新发展 净增 新认定 新培育 新签约 新开工'.split(' ');

/** Nouns that begin with a stop: 4个|中小企业|, 5户|居民|. */
export const rightNouns: readonly string[] =
  '中小 中医 中心 中学 中职 中央 中药 中欧 中外 中国 中等 中部 中东 中西 外资 外贸 外商 外籍 外国 外向 内河 内贸 内资 前沿 前期 后备 后期 上市 上云 上规 上游 居民 居家 居住 列车 在建 在校 在册 在孵 在岗 在库 为民 等级 均衡 以工 已建 已竣工 未成年 不良 不合格 来华 向上 时代 起重 再生 再就业 并网 和谐 就业 就地 由贸 达标 提升工程 增量 增值 比较 将军 占地 也门 又好 都市 均价 后勤 后续 内陆 外卖 位点 列入 居委会 到村 到户 至诚 与会'.split(
    ' ',
  );

/** Verbs at which a label behind a number ends: 9个手工艺品牌|入选全省…. */
export const predicates: readonly string[] =
  '入选 入围 获批 获评 获得 荣获 投产 竣工 建成 完成 开工 实现 通过 进入 参加 开展 进行 得到 纳入 投入 启动 上榜 落地 落户 加快 稳步 有序 顺利 全部 全面 正式 成为 列入 跻身 位居 位列 排名 达到 接受 接近 超过 突破 同比 分别 正在 已经 增长 下降 提前 按期 如期 成功 获 已 被 占 达 超 是 将 把 均已 均为 均达 比上 比去 较上 较去 在全 为全 对全'.split(
    ' ',
  );

/** Adverbs that a label behind a number drops: 2752户|顺利|回迁. */
export const rightOpenings: readonly string[] = [
  '实现',
  '顺利',
  '全部',
  '成功',
  '如期',
  '按期',
  '正式',
  '首次',
  '已经',
  '已',
  '陆续',
  '相继',
  '稳步',
  '的',
  '作为',
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
