import type { Indicator } from './indicators.ts';

/** Energy, water, air and waste. */
export const environmentIndicators: readonly Indicator[] = [
  {
    id: 'energy_intensity', zh: '单位地区生产总值能耗', en: 'energy use per unit of GDP', core: true,
    aliases: ['万元GDP能耗', '单位GDP能耗', '万元地区生产总值能耗', '单位生产总值能耗', '万元GDP综合能耗', '单位GDP能源消耗', '单位国内生产总值能耗', '万元生产总值能耗', '单位GDP综合能耗', '能耗强度', '单位地区生产总值能源消耗', '万元GDP能源消耗', '单位国内生产总值能源消耗', '万元国内生产总值能耗', '单位生产总值能源消耗', '万元生产总值综合能耗', '规模以上工业增加值能耗', '规模以上工业单位增加值能耗', '单位工业增加值能耗', '万元工业增加值能耗'],
    dimensions: ['energy', 'mass', 'percent', 'ratio'], better: 'lower', variants: [['规模以上工业增加值能耗', '规模以上工业单位增加值能耗', '单位工业增加值能耗', '万元工业增加值能耗']],
    examples: ['万元GDP能耗', '单位地区生产总值能耗', '单位GDP综合能耗'],
    counterExamples: ['能源消费总量', '万元GDP用水量', '单位GDP二氧化碳排放'],
  },
];
