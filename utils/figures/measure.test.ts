import { describe, expect, it } from 'vitest';
import { readLeftContext } from './left-context.ts';
import { readMeasure } from './measure.ts';
import { readQuantity } from './quantity.ts';

/** How the first number of a clause without places and times measures, and whether it is negative. */
function measureOf(clause: string) {
  const at = clause.search(/\d/);
  const quantity = readQuantity(clause, at);
  if (quantity === undefined) return undefined;
  const left = readLeftContext(clause, 0, quantity.outerStart, quantity.dimension);
  const label = clause.slice(left.start, left.end);
  const { measure, negative } = readMeasure(quantity, left, { label, right: clause.slice(quantity.end) });
  return [measure, negative];
}

describe('readMeasure', () => {
  it.each([
    ['财政收入8亿元', 'level', false],
    ['财政收入增长6%', 'growth', false],
    ['财政收入下降6%', 'growth', true],
    ['财政收入增加3亿元', 'change', false],
    ['能耗减少3万吨', 'change', true],
    ['增速提高2个百分点', 'change', false],
    ['增速回落2个百分点', 'change', true],
    ['失业率3.1%', 'rate', false],
    ['第三产业占比48%', 'share', false],
    ['同比7.2%', 'growth', false],
    ['完成年度计划的96%', 'rate', false],
    ['净增额3亿元', 'change', false],
    ['亏损3亿元', 'level', true],
    ['亏损额3亿元', 'level', false],
    ['税收比种田低41%', 'growth', true],
    ['居民消费价格指数101.2', 'level', false],
    ['80%以上的农户', 'share', false],
  ])('%s', (clause, measure, negative) => {
    expect(measureOf(clause)).toEqual([measure, negative]);
  });
});
