import type { Indicator } from './indicators.ts';

/** Industry and construction. */
export const industryIndicators: readonly Indicator[] = [
  {
    id: 'industrial_value_added', zh: '规模以上工业增加值', en: 'value added of industry above designated size', core: true,
    aliases: ['工业增加值', '区属规模工业增加值', '全部工业增加值', '全社会工业增加值', '规模以上工业企业增加值', '规上工业', '规模以上工业'],
    dimensions: ['money'], better: 'higher', variants: [['工业增加值', '全部工业增加值', '全社会工业增加值']],
    examples: ['规模工业增加值', '规上工业增加值', '区属规模工业增加值', '规模工业增加值增速'],
    counterExamples: ['高技术制造业增加值', '工业增加值占GDP比重', '规模以上工业企业数', '规上工业营业收入', '单位工业增加值能耗'],
  },
  {
    id: 'industrial_output', zh: '工业总产值', en: 'gross industrial output', core: true,
    aliases: ['规上工业产值', '工业产值', '规模以上工业总产值', '总产值', '全部工业总产值', '规模以上工业企业总产值', '规模以上工业企业产值', '全社会工业总产值', '工业现价总产值', '工业经济总量'],
    dimensions: ['money'], better: 'higher', variants: [['工业总产值', '工业产值', '总产值', '全部工业总产值', '全社会工业总产值', '工业现价总产值', '工业经济总量']],
    examples: ['规模工业产值', '规上工业总产值', '工业总产值'],
    counterExamples: ['农业总产值', '建筑业总产值', '高新技术产业产值', '工业增加值'],
  },
  {
    id: 'industrial_revenue', zh: '规模以上工业营业收入', en: 'revenue of industry above designated size', core: true,
    aliases: ['主营业务收入', '销售收入', '开票销售', '应税销售', '规模以上工业主营业务收入', '规模以上工业销售收入', '工业开票销售', '工业应税销售', '工业应税销售收入', '工业开票销售收入', '应税销售收入', '开票销售收入', '工业销售收入', '规模以上工业企业营业收入', '规模以上工业企业主营业务收入', '规模以上工业开票销售', '工业营业收入', '工业主营业务收入', '规模以上工业企业销售收入', '规模以上工业应税销售', '规模以上工业企业开票销售', '规模以上工业开票销售收入', '工业销售'],
    dimensions: ['money'], better: 'higher', variants: [['开票销售', '工业开票销售', '工业开票销售收入', '开票销售收入', '规模以上工业开票销售', '规模以上工业企业开票销售', '规模以上工业开票销售收入'], ['应税销售', '工业应税销售', '工业应税销售收入', '应税销售收入', '规模以上工业应税销售']],
    examples: ['规模以上工业主营业务收入', '工业开票销售收入', '规上工业营业收入'],
    counterExamples: ['旅游收入', '规上服务业营业收入', '商品房销售额', '社会消费品零售总额'],
  },
  {
    id: 'industrial_profit', zh: '规模以上工业利润', en: 'profits of industry above designated size', core: true,
    aliases: ['利润总额', '利税总额', '规模以上工业利润总额', '工业利润', '工业利润总额', '规模以上工业企业利润', '规模以上工业企业利润总额', '规模以上工业利税', '规模以上工业利税总额', '工业利税', '工业利税总额', '利润', '实现利润', '规模以上工业企业利税总额'],
    dimensions: ['money'], better: 'higher', variants: [['利税总额', '规模以上工业利税', '规模以上工业利税总额', '工业利税', '工业利税总额', '规模以上工业企业利税总额']],
    examples: ['规模工业利润', '规上工业企业利润总额', '工业利税总额'],
    counterExamples: ['入库税收', '房地产业利税', '利润率', '国有企业利润'],
  },
];
