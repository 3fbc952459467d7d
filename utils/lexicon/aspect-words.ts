/**
 * Aspects of a thing that was named before, which name nothing by themselves: 总量, 增幅, 占比, 两项指标. A label may
 * join several, so that no row is itself joined from others: what can be cut in two ways takes time without bound.
 */
export const aspectWords: readonly string[] =
  '总量 增速 增幅 增长率 规模 份额 总额 总数 总规模 同比 排名 位次 均 增量 降幅 占比 比重 两项 三项 指标 两者 二者 绝对额 人均 平均 本期 同期'.split(
    ' ',
  );

/** What a region's gross product is called behind 占 and 在, as in 第三产业增加值占GDP比重. */
export const grossProductNames: readonly string[] = 'GDP gdp 地区生产总值 国内生产总值 生产总值'.split(' ');
