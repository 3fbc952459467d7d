/**
 * Words of a label that narrow what an indicator counts. Labels that hold words of different groups, or of a group
 * and none, are different definitions: a comparison shows them side by side but does not compute between them.
 * Words of one group mean the same. 全市, 全区, 在地 narrow nothing and are not here.
 */
export const narrowingWords: readonly (readonly string[])[] = [
  ['区属', '市属', '县属', '省属', '属地企业'],
  ['市本级', '区本级', '县本级', '省本级', '本级'],
  ['市区', '城区', '主城区', '中心城区', '城市建成区'],
  ['中央'],
  ['国家级', '国家重点', '全国重点', '国家专精特新'],
  ['省级', '省示范', '省专精特新', '省重点实验室'],
  ['市级'],
  ['新增', '净增', '新认定', '新获', '新登记', '新设', '新建', '新改建', '新改扩建', '新开工', '新注册', '新发展', '新培育', '新引进'],
  ['限上', '限额以上'],
  ['技改', '技术改造'],
  ['累计'],
  ['人均'],
  ['户均'],
  ['亩均'],
  ['日均', '平均每天', '平均每日'],
  ['月均', '平均每月'],
  ['一期'],
  ['二期'],
  ['预算'],
  ['5A', 'AAAAA'],
  ['4A', 'AAAA'],
  ['3A'],
];
