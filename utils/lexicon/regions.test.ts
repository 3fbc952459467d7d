import { describe, expect, it } from 'vitest';
import {
  findFullNames,
  findRegionCode,
  isWithin,
  levelOfKind,
  regionLevel,
  shortRegionName,
} from './regions.ts';

describe('regions', () => {
  it('settles a name that several places bore by the year', () => {
    expect(findRegionCode('桥东区', 2009)).toBeUndefined();
    expect(findRegionCode('桥东区', 2022)).toBe('130702');
    expect(findRegionCode('赣榆县', 2008)).toBe('320721');
    expect(findRegionCode('赣榆区', 2020)).toBe('320707');
    expect(findRegionCode('赣榆县', 2020)).toBeUndefined();
    expect(findRegionCode('无锡县', 1990)).toBe('320222');
    expect(findRegionCode('无锡县', 2005)).toBeUndefined();
  });

  it('settles it by the place that the report is about where the year leaves two', () => {
    expect(findRegionCode('桥东区', 2009, '130100')).toBe('130103');
    expect(findRegionCode('桥东区', 2009, '130724')).toBe('130702');
    expect(findRegionCode('桥东区', 2009, '130000')).toBeUndefined();
    expect(findRegionCode('桥东区', 2009, '320000')).toBeUndefined();
  });

  it('knows full names by their short ones', () => {
    expect(findFullNames('海陵')).toContain('海陵区');
    expect(shortRegionName('广西壮族自治区')).toBe('广西');
    expect(shortRegionName('赵县')).toBe('赵县');
    expect(shortRegionName('恩施土家族苗族自治州')).toBe('恩施');
    expect(shortRegionName('积石山保安族东乡族撒拉族自治县')).toBe('积石山');
    expect(shortRegionName('东乡族自治县')).toBe('东乡族');
    expect(findFullNames('海')).toEqual([]);
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

  it('knows the level of which 全县 and 我州 speak', () => {
    expect(levelOfKind('县')).toBe('county');
    expect(levelOfKind('州')).toBe('city');
    expect(levelOfKind('村')).toBeUndefined();
  });

  it.each([
    ['海陵区', '泰州市', true],
    ['泰州市', '江苏省', true],
    ['泰州市', '海陵区', false],
    ['海陵区', '南通市', false],
  ])('%s within %s: %s', (inner, outer, within) => {
    expect(isWithin(inner, outer)).toBe(within);
  });
});
