import { levelOfKind, type RegionLevel, regionLevels } from '../lexicon/regions.ts';

/** How a report calls the place that it is about: 我县, 全市, 我街道. */
const ownWord = /[我全]([国省市州县区旗镇乡])|我街道/g;

/** The level that the report speaks of as its own: 我县, 全县. */
export function ownLevel(text: string): RegionLevel | undefined {
  const counts = new Map<RegionLevel, number>();
  for (const [, kind] of text.matchAll(ownWord)) {
    const level = kind === undefined ? 'town' : levelOfKind(kind);
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const often = regionLevels.filter((level) => (counts.get(level) ?? 0) >= (level === 'country' ? 8 : 2));
  const most = Math.max(...often.map((level) => counts.get(level) ?? 0));
  // The smaller place of two that are said about as often is the speaker's own.
  return often.findLast((level) => (counts.get(level) ?? 0) * 3 >= most);
}

/** 全县, 推动我市: a report's word for its own place is no name of one. */
export function endsInOwnWord(name: string): boolean {
  return /[我全各本该][省市县区州旗镇乡]$/.test(name);
}
