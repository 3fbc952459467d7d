/** Words in the headers of tables: what a column says about its cells. */

export const rankHeads: readonly string[] = words('名次 排名 位次 位列');
export const rateHeads: readonly string[] = words('完成率 达成率 进度 完成比例 占计划 占预算');
export const growthHeads: readonly string[] = words('增长 同比 增速 增幅 ± 增减 涨跌 环比 涨幅 比上年 比去年');
export const shareHeads: readonly string[] = words('占比 比重 构成');
/** Behind 增减 and 增长 these make it an amount: 增长额. */
export const amountEndings: readonly string[] = words('额 量 数');

/** The end of a row's name that tells how it is measured, where its column does not. */
export const growthRows: readonly string[] = words('增速 增幅 增长率 涨幅 同比 降低 下降 增长');
export const shareRows: readonly string[] = words('占比 比重 强度');

export const targetHeads: readonly string[] = words('目标 计划 预期 任务');
export const resultHeads: readonly string[] = words('完成 实际 实绩 占');
/** What the rows of a plan's table are, in a column of their own. */
export const planKinds: readonly string[] = words('预期性 约束性');

/** Columns that stand beside the rows' names and hold no figures. */
export const headColumns: ReadonlySet<string> = new Set(
  words('序号 编号 计量单位 单位 代码 年份 备注 属性 类别 类型 性质 责任单位'),
);
export const contactHeads: readonly string[] = words('电话 联系 日期 邮编 代码 备注 网址');

/** Rows of the whole, among rows of its places. */
export const wholeRows: ReadonlySet<string> = new Set(words('合计 总计 全省 全市 全县 全区 全州 全旗 全镇 全乡'));

/** Rows below a table that speak of it. */
export const noteRows: readonly string[] = words('注 说明 资料来源 数据来源 备注');
/** Before the name of a part of the row above. */
export const partMarks: readonly string[] = words('其中 # ＃ － — -');

/** The header of a column of places or bodies, without brackets and marks. */
export const placeHeads: readonly string[] = words(
  '镇别 乡镇 镇街 乡镇街道 镇街道 县区 区县 县市区 市县区 县市 市县 区市县 地区 区域 市别 县别 区别 市州 市 县 区 镇 城市 园区 项目名称 企业名称 单位名称 公司名称',
);

/** Storeys of a header that say how, not what: 地区生产总值 over 绝对数 and 位次. */
export const aspectHeads: readonly string[] = words(
  '绝对数 绝对额 绝对量 绝对值 总量 数量 数值 数额 完成数 完成额 完成情况 完成 实绩 实际完成 累计 本期 本年 本年累计 累计完成 年均 年均增长 合计 较 率 幅 % 情况 实现 年初 全年 年度 占年',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
