import { regionTable } from './regions.data.ts';

/** An administrative area of the gazetteer; one name may stand for several (桥东区). */
export interface Area {
  readonly name: string;
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly from: number;
  /** The year it ended; undefined while it is in force. */
  readonly until: number | undefined;
}

export type RegionLevel = 'country' | 'province' | 'city' | 'county' | 'town';

/** What a name may lose in running text: 赣榆县 is 赣榆. Longest first. */
const suffixes = [
  '维吾尔自治区',
  '壮族自治区',
  '回族自治区',
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '新区',
  '林区',
  '省',
  '市',
  '县',
  '区',
  '旗',
  '盟',
  '州',
];

/** Names of areas that are ordinary words in running text; a match would mostly be wrong. */
const commonNouns = new Set(['市区', '郊区', '城区', '矿区', '新区']);

/** `桥东区+99-16`: a name, the year it began and the year it ended. */
const tableEntry = /^([^\d+-]+)(?:\+(\d\d))?(?:-(\d\d))?$/;

function readTable(table: string): Area[] {
  const areas: Area[] = [];
  for (const line of table.trim().split('\n')) {
    for (const entry of line.slice(4).split(',')) {
      const [, name = '', since, ended] = tableEntry.exec(entry.slice(2)) ?? [];
      if (commonNouns.has(name)) continue;
      areas.push({
        name,
        code: line.slice(0, 4) + entry.slice(0, 2),
        from: since === undefined ? 1981 : fullYear(since),
        until: ended === undefined ? undefined : fullYear(ended),
      });
    }
  }
  return areas;
}

function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year > 80 ? 1900 + year : 2000 + year;
}

interface Gazetteer {
  readonly byName: ReadonlyMap<string, readonly Area[]>;
  readonly byShortName: ReadonlyMap<string, readonly string[]>;
  /** Full names by their first two characters, longest first. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  /** For each character's code the places that it takes in the names' first two characters: FIRST, SECOND, both or none. */
  readonly takes: Uint8Array;
}

const FIRST = 1;
const SECOND = 2;

let gazetteer: Gazetteer | undefined;

/** Read on first use: a content script on a page without a report never pays for it. */
function getGazetteer(): Gazetteer {
  if (gazetteer !== undefined) return gazetteer;
  const byName = new Map<string, Area[]>();
  for (const area of readTable(regionTable)) push(byName, area.name, area);
  const byShortName = new Map<string, string[]>();
  const byStart = new Map<string, string[]>();
  for (const name of byName.keys()) {
    push(byStart, name.slice(0, 2), name);
    const short = shortRegionName(name);
    if (short.length >= 2) push(byShortName, short, name);
  }
  for (const names of byStart.values()) names.sort((a, b) => b.length - a.length);
  gazetteer = { byName, byShortName, byStart, takes: placesTaken(byStart.keys()) };
  return gazetteer;
}

/** Most characters of a text begin no name: two bytes tell it before a string is cut out and looked up. */
function placesTaken(starts: Iterable<string>): Uint8Array {
  const takes = new Uint8Array(65_536);
  for (const start of starts) {
    const [first, second] = [start.charCodeAt(0), start.charCodeAt(1)];
    takes[first] = (takes[first] ?? 0) | FIRST;
    takes[second] = (takes[second] ?? 0) | SECOND;
  }
  return takes;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The areas that ever bore a full name since 1999. */
export function findAreas(name: string): readonly Area[] {
  return getGazetteer().byName.get(name) ?? [];
}

/** The full names that a short name may stand for: 海陵 → 海陵区. */
export function findFullNames(short: string): readonly string[] {
  return getGazetteer().byShortName.get(short) ?? [];
}

/** The cities and prefectures of a province that are in force, by the two digits of its code. */
export function findCities(province: string): readonly string[] {
  const names: string[] = [];
  for (const areas of getGazetteer().byName.values()) {
    for (const { code, name, until } of areas) {
      if (until === undefined && code.startsWith(province) && code.endsWith('00') && !code.endsWith('0000'))
        names.push(name);
    }
  }
  return names;
}

/** The longest full name that stands at an offset. */
export function findRegionAt(text: string, at: number): string | undefined {
  const { byStart, takes } = getGazetteer();
  if (((takes[text.charCodeAt(at)] ?? 0) & FIRST) === 0) return undefined;
  if (((takes[text.charCodeAt(at + 1)] ?? 0) & SECOND) === 0) return undefined;
  return byStart.get(text.slice(at, at + 2))?.find((name) => text.startsWith(name, at));
}

/** A name without the word for its kind: 赣榆县 → 赣榆, 广西壮族自治区 → 广西; 赵县 keeps its two characters. */
export function shortRegionName(name: string): string {
  const suffix = suffixes.find((ending) => name.endsWith(ending) && name.length > ending.length);
  if (suffix === undefined) return name;
  const short = name.slice(0, -suffix.length);
  return short.length >= 2 ? short : name;
}

/** The level that a code or, for towns, a name's ending tells. */
export function regionLevel(name: string): RegionLevel | undefined {
  if (name === '全国' || name === '我国' || name === '中国') return 'country';
  const code = findAreas(name).at(-1)?.code;
  if (code !== undefined) {
    if (code.endsWith('0000')) return 'province';
    return code.endsWith('00') ? 'city' : 'county';
  }
  if (/(?:镇|乡|街道)$/.test(name)) return 'town';
  if (name.endsWith('省')) return 'province';
  if (/[县区旗]$/.test(name)) return 'county';
  return name.endsWith('市') || name.endsWith('州') ? 'city' : undefined;
}

/** The GB/T 2260 code of a name in a year; undefined where several areas bore it or the name is not the gazetteer's. */
export function findRegionCode(name: string, year: number | undefined): string | undefined {
  const areas = findAreas(name).filter(
    ({ from, until }) => year === undefined || (from <= year && (until === undefined || year <= until)),
  );
  const codes = new Set(areas.map(({ code }) => code));
  return codes.size === 1 ? areas[0]?.code : undefined;
}
