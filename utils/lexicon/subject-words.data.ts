/** What may own figures besides a place: the last word of its name. Longer words stand before their ends. */

/** Parts of a place; what is measured there may be one of its indicators. */
export const zoneNouns: readonly string[] = words(
  '经济技术开发区 高新技术产业开发区 经济开发区 开发区 工业集中区 产业集中区 集中区 产业园区 工业园区 科技园区 园区 产业园 工业园 科技园 物流园 创业园 高新区 经开区 集聚区 聚集区 示范区 示范园 保税区 综保区 自贸区 自贸港 综合保税区 试验区 实验区 合作区 度假区 旅游区 风景区 景区 经济区 经济圈 都市圈 城市群 经济带 科学城 科创城 小镇 新城 新区',
);

/** Firms and institutions; their sales, taxes and students are no place's. */
export const bodyNouns: readonly string[] = words(
  '股份有限公司 有限责任公司 有限公司 公司 集团 股份 银行 国际机场 机场 国际陆港 港区 人民医院 中医院 妇幼保健院 保健院 医院 大学 职校 职教中心 中学 一中 二中 三中 电站 电厂 水厂 水泥厂 钢厂 药厂 酒厂 糖厂 纸厂 化工厂 纺织厂 工厂',
);

/** Ways between two places that own their length and their costs. */
export const roadNouns: readonly string[] = words('高速公路 高速铁路 城际铁路 高速 高铁 公路 铁路 快速路 快速通道');

/** Where such a name goes on, or is only a thing that is built, planned or belonged to. */
export const nameContinuations: readonly string[] = words(
  '股东 建设 创建 申建 等 内 里 外 中 上 的 之 和 与 及 或 、 ” 〞 （ 》 ） 域 间 级 类 化 制 债 法 企业 管委会 党工委 联盟 职工 教师 学生 毕业 录取 学位 床位 用地 污水 基础 配套 片区',
);

/** Adjectives and kinds that make such a word a common noun: 省级开发区, 现代产业园. */
export const commonStems: readonly string[] = words(
  '国家 国家级 省 省级 市级 县级 各 各类 全市 全县 全区 全省 我市 我县 我省 我区 本 我 该 此 两 两大 三大 三 四大 五大 主要 重点 特色 现代 智慧 新型 一批 多个 个 家 座 所 大型 中小 上市 国有 民营 外资 龙头 骨干 创新 乡镇 公办 民办 公立 私立 基层 普通 义务教育 农村 城市 城区 高等 职业 专科 综合 村镇 商业 政策性 农商 旅游 农业 示范 跨境 产城 飞地 化工 物流 专业 优质 建筑 物业 投资 平台 外贸 高职 县乡 校办 二级 三级 三甲 两所 双一流 中等 农村中 归属于 归属 母 中 重点中 境内 污水处理 垃圾处理 扩权强县 改革 先行 综合改革 城乡融合 文化 生态 经济 产业 工业 科技 新兴 传统 核心 大 新 老 原 建成 建制 高标准 规模 定点 高水平 高质量 区域 紧密型 社会 非公 基层 综合性 三甲 标准化 报告期末 报告期内 报告期 期末 期内 本期 规划 高标准规划',
);

/** Verbs of which a zone or firm is the object: 深化|开发区管理体制改革. */
export const governingVerbs: readonly string[] = words(
  '深化 强化 加强 完善 健全 规范 依托 突出 坚持 做大 做优 办好 用好 建好 管好 放大 发挥 规范 理顺 撤销 增设 申报 筹建 选择 瞄准 聚焦 紧扣 立足 借助 联合 会同 协同 推介 走进 深入 调研 视察 指导 督促 要求 鼓励 允许 授予',
);

/** Zones that a report of a place names without a name of their own: 开发区完成工业总产值. */
export const bareZones: ReadonlySet<string> = new Set(words('开发区 经济开发区 高新区 经开区 综合保税区 综保区 自贸区 工业园区 产业园区 工业集中区'));

/** What the report of a zone calls itself besides. */
export const ownZoneWords: ReadonlySet<string> = new Set([...bareZones, '园区']);

/** What ends the name of a project or building behind its money: 总投资21亿元的|恒越光伏玻璃项目. */
export const behindOwnedNouns: readonly string[] = words(
  '项目 工程 中心 科技园 产业园 大桥 工厂 基地 公司 广场 园区 电站 学校 学院 大学 医院 博物馆 图书馆 展览馆 体育馆 文化馆 公园 大厦 水厂 水库 厂房 车间 综合体',
);

/** Words before 总投资 that say a kind of project and name none. */
export const projectAdjectives: readonly string[] = words(
  '建设 重点 重大 工业 产业 招商 投资 合作 示范 试点 储备 签约 开工 在建 城建 新建 续建 技改 民生 实事 服务业 农业 水利 交通 基础设施 政府 该 此 这 本 各 类 批 个 项 大 等 的 新 亿元 以上 以下 重点工程 现代 科技 旅游 文化 外资 内资 能源 环保 主要 优质 龙头 配套 在谈 改造 工程',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
