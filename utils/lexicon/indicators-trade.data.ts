import type { Indicator } from './indicators.ts';

/** Trade, foreign capital and tourism. */
export const tradeIndicators: readonly Indicator[] = [
  {
    id: 'retail_sales', zh: '社会消费品零售总额', en: 'total retail sales of consumer goods', core: true,
    aliases: ['社会消费品零售额', '社零总额', '社零', '社会商品零售总额', '全社会消费品零售总额', '消费品零售总额', '社会消费品零售', '社会零售总额', '社消零', '社消零总额'],
    dimensions: ['money'], better: 'higher',
    examples: ['社会消费品零售总额增速', '社零总额', '全区社会消费品零售额'],
    counterExamples: ['网络零售额', '限上批发业销售额', '餐饮收入'],
  },
  {
    id: 'foreign_trade', zh: '进出口总额', en: 'total value of imports and exports', core: true,
    aliases: ['外贸进出口', '外贸进出口总额', '货物进出口', '货物进出口总额', '进出口', '进出口总值', '外贸进出口总值', '货物贸易进出口', '自营进出口', '自营进出口总额', '进出口贸易总额', '对外贸易总额', '外贸总额', '进出口额', '外贸进出口额', '对外贸易进出口总额', '对外贸易进出口', '货物贸易进出口总额', '外贸进出口总量'],
    dimensions: ['money'], better: 'higher', variants: [['自营进出口', '自营进出口总额']],
    examples: ['外贸进出口', '货物进出口总值', '外贸进出口总额'],
    counterExamples: ['跨境电商进出口', '服务进出口', '出口总额', '进口总额'],
  },
  {
    id: 'exports', zh: '出口总额', en: 'exports', core: true,
    aliases: ['外贸出口', '自营出口', '出口额', '出口总值', '出口', '外贸出口总额', '自营出口额', '自营出口总额', '货物出口', '外贸出口额', '出口创汇', '外贸自营出口', '货物出口总额', '外贸供货总额', '外贸自营出口额', '出口值'],
    dimensions: ['money'], better: 'higher', variants: [['自营出口', '自营出口额', '自营出口总额', '外贸自营出口', '外贸自营出口额'], ['外贸供货总额']],
    examples: ['自营出口', '外贸出口额', '全市出口总额'],
    counterExamples: ['进出口总额', '跨境电商出口', '机电产品出口', '进口总额'],
  },
  {
    id: 'fdi', zh: '实际利用外资', en: 'foreign capital actually utilised', core: true,
    aliases: ['实际到账外资', '到位外资', '实际使用外资', '实际利用外资额', '利用外资', '实际到位外资', '实际利用境外资金', '外资到账', '实际利用外商直接投资', '实际使用外资金额', '实际使用外资额', '注册外资实际到账', '外商直接投资', '实际到帐外资', '到账外资', '到帐外资', '实际吸收外资', '直接利用外资', '实际利用外资金额', '实际外资', '吸收外资', '实到外资', '利用外资额', '实际利用境外资金额'],
    dimensions: ['money'], better: 'higher',
    examples: ['实际到账外资', '完成实际利用外资', '实际使用外资金额'],
    counterExamples: ['合同利用外资', '协议利用外资', '实际利用内资', '对外直接投资'],
  },
  {
    id: 'domestic_capital', zh: '引进内资', en: 'domestic capital brought in', core: true,
    aliases: ['实际利用内资', '到位内资', '引进市外资金', '招商引资到位资金', '实际到位内资', '引进县外资金', '引进省外资金', '利用内资', '招商引资实际到位资金', '实际到位资金', '实际利用省外资金', '实际引进内资', '引进区外资金', '实际利用市外资金', '市外到位资金', '引进到位资金', '到位资金', '省外境内到位资金', '利用市外资金', '利用省外资金', '引进市外到位资金', '实际到位省外资金', '实际到位市外资金', '招商引资到位额', '引进外来资金', '利用区外资金', '利用县外资金', '实际利用县外资金', '引进市外内资'],
    dimensions: ['money'], better: 'higher',
    examples: ['引进内资', '招商引资到位资金', '实际利用内资'],
    counterExamples: ['实际利用外资', '争取上级资金', '签约金额'],
  },
];
