import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral.ts';

describe('readNumeral', () => {
  const cases: [string, readonly number[], string][] = [
    ['46.48亿元', [46.48], '亿'],
    ['1,100万', [1100], '万'],
    ['1，100家', [1100], ''],
    ['5万亿元', [5], '万亿'],
    ['两千', [2000], ''],
    ['一万五千亿', [15000], '亿'],
    ['三亿五千万元', [3.5], '亿'],
    ['两万五千里', [25000], ''],
    ['三萬五千里', [35000], ''],
    ['5千万元', [5000], '万'],
    ['2万3千户', [23000], ''],
    ['5万4千6百人', [54600], ''],
    ['1千零20人', [1020], ''],
    ['百亿元', [100], '亿'],
    ['五百亿', [500], '亿'],
    ['一万三', [13000], ''],
    ['三百五', [350], ''],
    ['一百零五', [105], ''],
    ['十五', [15], ''],
    ['三四个', [3, 4], ''],
    ['二三十户', [20, 30], ''],
    ['二〇〇八年', [2008], ''],
    ['19·5', [19.5], ''],
  ];
  it.each(cases)('%s', (text, values, scale) => {
    const numeral = readNumeral(text, 0);
    expect([numeral?.values, numeral?.scale]).toEqual([values, scale]);
  });

  it('reads fractions with the unit that they spell', () => {
    expect(readNumeral('百分之十二点五', 0)).toMatchObject({ values: [12.5], unit: '%' });
    expect(readNumeral('三分之一', 0)?.values[0]).toBeCloseTo(1 / 3, 12);
  });

  it.each(['元', '年', '分之一', '点五'])('finds none in %s', (text) => {
    expect(readNumeral(text, 0)).toBeUndefined();
  });
});
