/**
 * Words that rewording tools put in the place of the report's own: the washed word, what it stood for. The text is
 * never rewritten by them; a reworded report's labels are matched through them, and what matches is to be checked.
 */
export const washedWords: readonly (readonly [washed: string, original: string])[] = [
  ['固定财产', '固定资产'],
  ['增添值', '增加值'],
  ['城镇化程度', '城镇化率'],
  ['农夫', '农民'],
  ['待业', '失业'],
  ['房子', '房屋'],
  ['乡村', '农村'],
  ['工程', '项目'],
  ['效劳', '服务'],
  ['根底', '基础'],
  ['本钱', '成本'],
  ['开展', '发展'],
  ['方案', '计划'],
  ['财产', '产业'],
  ['产物', '产品'],
  ['发卖', '销售'],
  ['城市', '城镇'],
  ['生长', '发展'],
];

/** Words of growth that stand for an indicator: 经济增长5%. */
export const growthNames: ReadonlyMap<string, string> = new Map([
  ['经济', '地区生产总值'],
  ['经济总体', '地区生产总值'],
  ['国民经济', '地区生产总值'],
]);
