/**
 * Classifiers and nouns that count: one of it converts to itself alone. Written as lists, since a row would hold
 * nothing but the word; the longest match counts (人次 before 人).
 */
export const classifiers: readonly string[] = [
  // people, households, bodies
  ...'个 家 户 人 名 位 口 员 人次 户次 人份 户数 对 代 届 组 队 支 班 团'.split(' '),
  // things and works
  ...'件 条 项 所 座 台 辆 张 批 场 期 篇 轮 处 起 次 宗 套 间 栋 幢 只 头 匹 羽 尾 棵 株 颗 粒 根 枚 块 片 段 层 扇 把 盏 部 艘 架 锭 列 节 门 口井 眼 孔 册 本 卷 份 封 幅 首 类 种 级 道 笔 单 例 桩 滴 杯 瓶 袋 盒 箱 桶 包 车 船 趟 班次 航班 架次 艘次 列次 车次 台次 台套 台（套） 台(套) 套（间） 套(间) 套（件） 套(件) 件套 件（套） 件(套) 床 张床位 个床位 床位 车位 泊位 站 点位 桩位 学位 席 席位 铺 亩地 格 档 线 圈 环 拍 款 面 屏 号 版 集 帧 路 股 手 片区 标台 标准台 折算台'.split(' '),
  ...'批次 件次 场次 频次 例次 班组 课次 人天 人月 家次 条次 份次 款次 门次 字'.split(' '),
  // administrative
  ...'村 镇 乡 县 市 区 省 校 厂 店 园 馆 院 街道 社区 乡镇 行政村 自然村 县区 县市 国 企 城 港 站点'.split(' '),
];

/**
 * Classifiers so loose that a Chinese number below ten with them mostly points back to a list (两个目标, 三项工作)
 * and no count is meant; with Arabic digits they count.
 */
export const looseClassifiers: ReadonlySet<string> = new Set(
  '匹 篇 场 件 个 项 条 种 类 级 点 面 次 届 代 期 轮 方 道 线 路 层 块 片 段 位 号 手 门 口 圈 环 分 把 批 组 队 支 本 版 集 节 部 步 股 通 派 份 起 对 队 级 章 站 城 港 国 省 市 县 区 乡 镇 村 校 厂 店 园 馆 院 街道 社区 乡镇 单 单位 目 句 字 行 天 日 年 周 里 度 成 人 面 头 场 手 席 团 营 班 伙 铺 格 档 口井 城 管 注 册 卷 企 款 拍 例 桩 粒 根 把'.split(' '),
);

/** Words that count only where nothing of their noun follows: 3个村 has 个, 覆盖32村 has 村. */
export const nounUnits: ReadonlySet<string> = new Set(
  '村 镇 乡 县 市 区 省 校 厂 店 园 馆 院 国 企 城 港 站 街道 社区 乡镇 行政村 自然村 县区 县市 站点 号 路 线 级 点 分 度 方 面 手 股 通 派 门 目 行 章 句 管 注 铺 团 营 班 队 代 员 组 届 期 层 单 单位 版 集 环 圈 席 格 档 段 点位 片区 款 车 船 包 口 里'.split(' '),
);
