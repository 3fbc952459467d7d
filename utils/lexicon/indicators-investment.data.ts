import type { Indicator } from './indicators.ts';

/** Investment and projects. */
export const investmentIndicators: readonly Indicator[] = [
  {
    id: 'fixed_investment', zh: '固定资产投资', en: 'fixed-asset investment', core: true,
    aliases: ['全社会固定资产投资', '固定资产投资额', '城镇固定资产投资', '固定资产投资完成额', '固定资产投资总额', '全社会固定资产投资总额', '全社会固定资产投资额', '全社会固定资产投资完成额', '规模以上固定资产投资', '城镇以上固定资产投资', '城镇500万元以上固定资产投资', '500万元以上固定资产投资', '社会固定资产投资', '固投', '固定资产投资总量'],
    dimensions: ['money'], better: 'higher', variants: [['城镇固定资产投资', '城镇以上固定资产投资', '城镇500万元以上固定资产投资']],
    examples: ['全社会固定资产投资完成额', '固定资产投资增速', '完成固定资产投资', '固定资产投资(不含农户)'],
    counterExamples: ['工业固定资产投资', '房地产开发投资', '民间固定资产投资', '人均固定资产投资'],
  },
  {
    id: 'industrial_investment', zh: '工业投资', en: 'industrial investment', core: true,
    aliases: ['工业投入', '工业固定资产投资', '技改投资', '工业技改投入', '工业技改投资', '工业技术改造投资', '技术改造投资', '技改投入', '工业投资额', '规模以上工业投资', '工业生产性投入', '工业生产性投资', '工业性投入', '工业有效投入', '工业有效投资', '工业企业技术改造投资', '制造业技改投资'],
    dimensions: ['money'], better: 'higher',
    variants: [['技改投资', '工业技改投入', '工业技改投资', '工业技术改造投资', '技术改造投资', '技改投入', '工业企业技术改造投资', '制造业技改投资']],
    examples: ['工业投入', '完成工业投资', '规模工业投资', '技改投入'],
    counterExamples: ['制造业投资', '工业项目', '第二产业投资', '工业总产值'],
  },
  {
    id: 'real_estate_investment', zh: '房地产开发投资', en: 'real-estate development investment', core: true,
    aliases: ['房地产投资', '房地产开发投资额', '房地产开发完成投资', '房地产业投资', '房地产开发', '房地产投资额'],
    dimensions: ['money'], better: 'none',
    examples: ['房地产投资', '房地产开发投资增速'],
    counterExamples: ['房地产业利税', '商品房销售额', '房地产业增加值'],
  },
  {
    id: 'projects_signed', zh: '新签约项目', en: 'projects signed', core: true,
    aliases: ['签约项目', '签约亿元以上项目', '项目新签约', '项目签约', '新签项目', '新签约亿元以上项目', '签约引进项目', '新引进项目', '签约重大项目', '新签约产业项目', '签约产业项目', '新签约工业项目', '签约工业项目', '新签约招商项目', '签约招商项目', '新签约重大项目', '新签约重大产业项目'],
    dimensions: ['count:个', 'count:项'], better: 'higher',
    examples: ['亿元以上项目新签约', '签约5亿元以上项目', '新签约亿元以上项目'],
    counterExamples: ['家庭医生签约率', '签约金额', '在建项目', '新开工项目'],
  },
  {
    id: 'projects_started', zh: '新开工项目', en: 'projects started', core: true,
    aliases: ['开工项目', '新开工亿元以上项目', '新开工工业项目', '项目新开工', '项目开工', '新开工建设项目', '新开工重大项目', '新开工产业项目', '开工建设项目', '新开工建设亿元项目', '新开工亿元项目', '开工重大项目', '开工亿元以上项目', '新开工重大产业项目', '新开工重点项目', '开工工业项目', '工业项目新开工', '工业项目开工', '新上项目', '新开工工业类项目'],
    dimensions: ['count:个', 'count:项'], better: 'higher',
    examples: ['新开工3000万元以上工业项目', '新开工5亿元以上项目', '新开工亿元项目', '亿元以上项目新开工'],
    counterExamples: ['3000万元以上工业项目', '新开工建筑面积', '项目开工率', '在建项目'],
  },
  {
    id: 'projects_completed', zh: '竣工项目', en: 'projects completed', core: true,
    aliases: ['新竣工项目', '竣工投产项目', '新投产项目', '项目新竣工', '项目竣工', '项目投产', '已竣工项目', '竣工工业项目', '投产项目', '项目竣工投产', '建成投产项目', '新竣工投产项目', '竣工重大项目', '新竣工亿元以上项目', '新竣工工业项目', '工业项目竣工', '项目建成投产', '新投产工业项目', '项目新投产', '竣工达产项目', '工业项目竣工投产', '竣工投产工业项目', '新建成投产项目', '项目通过竣工验收', '项目新竣工投产'],
    dimensions: ['count:个', 'count:项'], better: 'higher',
    examples: ['新投产项目', '亿元以上项目投产', '新竣工10亿元以上项目', '竣工投产项目'],
    counterExamples: ['竣工面积', '项目竣工率', '新开工项目'],
  },
  {
    id: 'projects_under_way', zh: '在建项目', en: 'projects under construction', core: true,
    aliases: ['千万元以上在建项目', '项目在建', '续建项目', '在建重点项目', '在建亿元以上项目', '在建工业项目', '在建施工项目', '施工项目', '重点在建项目', '在建重大项目', '在建产业项目', '在建工程项目'],
    dimensions: ['count:个', 'count:项'], better: 'higher',
    examples: ['千万元以上在建项目', '在建亿元以上项目', '亿元以上在建工业项目'],
    counterExamples: ['在建项目总投资', '新开工项目', '项目库'],
  },
  {
    id: 'project_investment', zh: '项目总投资', en: 'total project investment', core: true,
    aliases: ['总投资', '投资总额', '投资额', '一期投资', '一期总投资', '二期投资', '二期总投资', '计划总投资', '概算总投资', '项目投资', '项目投资额', '工程总投资', '项目投资总额', '计划投资', '项目计划总投资', '概算投资', '估算总投资', '协议总投资', '总投资额', '合同总投资', '协议投资', '协议投资额'],
    dimensions: ['money'], better: 'none',
    examples: ['总投资', '一期投资', '计划总投资'],
    counterExamples: ['固定资产投资', '工业投资', '投资强度', '投资增速目标'],
  },
];
