import { describe, expect, it } from 'vitest';
import { classifiers } from './classifiers.data.ts';
import { unitRows } from './units.data.ts';
import { findUnit, findUnitEnd } from './units.ts';

describe('units', () => {
  it.each(unitRows)('%s is found at the end of its example', (name, dimension, _, example) => {
    expect(findUnit(name)?.dimension).toBe(dimension);
    expect(example.endsWith(name)).toBe(true);
  });

  it('has no name twice', () => {
    const names = [...unitRows.map(([name]) => name), ...classifiers];
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  const scaled: [string, string, string][] = [
    ['万元', 'money:CNY', '10000'],
    ['亿美元', 'money:USD', '100000000'],
    ['万平方米', 'area', '30000'],
    ['亿千瓦时', 'energy', '100000000'],
    ['百万吨', 'mass', '1000000000000'],
    ['万人次', 'count:人次', '10000'],
    ['亿', 'number', '100000000'],
    ['万元/人', 'money:CNY/人', '10000'],
    ['千伏', 'voltage', '1'],
  ];
  it.each(scaled)('%s', (name, dimension, factor) => {
    expect(findUnit(name)).toEqual({ name, dimension, factor });
  });

  it.each(['', '项目', '增长', '万分'.slice(0, 0)])('%s is no unit', (name) => {
    expect(findUnit(name)).toBeUndefined();
  });

  it('takes the longest unit, and none that begins another word', () => {
    expect(findUnitEnd('人次', 0)).toBe(2);
    expect(findUnitEnd('个体工商户', 0)).toBeUndefined();
    expect(findUnitEnd('家庭', 0)).toBeUndefined();
  });
});
