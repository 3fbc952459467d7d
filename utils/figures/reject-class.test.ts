import { expect, it } from 'vitest';
import { readQuantity } from './quantity.ts';
import { classDoubt } from './reject-class.ts';

/** The doubt about the first number of a text. */
function doubtOf(text: string): string | undefined {
  const quantity = readQuantity(text, text.search(/\d/));
  if (quantity === undefined) throw new Error(`no number in ${text}`);
  return classDoubt(text, quantity);
}

it.each([
  '5亿元以上项目12个',
  '10亿元级企业',
  '220千伏变电站',
  '6亿元项目8个',
  '投资2000万元以上的3个',
  '产值超10亿元的企业',
  '单体20亿元以上的还是空白',
  '500万元以上固定资产投资147亿元',
  '销售收入超5000万元的六家',
  '连续迈上4个万亿元台阶',
  '三家企业产值超10亿元',
  '一个投资超5亿元的产业项目',
])('the amount of %s names a class', (text) => {
  expect(doubtOf(text)).toBe('threshold');
});

it.each([
  '产值5亿元以上',
  '投资12亿元',
  '电压220千伏。',
  '增长5%以上企业',
  '完成投资超5亿元',
  '凡税收超过1000万元的企业',
  '连续实施4个亿元项目',
])('that of %s measures', (text) => {
  expect(doubtOf(text)).toBeUndefined();
});
