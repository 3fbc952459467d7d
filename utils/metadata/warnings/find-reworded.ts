import { countOf } from './count-of.ts';

/**
 * Words that rewriting tools put for others, by dialect, with what stood there. A pair speaks where the common word
 * is missing altogether and its stand-in is frequent; the stand-ins are ordinary words too, so one pair says nothing.
 */
const DIALECTS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['发展', '开展'],
    ['项目', '工程'],
    ['服务', '效劳'],
    ['基础', '根底'],
    ['成本', '本钱'],
    ['原则', '原那么'],
    ['规则', '规那么'],
    ['部分', '局部'],
    ['体现', '表达'],
    ['宝贵', '珍贵'],
    ['避免', '防止'],
    ['表面', '外表'],
    ['广大', '广阔'],
    ['氛围', '气氛'],
  ],
  [
    ['的', '旳'],
    ['企业', '公司'],
    ['传统', '老式'],
    ['用户', '顾客'],
    ['快速', '迅速'],
  ],
  [
    ['包括', '包罗'],
    ['销售', '发卖'],
    ['产品', '产物'],
    ['单位', '单元'],
    ['部门', '部分'],
    ['办理', '打点'],
    ['分别', '别离'],
  ],
  [
    ['发展', '生长'],
    ['大力', '鼎力'],
    ['改革', '改造'],
    ['监管', '羁系'],
    ['负责', '卖力'],
    ['城市', '都会'],
    ['任务', '义务'],
    ['稳定', '稳固'],
    ['参与', '介入'],
    ['过程', '历程'],
  ],
  [
    ['建设', '扶植'],
    ['服务', '办事'],
    ['产业', '财产'],
    ['满意', '对劲'],
    ['竞争', '合作'],
    ['先进', '先辈'],
    ['预计', '估计'],
    ['民', '平易近'],
    ['观', '不雅'],
    ['安全', '平安'],
  ],
];

/** Stand-ins that no writer uses: one kind of them several times, or three kinds once, are enough. */
const TELLTALES = [
  '原那么',
  '规那么',
  '平易近',
  '不雅',
  '旳',
  '鼎力开展',
  '羁系',
  '效劳业',
  '根底设施',
  '生产本钱',
  '固定财产投资',
  '增添值',
  '农夫人均',
  '待业率',
  '城镇化程度',
  '辨别进步',
  '辨别到达',
  '根底养老金',
];

/** A quick look: some dialect has three common words missing and their stand-ins there, or a telltale stands. */
function looksReworded(head: string): boolean {
  if (TELLTALES.some((word) => head.includes(word)) || (head.includes('〞') && !head.includes('”')))
    return true;
  return DIALECTS.some(
    (dialect) =>
      dialect.filter(([word, standIn]) => !head.includes(word) && head.includes(standIn)).length > 2,
  );
}

/** Evidence that a machine reworded the text (SITES.md, dialects A to E); empty where there is too little. */
export function findReworded(text: string): string[] {
  if (text.length < 300 || !looksReworded(text.slice(0, 20_000))) return [];
  const evidence: string[] = [];
  for (const dialect of DIALECTS) {
    const found = dialect.filter(([word, standIn]) => !text.includes(word) && countOf(text, standIn) >= 2);
    const tell = dialect.some(([, standIn]) => TELLTALES.includes(standIn) && countOf(text, standIn) >= 2);
    if (found.length >= 4 || (tell && found.length >= 2)) {
      evidence.push(...found.map(([word, standIn]) => `${word} 0 / ${standIn} ${countOf(text, standIn)}`));
    }
  }
  const told = TELLTALES.filter((word) => text.includes(word));
  if (told.length >= 3) evidence.push(...told);
  const quotes = [countOf(text, '“'), countOf(text, '”'), countOf(text, '〞')] as const;
  if (quotes[0] >= 3 && quotes[1] === 0 && quotes[2] >= quotes[0] * 0.7)
    evidence.push(`” 0 / 〞 ${quotes[2]}`);
  const years = text.match(/(?<!\d)20\d{4}年|(?<!\d)20\d{5}年/g);
  if (years && evidence.length > 0) evidence.push(...years.slice(0, 3));
  return [...new Set(evidence)].slice(0, 12);
}
