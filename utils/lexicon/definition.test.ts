import { expect, test } from 'vitest';
import { definitionOf } from './definition.ts';
import { findIndicator } from './indicators.ts';

const same: [string, string, string][] = [
  ['gdp', '地区生产总值', 'GDP'],
  ['gdp', '在地GDP', '全区地区生产总值增速'],
  ['population', '常住人口', '年末常住人口'],
  ['projects_signed', '签约5亿元以上项目', '5亿元以上项目新签约'],
  ['projects_started', '过亿元项目', '新开工亿元以上项目'],
  ['projects_signed', '签约1亿元以上项目', '新签约亿元项目'],
  ['industrial_value_added', '规模工业增加值', '规模以上工业增加值'],
  ['unemployment_rate', '城镇登记失业率', '失业率'],
];

const different: [string, string, string][] = [
  ['gdp', '地区生产总值', '区属GDP'],
  ['population', '常住人口', '户籍人口'],
  ['unemployment_rate', '城镇登记失业率', '城镇调查失业率'],
  ['projects_signed', '签约5亿元以上项目', '亿元以上项目新签约'],
  ['industrial_value_added', '规模工业增加值', '全部工业增加值'],
  ['hightech_firms', '高新技术企业', '新增高新技术企业'],
  ['budget_revenue', '一般公共预算收入', '市本级一般公共预算收入'],
  ['industrial_investment', '工业投资', '工业技改投资'],
  ['patents', '发明专利授权量', '专利授权量'],
];

test.each(same)('%s: %s and %s count the same', (id, a, b) => {
  expect(definitionOf(a, findIndicator(id))).toBe(definitionOf(b, findIndicator(id)));
});

test.each(different)('%s: %s and %s count different things', (id, a, b) => {
  expect(definitionOf(a, findIndicator(id))).not.toBe(definitionOf(b, findIndicator(id)));
});
