/** What a word says about the standing of the numbers behind it in its sentence. */
export type StatusCue = 'target' | 'estimate' | 'result' | 'norm';

/** Longest first where one begins another; `except` lists what the word must not run into. */
export const statusWords: readonly {
  readonly word: string;
  readonly cue: StatusCue;
  readonly except?: readonly string[];
}[] = [
  ...cues(
    'target',
    '力争 争取 确保 预期目标 预期增长 预期达 预期为 预期实现 预期完成 奋斗目标 目标是 目标为 目标： 目标: 总体目标 发展目标 计划投资 计划总投资 计划新 计划实施 计划建设 计划完成 计划用 计划到 计划引进 计划安排 计划开工 计划于 计划今年 计划明年 计划在 规划建设 规划面积 规划投资 规划总 拟投资 拟建 拟新 拟引进 拟实施 拟安排 明年 建成后 投产后 达产后 达产达效后 达效后 全部建成 竣工后 可年产 可实现 可形成 可新增 可带动 可年 可达到 预计可 预计达产 预计年 预计投产 预计建成 将达 将实现 将新 将建 将完成 将投 将形成 将带 将于 将在 将有 将增 将超 将突破 将实施 将启动 将开工 将安排 将继续 将改 将引 将培 将扩 将发 将再 将全 设计年产 设计产能 设计能力 努力实现 努力完成 努力达到 努力使 建议我 建议设 建议由 建议从 建议将 奋力实现 直奔 冲刺 拟以 拟每 拟向 规划到',
  ),
  { word: '主要目标', cue: 'target', except: ['增', '任', '完', '均', '全', '顺', '圆'] },
  { word: '须', cue: 'norm', except: ['知', '臾'] },
  { word: '拟', cue: 'target', except: ['定', '订', '人', '态', '合'] },
  { word: '年产', cue: 'target', except: ['值', '量', '能', '业', '出', '品'] },
  {
    word: '要',
    cue: 'target',
    except: ['求', '素', '点', '闻', '件', '地', '道', '害', '职', '义', '领', '员', '么', '紧'],
  },
  ...cues('estimate', '预计 初步核算 初步统计 初步预计 预计全年'),
  ...cues(
    'result',
    '已完成 已建成 已开工 已竣工 已签约 已引进 已达 已有 已实现 已累计 已投 已新 完成了 实现了 目前 截至 截止 现有 超额完成 圆满完成 去年 上年 以来',
  ),
  ...cues(
    'norm',
    '不得超过 不得低于 不得少于 给予奖励 每人每月 每人每年 每人每天 每月每人 每年每人 每户每年 每亩每年 每亩补贴 每人补助 每户补助 按规定 起点为 原则上 规定， 规定, 规定： 规定: 可延长 可放宽 可申请 可享受',
  ),
];

/** 要 speaks as a verb only behind these, or where a clause begins. */
export const wantingNeighbours = '们都还也就定年县市区省，,。；;、：:”他\n';

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

/** In a plan, headings of what it starts from. */
export const foundationHeadings: readonly string[] =
  '发展基础 现实基础 工作基础 规划基础 建设基础 基础条件 现状 发展环境 面临形势 发展形势 形势分析 背景 发展条件 存在问题 主要问题'.split(
    ' ',
  );

/** In the report of a visit, headings of what its writers make of it at home. */
export const ownHeadings: readonly string[] = '建议 启示 思考 体会 对策 打算 我县 我区 我市 我省'.split(' ');

function cues(cue: StatusCue, words: string): { readonly word: string; readonly cue: StatusCue }[] {
  return words.split(' ').map((word) => ({ word, cue }));
}
