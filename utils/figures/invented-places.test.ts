import { describe, expect, it } from 'vitest';
import { inventedNames } from './invented-places.ts';

describe('inventedNames', () => {
  it.each([
    ['at the start of a paragraph', '岚川县地区生产总值300亿元。', ['岚川县']],
    ['by what it does', '全市上下奋进。其中，禾阳市突破2000亿元。', ['禾阳市']],
    ['in a list of one kind', '其中，青禾镇、柳坝镇蔬菜面积1万亩。', ['青禾镇', '柳坝镇']],
  ])('%s', (_, text, names) => {
    expect(inventedNames(text)).toEqual(names);
  });

  it.each([
    ['kinds of towns', '其中，中心镇、特色镇建设提速。'],
    ['a place that is compared with', '规上工业企业86家，比武塘县少430家。'],
    ['a verb before a village', '我们要完善乡村治理，建设县域中心。'],
    ['once in passing', '会上，禾阳市交流了经验。'],
  ])('none for %s', (_, text) => {
    expect(inventedNames(`报告\n${text}`)).toEqual([]);
  });

  it('takes time in proportion to a list without end', () => {
    const time = (size: number) => {
      const text = `其中，${'青禾镇、'.repeat(size)}`;
      const start = performance.now();
      inventedNames(text);
      return performance.now() - start;
    };
    time(2000);
    expect(time(80_000)).toBeLessThan(time(10_000) * 40 + 200);
  });
});
