/** Words that begin no name: a label that does was cut out of a clause. 上述|政策, 通过|多种渠道. */
export const cutStarts: readonly string[] =
  '上述 虽 然 略 或 且 但 被 让 使 凭 通过 考虑 此 这 那 向全体 产后 该 其余 仅此'.split(' ');
/** Words that end no name: 贫困人口|到, 地区生产总值|跨, 经济增长达到|或略. */
export const cutEnds: readonly string[] =
  '到 为 将 能够 就 或 略 跨 对 把 被 与 和 及 的 中 不 于 从 且 并 较'.split(' ');
/** Adverbs and verbs of a clause, which no name has inside: 县委书记|带领|…考察团. */
export const clauseWords: readonly string[] =
  '考虑 决定 带领 带着 能够 可以 达到 由于 因为 虽然 通过 仍然 已经 来自'.split(' ');
/** Nouns that name nothing by themselves: of what the 规模 or 投入 is, stands somewhere else. */
export const loneNouns: readonly string[] =
  '总量 规模 面积 首批 数量 总数 增长 投入 投资 税收 利税 产值 收入 销售 两项 一项 总长 资金 建成 开工 竣工 现场 产线 企业 项目'.split(
    ' ',
  );
/** Endings of what is a ratio by nature. */
export const ratioEndings: readonly string[] = '率 比 比重 比例 占比 度 面 指数 系数 倍数 倍差 强度 价'.split(' ');
