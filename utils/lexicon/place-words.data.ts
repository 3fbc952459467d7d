/** Words around places: what looks like one and is none, and what tells that one is spoken of. */

/** Words that end like a place and name none, by what stands before the kind. */
const before: Readonly<Record<string, string>> = {
  区: '棚户 全 我 本 各 该 这 某 每 两 三 四 五 六 七 八 九 十 几 多 外 内 东 西 南 北 新 老 旧 中 小 大 主 市 郊 山 城 园 片 景 社 辖 库 灌 校 厂 矿 牧 林 湖 海 港 战 特 防 疫 禁 县 地 省 开发 自治 示范 功能 保税 工业 高新 经济 实验 试验 聚集 集聚 核心 保护 沿 跨',
  市: '全 我 本 各 该 这 某 每 上 下 超 城 股 楼 夜 早 菜 黑 黄 直辖 地级 县级 省级 级 大 都 门 县',
  县: '全 我 本 各 该 这 某 每 市 区',
  省: '全 我 本 各 该 这 某 每',
  镇: '城 乡 村 集 建 古 小 特 重 强 各 全 我 市',
  乡: '城 家 下 入 故 老 返 水 还 思 梦 全 我 本',
  州: '神 九',
};

export const noPlaces: readonly string[] = [
  ...Object.entries(before).flatMap(([kind, stems]) => stems.split(' ').map((stem) => stem + kind)),
  '管委会',
];

/** Before 人民, 干部 and 精神 these are no names of places. */
export const wordsBeforePeople: ReadonlySet<string> = new Set(
  words(
    '广大 党员 全体 各级 领导 机关 基层 农村 城乡 城镇 中国 人民 群众 中层 村组 部门 年轻 青年 妇女 优秀 先进 老年 退休 离休 企业 会议 大会 讲话 文件 创新 时代 奋斗 革命 奉献 团队 科学 改革 民族 拼搏 敬业 实干 创业 工匠 劳模 雷锋 主席 书记',
  ),
);

/** Kinds of zones that report like a place, longest first. */
export const ownZones: readonly string[] = words(
  '经济技术开发区 高新技术产业开发区 高新技术产业园区 经济开发区 产业开发区 开发区 高新区 经开区 工业园区 产业园区 科技园区 工业集中区 产业集聚区 保税区 综保区 度假区 风景区 产业园 工业园 科技园 园区 新区 街道',
);

/** Offices of a place: 青渚县|统计局. */
export const placeOffices: readonly string[] = words(
  '人民政府 政府 统计局 财政局 发展和改革 发展改革 发改 委员会 委 市长 县长 区长 海关 [一-鿿]{1,8}(?:局|厅|办|办公室)',
);

/** Characters that stand in no place's name but the last: links, verbs and times. */
export const brokenBy =
  '赴的了和与及在是有为对从到年月日全各我将使把被向以等上下个';

/** Characters with which no place's name begins: verbs and links that stand before one. */
export const neverFirst = '与和及同跟至到赴在比较据按经由由让使新旧各全本该此某改扩';

/** Behind such a word the name is a common one: 示范|县, 大|市. */
export const commonBefore = '大强级型化范困点粮坚明理定制名心态丽色济业个';

/** 区域, 市场, 县级: the word for a kind of place goes on. */
export const goesOn = '乡村道城内域间场级委长民直属政城情位';

/** What a place does: 云浦市|突破2000亿元. */
export const actions: readonly string[] = words(
  '突破 实现 完成 达到 新增 流转 建成 新建 改造 全年 经济总 地区生 财政 一般公 固定资 规上 城镇 农村',
);

/** What stands before a short name that the report never spells out, so that it is one: 昆山|实现. */
export const clauseOpeners: readonly string[] = words(
  '实现 完成 地区生产总值 经济总量 一般公共预算 财政收入',
);

/** What holds a name of three characters without being before it: 新|增城市, 示|范县城. */
export const wordsIntoPlaces: readonly string[] = words('新增 净增 递增 示范 规范 建成');

/** Behind these a place is an object, what is compared with, or where something goes: 高于|全省, 落户|海州. */
export const objectVerbs: readonly string[] = words(
  '于 比 较 居 列 占 据 赴 到 与 对 向 从 驻 至 近 超 过 离 距 往 相当于 位居 位列 排名 考察 学习 参观 来自 前往 借鉴 落户 进入 跻身 挺进',
);

/** Before these 全省 and 全市 say among whom, not whose: 全市|领先, 全国|平均. */
export const scopeNouns: readonly string[] = words(
  '重点 文明 先进 示范 百强 十强 一流 领先 率先 知名 试点 统一 各地 首位 前列 平均 水平 各县 各市 各区 同期 排名 位次 首 最 唯一 系统',
);

/** Behind a place's name: what it is known for, or who comes from it: 云浦市经验|获推介. */
export const passingNouns: readonly string[] = words(
  '经验 做法 模式 样板 案例 委书记 党政代表团 代表团 考察团 考察组 客商 党政领导',
);

/** 全国重点实验室, 全国文明城市: the place is a part of a title that others bear. */
export const titleNouns: readonly string[] = words(
  '重点 文明 先进 示范 百强 十强 一流 知名 试点 劳动模范 优秀 五一 平安',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
