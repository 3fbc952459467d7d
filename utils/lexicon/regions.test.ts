import { describe, expect, it } from 'vitest';
import {
  findAreas,
  findFullNames,
  findRegionAt,
  findRegionCode,
  regionLevel,
  shortRegionName,
} from './regions.ts';

describe('regions', () => {
  it('settles a name that several places bore by the year', () => {
    expect(findAreas('桥东区').length).toBeGreaterThan(1);
    expect(findRegionCode('桥东区', 2009)).toBeUndefined();
    expect(findRegionCode('桥东区', 2022)).toBe('130702');
    expect(findRegionCode('赣榆县', 2008)).toBe('320721');
    expect(findRegionCode('赣榆区', 2020)).toBe('320707');
    expect(findRegionCode('赣榆县', 2020)).toBeUndefined();
  });

  it('knows full names by their short ones', () => {
    expect(findFullNames('海陵')).toContain('海陵区');
    expect(shortRegionName('广西壮族自治区')).toBe('广西');
    expect(shortRegionName('赵县')).toBe('赵县');
  });

  it.each([
    ['江苏省', 'province'],
    ['泰州市', 'city'],
    ['海陵区', 'county'],
    ['白蒲镇', 'town'],
    ['我国', 'country'],
    ['大会', undefined],
  ])('%s', (name, level) => {
    expect(regionLevel(name)).toBe(level);
  });

  it('finds the longest name at an offset, and none in ordinary words', () => {
    expect(findRegionAt('赴连云港市灌云县', 1)).toBe('连云港市');
    expect(findRegionAt('市区道路', 0)).toBeUndefined();
  });
});
