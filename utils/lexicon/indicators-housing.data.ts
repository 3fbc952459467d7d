import type { Indicator } from './indicators.ts';

/** Towns, buildings and land. */
export const housingIndicators: readonly Indicator[] = [
  {
    id: 'built_up_area', zh: '建成区面积', en: 'built-up area', core: true,
    aliases: ['城市建成区面积', '建成区', '城市建成区', '城区建成区面积', '县城建成区面积', '中心城区建成区面积', '城区面积', '建成区总面积', '县城建成区'],
    dimensions: ['area'], better: 'none', variants: [['城区面积']],
    examples: ['城市建成区面积', '县城建成区面积'],
    counterExamples: ['建成区绿化覆盖率', '城市规划面积', '新城核心区'],
  },
  {
    id: 'floor_area_started', zh: '新开工建筑面积', en: 'floor space started', core: true,
    aliases: ['新开工面积', '房屋新开工面积', '商品房新开工面积', '开工面积', '新开工房屋面积', '新开工房屋建筑面积', '新开工房地产面积', '房屋建筑新开工面积', '开工建筑面积'],
    dimensions: ['area'], better: 'none', variants: [['房屋新开工面积', '商品房新开工面积', '新开工房屋面积', '新开工房屋建筑面积', '新开工房地产面积']],
    examples: ['新开工建筑面积', '房屋新开工面积'],
    counterExamples: ['竣工建筑面积', '房屋施工面积', '新开工项目'],
  },
  {
    id: 'floor_area_completed', zh: '竣工建筑面积', en: 'floor space completed', core: true,
    aliases: ['竣工面积', '完成施工面积', '房屋竣工面积', '商品房竣工面积', '竣工房屋面积', '房屋建筑竣工面积', '竣工房屋建筑面积', '建筑业完成施工面积'],
    dimensions: ['area'], better: 'none', variants: [['完成施工面积', '建筑业完成施工面积'], ['商品房竣工面积', '房屋竣工面积', '竣工房屋面积']],
    examples: ['竣工面积', '完成施工面积', '房屋竣工面积'],
    counterExamples: ['新开工面积', '竣工项目', '房屋施工面积'],
  },
  {
    id: 'green_area', zh: '新增绿地面积', en: 'new green space', core: true,
    aliases: ['新增绿地', '新增成片造林面积', '绿化面积', '造林面积', '新增绿化面积', '成片造林', '新增成片造林', '成片造林面积', '植树造林', '造林绿化面积', '营造林面积', '植树造林面积', '新增造林面积', '新造林面积', '人工造林', '造林绿化', '新增绿化', '新增城市绿地', '新增造林', '完成造林', '城市绿地面积', '绿地面积', '新增城市绿地面积', '新建绿地', '国土绿化', '国土绿化面积', '新建绿地面积', '营造林', '造林'],
    dimensions: ['area'], better: 'higher', variants: [['新增成片造林面积', '造林面积', '成片造林', '新增成片造林', '成片造林面积', '植树造林', '造林绿化面积', '营造林面积', '植树造林面积', '新增造林面积', '新造林面积', '人工造林', '造林绿化', '新增造林', '完成造林', '国土绿化', '国土绿化面积', '营造林', '造林'], ['绿化面积', '城市绿地面积', '绿地面积']],
    examples: ['新增绿地', '新增成片造林面积', '新增绿化面积'],
    counterExamples: ['建成区绿化覆盖率', '人均公园绿地面积', '森林覆盖率', '植树造林补助'],
  },
  {
    id: 'housing_demolition', zh: '征收搬迁面积', en: 'floor space expropriated', core: true,
    aliases: ['拆迁面积', '征收面积', '征收搬迁', '拆迁房屋', '房屋征收面积', '拆迁房屋面积', '征收房屋面积', '房屋拆迁', '房屋拆迁面积', '拆除房屋面积', '征收房屋', '拆除面积', '房屋征收', '征迁面积', '搬迁面积', '征收拆迁面积', '征收搬迁房屋', '动迁面积', '征迁房屋', '拆除房屋', '棚户区拆迁面积', '完成拆迁'],
    dimensions: ['area'], better: 'none',
    examples: ['拆迁房屋', '房屋征收面积', '征收搬迁'],
    counterExamples: ['征收土地', '拆除违建', '棚户区改造', '征收搬迁地块'],
  },
];
