import { describe, expect, it } from 'vitest';
import { findTitleRegion, fullNamesIn } from './title-region.ts';

// Invented titles; 泽林县, 宁石梅县 and 滏东区 are in no gazetteer, though names of it (林县, 梅县, 东区) end them.
const county = '过去的一年，全县生产总值增长5%。我县财政收入5亿元。';

describe('findTitleRegion', () => {
  it.each([
    ['宁石梅县2023年国民经济和社会发展统计公报', county, '宁石梅县'],
    ['2023年泽林县政府工作报告', county, '泽林县'],
    ['关于泽林县2023年预算执行情况的报告', county, '泽林县'],
    ['广东省泽林县2023年统计公报', county, '泽林县'],
    ['滏东区2016年上半年经济运行情况分析', '全区增长5%。', '滏东区'],
    ['梅县2003年政府工作报告', county, '梅县'],
    ['广东省梅县2003年政府工作报告', county, '梅县'],
    ['广东梅县2003年政府工作报告', county, '梅县'],
    ['关于支持梅县发展的报告', county, '梅县'],
    ['创新驱动发展在新兴县的实践', county, '新兴县'],
  ])('%s: the whole name', (title, text, region) => {
    expect(findTitleRegion(title, text, 'other')).toBe(region);
  });

  it.each([
    '关于推动全县高质量发展的报告',
    '关于促进我县经济发展的报告',
    '全县2023年工作总结',
    '关于推进城乡建设的报告',
    '关于推进新型城镇化的报告',
    '美丽乡村建设报告',
    '推进新区建设工作汇报',
  ])('%s: names no place', (title) => {
    expect(findTitleRegion(title, county, 'other')).toBeUndefined();
  });

  it.each([
    '新华社发布经济运行情况',
    '阿里2023财年业绩报告',
    '共和国七十年成就报告',
    '长安汽车2023年年度报告',
    '和平发展成果报告',
  ])('%s: a short name may be a word or a firm', (title) => {
    expect(findTitleRegion(title, '', 'other')).toBeUndefined();
  });

  it.each([
    ['长安2023年政府工作报告', '长安区实现增长。', 'work-report', '长安区'],
    ['泰州海陵：实干之风', '', 'other', '海陵'],
    ['南通2023年统计公报', '', 'communique', '南通'],
    ['赴昆山、张家港学习考察报告', '', 'study-visit', '昆山、张家港'],
  ] as const)('%s: or a place, by the text, its city, its year or a visit', (title, text, kind, region) => {
    expect(findTitleRegion(title, text, kind)).toBe(region);
  });
});

it.each([
  ['大泽林县和宁石梅县', []],
  ['与梅县相比，林县更高', ['梅县', '林县']],
  ['赴连云港市灌云县', ['连云港市', '灌云县']],
])('full names in %s', (text, names) => {
  expect(fullNamesIn(text)).toEqual(names);
});
