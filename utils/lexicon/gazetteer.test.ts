import { describe, expect, it } from 'vitest';
import { findAreas, findCities, findNameAt, findNames, namesFrom } from './gazetteer.ts';

describe('findAreas', () => {
  it('knows several areas of one name, with their years', () => {
    expect(findAreas('桥东区').length).toBeGreaterThan(1);
    expect(findAreas('赣榆县')).toEqual([
      { name: '赣榆县', code: '322128', from: 1981, until: 1983 },
      { name: '赣榆县', code: '320721', from: 1983, until: 2014 },
    ]);
  });

  it.each(['海陵', '海', '', '市区', '青渚县'])('knows no area %s', (name) => {
    expect(findAreas(name)).toEqual([]);
  });
});

it('lists the cities of a province that are in force', () => {
  expect(findCities('32')).toHaveLength(13);
  expect(findCities('32')).toContain('连云港市');
  expect(findCities('32')).not.toContain('扬州地区');
});

it('finds the names that begin alike, but none by one character', () => {
  expect(namesFrom('灌云')).toEqual(['灌云县']);
  expect(namesFrom('灌')).toEqual([]);
  expect(namesFrom('公园')).toEqual([]);
});

it('finds the longest name at an offset, and none in ordinary words', () => {
  expect(findNameAt('赴连云港市灌云县', 1)).toBe('连云港市');
  expect(findNameAt('石家庄市桥东区', 3)).toBeUndefined();
  expect(findNameAt('松原市前郭尔罗斯蒙古族自治县', 3)).toBe('前郭尔罗斯蒙古族自治县');
  expect(findNameAt('市区道路', 0)).toBeUndefined();
  expect(findNameAt('设立新区', 1)).toBeUndefined();
  expect(findNameAt('海陵', 0)).toBeUndefined();
});

it('finds the names of a text, where they stand, one inside another too', () => {
  expect(findNames('赴连云港市灌云县和海陵考察')).toEqual([
    { name: '连云港市', at: 1 },
    { name: '灌云县', at: 5 },
    { name: '云县', at: 6 },
  ]);
  expect(findNames('')).toEqual([]);
  expect(findNames('县')).toEqual([]);
});
