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
])('the amount of %s names a class', (text) => {
  expect(doubtOf(text)).toBe('threshold');
});

it.each(['产值5亿元以上', '投资12亿元', '电压220千伏。', '增长5%以上企业', '完成投资超5亿元'])(
  'that of %s measures',
  (text) => {
    expect(doubtOf(text)).toBeUndefined();
  },
);
