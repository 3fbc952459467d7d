import { describe, expect, it } from 'vitest';
import type { FigureDoubt } from './figure-doubt.ts';
import { readQuantity } from './quantity.ts';
import { findFigureDoubt } from './reject.ts';

/** Why the number at `mark` in a text measures nothing. */
function doubtAt(text: string, mark: string, quotation?: number): FigureDoubt | undefined {
  const quantity = readQuantity(text, text.indexOf(mark));
  if (quantity === undefined) throw new Error(`no number at ${mark} in ${text}`);
  return findFigureDoubt(text, quantity, quotation);
}

describe('findFigureDoubt', () => {
  it.each<[string, string, FigureDoubt]>([
    ['PM2.5浓度', '2', 'in-name'],
    ['会议8:30召开', '8', 'in-name'],
    ['阅读1203次', '1', 'in-name'],
    ['每10万人', '10', 'denominator'],
    ['抓好三项工作', '三', 'list-count'],
    ['实施一个目标', '一', 'list-count'],
    ['经过3年努力', '3', 'duration'],
    ['60岁以上老人', '60', 'age-class'],
    ['5亿元以上项目19个', '5', 'threshold'],
    ['亿元以上项目19个', '亿', 'bare-scale'],
    ['220千伏变电站', '2', 'threshold'],
    ['千方百计', '千', 'bare-scale'],
    ['门牌32号楼', '32', 'noun-unit'],
    ['编号2016，', '2016', 'no-unit'],
  ])('%s: %s is %s', (text, mark, doubt) => {
    expect(doubtAt(text, mark)).toBe(doubt);
  });

  it.each([
    ['收入8.2亿元，', '8'],
    ['改造老旧小区23个', '23'],
    ['一家企业获认定', '一'],
    ['人均预期寿命78.6岁', '78'],
    ['工期缩短3天', '3'],
    ['系数降至0.35，', '0'],
  ])('%s: %s measures', (text, mark) => {
    expect(doubtAt(text, mark)).toBeUndefined();
  });

  it('doubts what stands in a short quotation only', () => {
    expect(doubtAt('“8个行动”', '8', 4)).toBe('in-quotes');
    expect(doubtAt('“8个行动”', '8', 40)).not.toBe('in-quotes');
  });
});
