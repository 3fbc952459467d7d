/** Words of lists: what several things share, and what looks like a link and is none. */

/** What the last thing of a list spells out for all of them: 教育、社保、医疗|支出. Longer words stand before their ends. */
export const sharedEndings: readonly string[] =
  '增速 增幅 增长率 总量 总额 占比 比重 覆盖率 完成率 普及率 增加值 收入 支出 投资 面积 产量 人数 数量 总产值 产值 排放量 余额 总数 工程 进出口 出口 进口 零售额 销售额 贷款 存款 价格 用户 里程 数'.split(
    ' ',
  );

/** Words that stand for several things side by side: 城乡居民收入 is that of 城镇 and of 农村. */
export const jointWords: readonly (readonly [joint: string, parts: readonly string[]])[] = [
  ['城乡低保', ['城市低保', '农村低保']],
  ['城乡', ['城镇', '农村']],
  ['存贷款', ['存款', '贷款']],
  ['进出口', ['进口', '出口']],
  ['内外资', ['内资', '外资']],
  ['三次产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三产', ['第一产业', '第二产业', '第三产业']],
  ['一产二产三产', ['第一产业', '第二产业', '第三产业']],
  ['二三产业', ['第二产业', '第三产业']],
];

/** Whose figures they are, at the front of the first thing of a list: 规模以上工业企业|营业收入、利润. */
export const sharedOwners: readonly string[] = '企业 公司 集团 单位 机构'.split(' ');

/** Words with 和, 及, 与 inside that part nothing: the link is their first or their last character. */
export const wordsEndingInLink: readonly string[] = '普及 涉及 以及 温和 总和 共和 饱和 参与 触及 波及'.split(' ');
export const wordsBeginningWithLink: readonly string[] = '和谐 和平 与会 及格 及时 及其'.split(' ');

/** Names with a link inside: 货物和服务|进出口 is one thing. */
export const boundPhrases: readonly string[] =
  '货物和服务 社会保障和就业 社保和就业 文化体育与传媒 文化旅游体育与传媒 节能和环保 住房和城乡 研究与试验 研究和试验 批发和零售 住宿和餐饮 租赁和商务 信息传输和软件 生产和供应 科学和技术 关心和下一代 种植和养殖'.split(
    ' ',
  );

/** Verbs behind 分别 that say nothing of what is measured: 路基、桥涵工程分别|完成. */
export const emptyVerbs: readonly string[] = '完成 实现 达到 达成 超额完成 累计完成 取得'.split(' ');
