/** What a number may be compared with, behind 比, 较, 与 and 同, besides places and times: 比年初, 较平均. */
export const comparisonObjects: readonly string[] =
  '同期 年初 全国 世界 计划 规划 预期 目标 平均 历史 同类 常年 正常 基期 期初 改革 疫情 年度 建设前 任务 既定 预算'.split(
    ' ',
  );

/** What is compared with when it stands behind a place: 高于全省|平均水平, 低于全市|增速. */
export const comparedWith: readonly string[] =
  '平均水平 平均增速 平均增幅 平均值 平均数 平均 同期水平 同期 水平 均值 增速 增幅 考核目标 年度目标 目标 年均水平 规划目标 以上'.split(
    ' ',
  );

/** Among whom a rank counts, where it is no place: 居|中部|第1. */
export const rankedFields: readonly string[] =
  '中国西部 中国中部 中国东部 各省区市 各省区 各省份 各省市 省内 市内 国内 内地 沿海 中西部 中部 西部 东部 东北 世界 全球 亚洲 国际 行业 同类 长三角 珠三角 苏北 苏中 苏南 全球城市'.split(
    ' ',
  );

/** The members of such a field, behind its name: 中部|省份. */
export const fieldMembers: readonly string[] = '地区 省份 城市 各省 省区市'.split(' ');

/** Words whose ending looks like a relation (新增 ends in 增, 国有 in 有) and is a part of the label. */
export const keptEndings: readonly string[] =
  '新增 倍增 年增 速增 递减 加减 国有 公有 所有 私有 行为 作为 公共 设计 统计 审计 会计 存在 现在 所在 目的 甚至 主要 重要 内需 刚需 必需 认可 许可 附近 安排 系列 民居 定居 安居 占比 之一 招收 税收 主将 签约 履约 节约 预约 违约 条约 返还 归还 偿还'.split(
    ' ',
  );

/** What 比 and 较 begin that compares nothing: 比重, 较高. */
export const notCompared: readonly string[] = '重 例 率 值 较 分 如 武 赛 利 价'.split(' ');

/** Words that say that a place ranks: 列|全国内河港口第3位. */
export const rankingVerbs: readonly string[] = '列 居 位居 位列 排名 排在 跃居 升至 位于'.split(' ');

/** Words and endings of places right before a rank that has no 位: 跃居全省第三. */
export const rankOpenings: readonly string[] =
  '列 居 排 占据 跃 升 晋 进 争 夺 获 保持 蝉联 稳居 得 由 从 至 到 位 在 名 省 市 县 区 国 球 界 洲 部 州 系统 同类 省内 市内 国内 行业'.split(
    ' ',
  );

/** What moves a rank from one place to the next: 由第九|跃居第四. */
export const rankMoves: readonly string[] = '跃 升 上升 提升 提高 晋 前移 进 退 下降 后移 降'.split(' ');

/** What may stand between such a word and the rank. */
export const rankAdverbs: readonly string[] = '仅 均 倒数 前 各县区 县区 各县市 县市 同类城市'.split(' ');

/** What a number is compared with behind 高于, 低于: 低于省定|标准|2个百分点. */
export const distanceObjects: readonly string[] =
  '目标 标准 计划 预期 要求 任务 平均水平 平均 水平 增速 增幅'.split(' ');

/** Words that open such a comparison. */
export const distanceOpenings: readonly string[] =
  '高于 高出 低于 超出 超过 快于 慢于 优于 好于 领先 落后'.split(' ');

/** Among whom a place is compared, behind its name: 居全省|各市州|第3位. */
export const comparedMembers: readonly string[] =
  '各县 各县区 各县（区） 县 县区 县（区） 各县市 县市 各县市区 县市区 各地市 地市 各区县 区县 同类城市 各设区市 设区市 各市 各市州 市州 排名 位次 排位 总量 序列 系统'.split(
    ' ',
  );

/** What was wanted, and a result is a part of: 完成年度|计划|的98%. */
export const planNames: readonly string[] = '目标 计划 任务 预算'.split(' ');

/** Words that open a comparison of the thing named before, and name none: 相当于射阳的三分之一. */
export const comparingOpenings: readonly string[] =
  '相当于 只相当于 仅相当于 为相当于 仅为相当于 不到 不及 不足 还不到 恢复到 同比 快于 高于 低于 慢于 好于 优于 高出 领先 超出'.split(' ');
