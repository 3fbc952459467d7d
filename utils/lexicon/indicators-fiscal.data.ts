import type { Indicator } from './indicators.ts';

/** Public finance. */
export const fiscalIndicators: readonly Indicator[] = [
  {
    id: 'fiscal_revenue', zh: '财政总收入', en: 'total fiscal revenue', core: true,
    aliases: ['全部财政收入', '财政收入', '公共财政总收入', '地方财政总收入', '全口径财政收入', '财政一般预算总收入', '一般公共预算总收入', '全口径财政总收入', '国家财政收入', '全国财政收入'],
    dimensions: ['money'], better: 'higher',
    examples: ['全部财政收入', '财政收入增幅', '我县财政总收入'],
    counterExamples: ['地方财政收入', '一般公共预算收入', '财政支出', '人均财政收入'],
  },
  {
    id: 'budget_revenue', zh: '一般公共预算收入', en: 'general public budget revenue', core: true,
    aliases: ['一般预算收入', '地方一般预算收入', '区级一般预算收入', '地方财政收入', '地方一般公共预算收入', '公共财政预算收入', '地方公共财政预算收入', '公共预算收入', '地方级财政收入', '地方财政一般预算收入', '财政一般预算收入', '地方公共财政收入', '公共财政收入', '全国一般公共预算收入'],
    dimensions: ['money'], better: 'higher',
    examples: ['区级一般预算收入', '完成一般公共预算收入', '一般预算收入增速', '市本级一般公共预算收入'],
    counterExamples: ['一般公共预算支出', '税收占一般公共预算收入比重', '政府性基金收入', '财政总收入'],
  },
  {
    id: 'tax_revenue', zh: '税收收入', en: 'tax revenue', core: true,
    aliases: ['税收', '入库税收', '税收总额', '利税', '各项税收', '税收总收入', '国地税收入', '地方税收收入', '地方税收', '税务部门税收收入'],
    dimensions: ['money'], better: 'higher', variants: [['利税']],
    examples: ['入库税收', '全市税收收入', '各项税收'],
    counterExamples: ['房地产业利税', '非税收入', '税收占比', '工业税收', '利税总额'],
  },
  {
    id: 'budget_expenditure', zh: '一般公共预算支出', en: 'general public budget expenditure', core: true,
    aliases: ['财政支出', '一般预算支出', '公共财政预算支出', '公共财政支出', '地方财政支出', '地方一般公共预算支出', '财政总支出', '地方财政一般预算支出', '财政一般预算支出', '公共预算支出', '全国财政支出', '全国一般公共预算支出'],
    dimensions: ['money'], better: 'none',
    examples: ['财政支出', '全县一般公共预算支出'],
    counterExamples: ['教育支出', '民生支出', '政府性基金支出', '财政科技支出'],
  },
];
