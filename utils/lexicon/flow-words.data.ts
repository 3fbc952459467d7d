/** Acts that open a label: what they name adds up over years, where a stock stands at their end. */
export const flowVerbs: readonly string[] =
  '建设 投资 新增 新建 新改 新开 新签 新设 新登 新引 新认 新创 新培 新发 新铺 新修 新上 新投 新入 新辟 新植 新造 新获 新晋 累计 建成 完成 实施 培育 引进 投入 承担 布局 获批 改造 发放 实现 开工 解决 转移 消除 淘汰 关停 造林 安排 争取 减免 减税 减轻 培训 帮助 化解 整治 拆除 修建 硬化 绿化 惠及 治理 修缮 搬迁 安置 资助 救助 铺设 开通 打造 创建 创成 发展 出台 举办 接待 签约 落地 招引 盘活 清理 关闭 查处 办理 办结 兑现 补助 拨付 筹措 融资 出让 征收 除险 疏浚 植树 退耕 兴建 扶持'.split(
    ' ',
  );

/** What may stand before such an act: 重点|建设, 已|建成. */
export const actAdverbs: readonly string[] =
  '共 已 又 再 将 重点 规划 计划 全面 加快 推进 大力 积极 力争 谋划 组织'.split(' ');

/** What adds up by itself, wherever it stands in a label: 水利建设投资, 城镇新增就业. */
export const flowNouns: readonly string[] = '建设投资 总投资 累计 减税降费 新增就业 再就业 脱贫'.split(' ');

/** What became of the things counted before it, over the years: 46个贫困村|全部出列. */
export const flowEvents: readonly string[] =
  '落地 核准 获 建成 开工 竣工 投产 投运 入选 脱贫 出列 摘帽 通车 发电 推广'.split(' ');

/** What begins like an act and stands: 建成区面积. */
export const stockNames: readonly string[] = '建成区 建设用地 绿化面积 投资强度 发展水平'.split(' ');

/** Facts about a place that no year changes; 达到 makes them a state of its year. */
export const lastingFacts: readonly string[] =
  '总面积 区域面积 区域总面积 国土面积 土地总面积 版图面积 行政区域面积 县域面积 市域面积 海岸线 海岸线长 全境面积 辖区面积 全长'.split(
    ' ',
  );
