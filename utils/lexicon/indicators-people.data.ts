import type { Indicator } from './indicators.ts';

/** Population, employment, income and prices. */
export const peopleIndicators: readonly Indicator[] = [
  {
    id: 'population', zh: '常住人口', en: 'resident population', core: true,
    aliases: ['总人口', '户籍人口', '人口', '常住人口总量', '人口总数', '户籍总人口', '常住总人口', '全市常住人口', '年末总人口', '年末户籍人口', '年末常住人口', '户籍人口总数', '总人口数'],
    dimensions: ['count:人', 'count:口'], better: 'none', variants: [['户籍人口', '户籍总人口', '年末户籍人口', '户籍人口总数'], ['总人口', '人口', '人口总数', '年末总人口', '总人口数']],
    examples: ['年末常住人口', '户籍人口', '全县总人口'],
    counterExamples: ['城镇人口', '出生人口', '脱贫人口', '人口自然增长率', '农村贫困人口'],
  },
  {
    id: 'urbanisation', zh: '城镇化率', en: 'urbanisation rate', core: true,
    aliases: ['常住人口城镇化率', '城市化率', '户籍人口城镇化率', '城镇化水平', '城市化水平', '城镇化', '新型城镇化率'],
    dimensions: ['percent'], better: 'higher', variants: [['户籍人口城镇化率']],
    examples: ['常住人口城镇化率', '城市化率', '城镇化水平'],
    counterExamples: ['城镇人口', '城镇新增就业', '城镇登记失业率'],
  },
  {
    id: 'new_jobs', zh: '城镇新增就业', en: 'new urban jobs', core: true,
    aliases: ['新增就业', '新增城镇就业', '城镇新增就业人数', '新增就业人数', '新增就业岗位', '新增城镇就业人数', '城镇新增就业人员', '新增就业人员', '净增就业', '城镇净增就业', '新增城镇就业岗位', '城镇新增就业岗位', '城镇新增就业人口', '新增城镇就业人员', '新增就业再就业'],
    dimensions: ['count:人', 'count:名', 'count:个'], better: 'higher',
    examples: ['新增就业', '全区新增就业', '城镇新增就业人数'],
    counterExamples: ['下岗失业人员再就业', '吸纳就业', '农村劳动力转移就业', '就业率'],
  },
  {
    id: 'reemployment', zh: '失业人员再就业', en: 're-employment of laid-off and jobless people', core: true,
    aliases: ['下岗失业人员再就业', '城镇失业人员再就业', '失业人员实现再就业', '下岗失业人员实现再就业', '下岗职工再就业', '再就业', '失业再就业', '失业人员再就业人数', '下岗人员再就业', '城镇下岗失业人员再就业', '国有企业下岗职工再就业', '国有企业下岗人员再就业', '下岗失业人员再就业人数', '城镇失业人员实现再就业'],
    dimensions: ['count:人', 'count:名'], better: 'higher',
    examples: ['下岗失业人员再就业', '全市失业人员实现再就业'],
    counterExamples: ['新增就业', '就业困难人员就业', '再就业培训'],
  },
  {
    id: 'unemployment_rate', zh: '城镇登记失业率', en: 'registered urban unemployment rate', core: true,
    aliases: ['城镇调查失业率', '失业率', '登记失业率', '调查失业率', '城镇失业率', '全国城镇调查失业率', '城镇人口登记失业率', '城镇人员登记失业率'],
    dimensions: ['percent'], better: 'lower', variants: [['城镇调查失业率', '调查失业率', '全国城镇调查失业率']],
    examples: ['城镇登记失业率', '城镇调查失业率'],
    counterExamples: ['失业人员再就业', '失业保险参保人数', '就业率'],
  },
  {
    id: 'household_income', zh: '居民人均可支配收入', en: 'per-capita disposable income of residents', core: true,
    aliases: ['居民收入', '全体居民人均可支配收入', '全体常住居民人均可支配收入', '居民可支配收入', '城乡居民人均可支配收入', '城乡居民收入', '人均可支配收入', '全国居民人均可支配收入', '居民人均收入', '全体居民可支配收入'],
    dimensions: ['money'], better: 'higher',
    examples: ['全体居民人均可支配收入', '居民人均可支配收入增速', '全市居民人均可支配收入'],
    counterExamples: ['城镇居民人均可支配收入', '农村居民人均可支配收入', '居民人均消费支出', '城乡居民收入比'],
  },
  {
    id: 'urban_income', zh: '城镇居民人均可支配收入', en: 'per-capita disposable income of urban residents', core: true,
    aliases: ['城镇居民可支配收入', '城市居民人均可支配收入', '城镇人均可支配收入', '城镇居民人均收入', '城市居民可支配收入', '城镇居民家庭人均可支配收入', '城镇居民收入', '城市居民收入', '城市居民家庭人均可支配收入', '城市人均可支配收入', '城镇居民人均实际收入'],
    dimensions: ['money'], better: 'higher',
    examples: ['城镇居民可支配收入', '城镇常住居民人均可支配收入', '全区城市居民人均可支配收入'],
    counterExamples: ['农村居民人均可支配收入', '城镇居民人均消费支出', '居民人均可支配收入'],
  },
  {
    id: 'rural_income', zh: '农村居民人均可支配收入', en: 'per-capita disposable income of rural residents', core: true,
    aliases: ['农民人均纯收入', '农村居民人均纯收入', '农民人均收入', '农村居民可支配收入', '农民人均可支配收入', '农民收入', '农村居民收入', '农村居民家庭人均纯收入', '农村人均可支配收入', '农民纯收入', '农村人均纯收入', '农村居民纯收入', '农村居民人均收入', '农民可支配收入', '农牧民人均纯收入', '农牧民人均可支配收入', '农民人均现金收入', '农村居民人均现金收入', '农民人均年纯收入'],
    dimensions: ['money'], better: 'higher', variants: [['农民人均纯收入', '农村居民人均纯收入', '农村居民家庭人均纯收入', '农民纯收入', '农村人均纯收入', '农村居民纯收入', '农牧民人均纯收入', '农民人均年纯收入'], ['农民人均现金收入', '农村居民人均现金收入']],
    examples: ['农民人均纯收入', '农村常住居民人均可支配收入', '农民人均收入增幅'],
    counterExamples: ['城镇居民人均可支配收入', '村集体经济收入', '农业总产值'],
  },
  {
    id: 'cpi', zh: '居民消费价格指数', en: 'consumer price index', core: true,
    aliases: ['CPI', '居民消费价格', '居民消费价格总水平', '居民消费价格涨幅', '消费价格指数', '居民消费品价格', '居民消费价格总指数', '消费价格总水平', '全国居民消费价格'],
    dimensions: ['percent', 'number'], better: 'none',
    examples: ['居民消费价格', '居民消费价格指数(CPI)', 'CPI涨幅'],
    counterExamples: ['工业生产者出厂价格', '商品房均价', '社会消费品零售总额'],
  },
];
