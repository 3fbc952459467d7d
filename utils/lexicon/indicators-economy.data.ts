import type { Indicator } from './indicators.ts';

/** National accounts. */
export const economyIndicators: readonly Indicator[] = [
  {
    id: 'gdp', zh: '地区生产总值', en: 'gross regional product', core: true,
    aliases: ['GDP', '国内生产总值', '生产总值', '在地GDP', '区属GDP', '经济总量', '地区生产总值总量', '全口径GDP', '地方生产总值'],
    dimensions: ['money'], better: 'higher', variants: [['区属GDP']],
    examples: ['地区生产总值增速', '全市生产总值', '在地GDP', '灌北县GDP', '国内生产总值'],
    counterExamples: ['人均地区生产总值', '单位GDP能耗', '县域生产总值', '海洋生产总值', '万元GDP用水量', '占GDP比重'],
  },
  {
    id: 'services_value_added', zh: '第三产业增加值', en: 'value added of the tertiary industry', core: true,
    aliases: ['服务业增加值', '三产增加值', '第三产业', '三产'],
    dimensions: ['money'], better: 'higher',
    examples: ['服务业增加值', '全区第三产业增加值'],
    counterExamples: ['服务业增加值占GDP比重', '第三产业投资', '规上服务业营业收入', '第二产业增加值'],
  },
];
