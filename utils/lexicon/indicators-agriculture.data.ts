import type { Indicator } from './indicators.ts';

/** Agriculture and the countryside. */
export const agricultureIndicators: readonly Indicator[] = [
  {
    id: 'agricultural_output', zh: '农林牧渔业总产值', en: 'gross output of agriculture', core: true,
    aliases: ['农业总产值', '农业增加值', '农林牧渔业增加值', '农林牧渔总产值', '农业产值', '农林牧渔业产值', '农林牧渔业现价总产值'],
    dimensions: ['money'], better: 'higher', variants: [['农业增加值', '农林牧渔业增加值']],
    examples: ['农业总产值', '农林牧渔业增加值', '全县农业总产值'],
    counterExamples: ['农产品加工业产值', '第一产业增加值', '林业产值', '工业总产值'],
  },
  {
    id: 'grain_output', zh: '粮食总产量', en: 'grain output', core: true,
    aliases: ['粮食产量', '粮食总产', '粮食生产总量', '粮食产能'],
    dimensions: ['mass'], better: 'higher', variants: [['粮食产能']],
    examples: ['粮食产量', '粮食总产', '全省粮食总产量'],
    counterExamples: ['粮食单产', '粮食播种面积', '夏粮产量', '粮食储备规模'],
  },
];
