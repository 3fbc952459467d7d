import { describe, expect, it } from 'vitest';
import { readQuantity } from './quantity.ts';

/** What stands at `mark` in a text: values, unit, approximation. */
function at(text: string, mark: string) {
  const quantity = readQuantity(text, text.indexOf(mark));
  return quantity && [quantity.values, quantity.unit, quantity.approx];
}

describe('readQuantity', () => {
  it.each([
    ['收入8.2亿元，', '8', [8.2], '亿元', undefined],
    ['1000余人', '1', [1000], '人', 'over'],
    ['3亿多元', '3', [3], '亿元', 'over'],
    ['约30公里', '3', [30], '公里', 'about'],
    ['附近30公里', '3', [30], '公里', undefined],
    ['12家以上', '1', [12], '家', 'over'],
    ['下降-2.5%', '-', [-2.5], '%', undefined],
    ['3—5个', '3', [3, 5], '个', undefined],
    ['5%至6%', '5', [5, 6], '%', undefined],
    ['百分之五', '百', [5], '%', undefined],
    ['半年', '半', [0.5], '年', undefined],
    ['翻了两番', '翻', [2], '番', undefined],
    ['翻了近一番', '翻', [1], '番', 'under'],
    ['1/4', '1', [0.25], undefined, undefined],
    ['结构为11:39:50', '11', [11, 39, 50], undefined, undefined],
    ['医护比1:1.25', '1:', [1, 1.25], undefined, undefined],
    ['收入比2.4:1', '2', [2.4], undefined, undefined],
  ])('%s', (text, mark, values, unit, approx) => {
    expect(at(text, mark)).toEqual([values, unit, approx]);
  });

  it.each([
    ['由5亿元到6亿元', '5', [5]],
    ['8:30开会', '8', [8]],
    ['6/5', '6', [6]],
  ])('%s is no range, ratio or part', (text, mark, values) => {
    expect(at(text, mark)?.[0]).toEqual(values);
  });

  it.each(['上半年', '大半年', '负担', '翻新'])('finds none in %s', (text) => {
    expect([...text].map((_, offset) => readQuantity(text, offset))).toEqual([...text].map(() => undefined));
  });
});
