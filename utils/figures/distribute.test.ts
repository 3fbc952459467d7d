import { describe, expect, it } from 'vitest';
import { splitItems, splitJoint } from './distribute.ts';

const labels = (list: string) => splitItems(list).map(({ label }) => label);

describe('splitItems', () => {
  it.each([
    ['城镇和农村居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['教育、卫生、社保支出', ['教育支出', '卫生支出', '社保支出']],
    ['科技、卫生的支出', ['科技的支出', '卫生的支出']],
    ['第一、二、三产业增加值', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
    ['一、二、三产业增加值', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
    ['事故起数、死亡人数', ['事故起数', '死亡人数']],
    ['农村自来水普及率', ['农村自来水普及率']],
    ['和谐社区', ['和谐社区']],
    ['货物和服务进出口', ['货物和服务进出口']],
    ['教育、社会保障和就业支出', ['教育支出', '社会保障和就业支出']],
  ])('%s', (list, things) => {
    expect(labels(list)).toEqual(things);
  });

  it('gives the owner of the first thing to all', () => {
    const indicators = (list: string) => splitItems(list).map(({ indicator }) => indicator?.id);
    expect(indicators('规模以上工业企业营业收入、利润总额')).toEqual([
      'industrial_revenue',
      'industrial_profit',
    ]);
    expect(indicators('省属企业营业收入、利润总额')).toEqual([undefined, undefined]);
  });
});

describe('splitJoint', () => {
  it.each([
    ['城乡居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['实际使用内外资', 2, ['实际使用内资', '实际使用外资']],
    ['三次产业增加值', 3, ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
    ['三次产业增加值', 2, undefined],
    ['财政收入', 2, undefined],
  ])('%s for %i', (label, size, things) => {
    expect(splitJoint(label, size)?.map((item) => item.label)).toEqual(things);
  });
});
