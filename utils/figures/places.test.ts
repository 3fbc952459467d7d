import { describe, expect, it } from 'vitest';
import { findPlaces } from './places.ts';

/** The places of a text, found where none begins inside another: `海陵 海陵区`, as written and in full. */
function placesIn(text: string, cities: readonly string[] = []): string[] {
  const { findAt, initials } = findPlaces(text, [], cities);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const place = initials[text.charCodeAt(at)] === 1 ? findAt(text, at) : undefined;
    if (place !== undefined) found.push(`${text.slice(at, place.end)} ${place.name}${place.weak ? '?' : ''}`);
    at = place?.end ?? at + 1;
  }
  return found;
}

describe('findPlaces', () => {
  it.each<[string, string[]]>([
    ['赴连云港市和灌云县考察', ['连云港市 连云港市', '灌云县 灌云县']],
    ['赴连云港市灌云县考察', ['连云港市灌云县 连云港市灌云县']],
    ['海陵区增长，海陵投资稳定', ['海陵区 海陵区', '海陵 海陵区']],
    ['海陵投资稳定', []],
    ['石家庄裕华区工业增长', ['石家庄裕华区 石家庄裕华区']],
    ['昆山实现进出口总额8亿元', ['昆山 昆山?']],
    ['创建国家示范县', []],
    ['推进新区建设', []],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('knows the short names of the cities that it is given, where more has to tell', () => {
    expect(placesIn('泸州经济总量', ['泸州'])).toEqual(['泸州 泸州?']);
  });
});
