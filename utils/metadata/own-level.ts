import type { RegionLevel } from '../lexicon/regions.ts';

/** How a report calls the place that it is about. */
const ownWords: readonly (readonly [RegionLevel, RegExp])[] = [
  ['town', /[我全][镇乡]|我街道/g],
  ['county', /[我全][县区旗]/g],
  ['city', /[我全][市州]/g],
  ['province', /[我全]省/g],
  ['country', /[我全]国/g],
];

/** From the largest to the smallest. */
export const regionLevels: readonly RegionLevel[] = ['country', 'province', 'city', 'county', 'town'];

/** The level that the report speaks of as its own: 我县, 全县. */
export function ownLevel(text: string): RegionLevel | undefined {
  const counts = ownWords
    .map(([level, words]) => [level, [...text.matchAll(words)].length] as const)
    .filter(([level, times]) => times >= (level === 'country' ? 8 : 2))
    .sort((a, b) => b[1] - a[1]);
  const most = counts[0];
  if (most === undefined) return undefined;
  // The smaller place of two that are said about as often is the speaker's own.
  const near = counts.filter(([, times]) => times * 3 >= most[1]);
  return near.sort((a, b) => regionLevels.indexOf(b[0]) - regionLevels.indexOf(a[0]))[0]?.[0];
}

/** 全县, 推动我市: a report's word for its own place is no name of one. */
export function endsInOwnWord(name: string): boolean {
  return /[我全各本该][省市县区州旗镇乡]$/.test(name);
}
