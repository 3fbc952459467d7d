/** What a word says about the standing of the numbers behind it in its sentence. */
export type StatusCue = 'target' | 'estimate' | 'result' | 'norm';

/** A word of standing, and where it is none. */
export interface StatusWord {
  readonly word: string;
  readonly cue: StatusCue;
  /** Characters that it must not run into. */
  readonly except?: string;
  /** Words that it must not follow. */
  readonly notBehind?: readonly string[];
  /** Characters of which one has to stand before it. */
  readonly onlyBehind?: string;
  /** It speaks for the next number alone: a planned area beside what stands. */
  readonly local?: true;
}

/** Longest first where one begins another. */
export const statusWords: readonly StatusWord[] = [
  ...cues(
    'target',
    '力争 争取 确保 预期目标 预期增长 预期达 预期为 预期实现 预期完成 奋斗目标 目标是 目标为 目标： 目标: 总体目标 发展目标 规划建设 拟建 拟新 拟引进 拟实施 拟安排 明年 建成后 投产后 达产后 达产达效后 达效后 全部建成 竣工后 可年产 可实现 可形成 可新增 可带动 可年 可达到 预计可 预计达产 预计年 预计投产 预计建成 将达 将实现 将新 将建 将完成 将投 将形成 将带 将于 将在 将有 将增 将超 将突破 将实施 将启动 将开工 将安排 将继续 将改 将引 将培 将扩 将发 将再 将全 设计年产 设计产能 设计能力 努力实现 努力完成 努力达到 努力使 奋力实现 直奔 冲刺 拟以 拟每 拟向 规划到',
  ),
  ...cues('target', '规划面积 规划投资 规划总 拟投资').map((row) => ({ ...row, local: true as const })),
  ...cues('target', '计划投资 计划总投资').map((row) => ({
    ...row,
    except: '的',
    local: true as const,
  })),
  ...cues(
    'target',
    '计划新 计划实施 计划建设 计划完成 计划实现 计划增长 计划达到 计划投入 计划培育 计划改造 计划争取 计划用 计划到 计划引进 计划安排 计划开工 计划于 计划今年 计划明年 计划在',
  ).map((row) => ({ ...row, except: '的', notBehind: ['个', '项', '的', '件'] })),
  {
    word: '建议',
    cue: 'target',
    except: '书稿案的，,。、；;：:”》）)办答被均总共数征0123456789\n',
    notBehind: ['意见', '代表', '委员', '提案', '合理化'],
  },
  { word: '主要目标', cue: 'target', except: '增任完均全顺圆' },
  { word: '拟', cue: 'target', except: '定订人态合', notBehind: ['模', '虚'] },
  { word: '年产', cue: 'target', except: '值量能业出品', local: true },
  {
    word: '要',
    cue: 'target',
    except: '求素点闻件地道害职义领员么紧',
    onlyBehind: '们都还也就定年县市区省，,。；;、：:”他\n',
  },
  ...cues('estimate', '预计 预计全年').map((row) => ({
    ...row,
    notBehind: ['超出', '好于', '高于', '低于', '符合', '好'],
  })),
  ...cues('estimate', '初步核算 初步统计 初步预计'),
  ...cues('result', '去年 上年').map((row) => ({ ...row, notBehind: ['比', '较'] })),
  ...cues(
    'result',
    '已完成 已建成 已开工 已竣工 已签约 已引进 已达 已有 已实现 已累计 已投 已新 完成了 实现了 目前 截至 截止 现有 超额完成 圆满完成 以来',
  ),
  { word: '须', cue: 'norm', except: '知臾' },
  ...cues(
    'norm',
    '不得超过 不得低于 不得少于 给予奖励 每人每月 每人每年 每人每天 每月每人 每年每人 每户每年 每亩每年 每亩补贴 每人补助 每户补助 按规定 起点为 原则上 规定， 规定, 规定： 规定: 可延长 可放宽 可申请 可享受',
  ),
];

/** What is won from above: 争取上级资金6亿元 tells a result, wherever the report looks back. */
export const wonNouns: readonly string[] = '资金 债券 补助 试点'.split(' ');

/** What a rule gives or takes. */
export const awardWords: readonly string[] = '奖励 补贴 补助 给予 予以 资助 扶持 加价 奖补'.split(' ');

/** Words by which an award is a rule's and none that was paid. */
export const ruleWords: readonly string[] = '一次性 最高 每 按 分别给予 再给予 不超过'.split(' ');

/** What one has to do or to be for an award: 对首次|突破1亿元的企业奖励. */
export const conditionWords: readonly string[] =
  '超 突破 达 以上 前[一二三四五六七八九十\\d]+名 首次 新认定 获 过亿'.split(' ');

/** What a project has to reach to be let in: beside two bounds they make a sentence a list of thresholds. */
export const thresholdNouns: readonly string[] = '门槛 准入 投资强度 容积率 建筑密度 亩均'.split(' ');

/** Names of what a rule sets, in money: 最低生活保障标准, 个税起征点. */
export const standardNouns: readonly string[] = '标准 起征点 最低工资 限额'.split(' ');

/** Words of a heading that open a part about what is to come, and about what was. */
export const planHeadings: readonly string[] = [
  '预期目标',
  '奋斗目标',
  '目标任务',
  '主要目标',
  '发展目标',
  '总体要求',
  '总体目标',
  '总体思路',
  '指导思想',
  '工作安排',
  '工作打算',
  '工作部署',
  '工作计划',
  '重点工作',
  '工作重点',
  '主要任务',
  '重点任务',
  '工作任务',
  '工作思路',
  '工作建议',
  '下一步',
  '展望',
  '今后',
  '明年',
  '打算',
  '举措',
  '预算草案',
  '重大任务',
  '基本思路',
  '政府工作',
  '全力做好',
  '努力',
];
export const pastHeadings: readonly string[] = [
  '回顾',
  '过去',
  '完成情况',
  '执行情况',
  '成就',
  '成绩',
  '主要工作和',
  '工作总结',
  '一年来',
  '五年来',
  '上年',
  '去年',
  '成效',
  '运行情况',
  '存在的问题',
  '基本情况',
];

/** In a speech, headings of what it asks for. */
export const callHeadings: readonly string[] =
  '突出重点 明确目标 强化保障 狠抓 抓好 打好 奋力 全力 确保 坚决 加强 进一步 切实 着力'.split(' ');

/** In a plan, headings of what it starts from. */
export const foundationHeadings: readonly string[] =
  '发展基础 现实基础 工作基础 规划基础 建设基础 基础条件 现状 发展环境 面临形势 发展形势 形势分析 背景 发展条件 存在问题 主要问题'.split(
    ' ',
  );

/** In the report of a visit, headings of what its writers make of it at home. */
export const ownHeadings: readonly string[] = '启示 思考 体会 我县 我区 我市 我省'.split(' ');

/** Headings of what they propose there. */
export const proposalHeadings: readonly string[] = '建议 对策 打算 举措 下步 下一步'.split(' ');

function cues(cue: StatusCue, words: string): { readonly word: string; readonly cue: StatusCue }[] {
  return words.split(' ').map((word) => ({ word, cue }));
}
