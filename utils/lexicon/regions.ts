import { anyOf } from './any-of.ts';
import { regionAreas, regionNames } from './regions.data.ts';

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
const suffixes = '特别行政区 自治区 自治州 自治县 自治旗 地区 新区 林区 省 市 县 区 旗 盟 州'.split(' ');

const peoples =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'.split(
    ' ',
  );

/** 恩施|土家族苗族|自治州: whose autonomy it is stands between a name and its kind. */
const ofPeoples = new RegExp(`(?:${anyOf(peoples)}族)+$`);

/** Names of areas that are ordinary words in running text, or the end of one (设|立新区); a match would mostly be wrong. */
const commonNouns = new Set(['市区', '郊区', '城区', '矿区', '新区', '公园区', '立新区', '南城区', '北城区']);

/** `130502+83-20`: a code, the year the name began and the year it ended. */
const tableEntry = /^(\d{6})(?:\+(\d\d))?(?:-(\d\d))?$/;
const FIRST_YEAR = 1981;

function readArea(name: string, entry: string): Area {
  const [, code = '', since, ended] = tableEntry.exec(entry) ?? [];
  return {
    name,
    code,
    from: since === undefined ? FIRST_YEAR : fullYear(since),
    until: ended === undefined ? undefined : fullYear(ended),
  };
}

function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year > 80 ? 1900 + year : 2000 + year;
}

interface Gazetteer {
  /** In the order of their characters' codes: a name is found by halving, so that no index has to be built. */
  readonly names: readonly string[];
  /** The unread areas of the name at the same place. */
  readonly entries: readonly string[];
  /** The areas of the names that were asked for. */
  readonly areas: Map<string, readonly Area[]>;
  /** 1 for each pair of characters, by `pairOf`, with which a name begins. */
  readonly beginnings: Uint8Array;
}

let gazetteer: Gazetteer | undefined;

/** Cut up on first use. */
function getGazetteer(): Gazetteer {
  if (gazetteer !== undefined) return gazetteer;
  const names = regionNames.split(',');
  const beginnings = new Uint8Array(PAIRS);
  for (const name of names) beginnings[pairOf(name, 0)] = 1;
  gazetteer = { names, entries: regionAreas.split(','), areas: new Map(), beginnings };
  return gazetteer;
}

/** So many that few pairs of a text have the number of a name's by chance. */
const PAIRS = 1 << 18;

/** A number for the two characters at an offset; other pairs may have the same. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Most places of a text begin no name: one byte tells it before a string is cut out and looked up. */
function mayBegin(text: string, at: number): boolean {
  return getGazetteer().beginnings[pairOf(text, at)] === 1;
}

/** The place of the first name that is not before a string. */
function placeOf(names: readonly string[], wanted: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names that begin with a string, the shorter of two that begin alike first. */
function namesFrom(start: string): readonly string[] {
  if (start.length < 2 || !mayBegin(start, 0)) return [];
  const { names } = getGazetteer();
  const first = placeOf(names, start);
  let end = first;
  while (names[end]?.startsWith(start)) end++;
  return names.slice(first, end).filter((name) => !commonNouns.has(name));
}

/** The areas that ever bore a full name since 1981, the latest last. */
export function findAreas(name: string): readonly Area[] {
  if (!mayBegin(name, 0) || commonNouns.has(name)) return [];
  const { names, entries, areas } = getGazetteer();
  const known = areas.get(name);
  if (known !== undefined) return known;
  const at = placeOf(names, name);
  if (names[at] !== name) return [];
  const read = (entries[at] ?? '').split('/').map((entry) => readArea(name, entry));
  areas.set(name, read);
  return read;
}

/** The full names that a short name may stand for: 海陵 → 海陵区. */
export function findFullNames(short: string): readonly string[] {
  return namesFrom(short).filter((name) => shortRegionName(name) === short);
}

/** The cities and prefectures of a province that are in force, by the two digits of its code. */
export function findCities(province: string): readonly string[] {
  const inForce = new RegExp(`(?:^|/)${province}(?!00)\\d\\d00(?:\\+\\d\\d)?$`);
  const { names, entries } = getGazetteer();
  return names.filter((_, at) => inForce.test(entries[at] ?? ''));
}

/** The longest full name that stands at an offset. */
export function findRegionAt(text: string, at: number): string | undefined {
  if (!mayBegin(text, at)) return undefined;
  const { names } = getGazetteer();
  const start = text.slice(at, at + 2);
  let longest: string | undefined;
  for (let place = placeOf(names, start); names[place]?.startsWith(start); place++) {
    const name = names[place] ?? '';
    if (text.startsWith(name, at) && !commonNouns.has(name)) longest = name;
  }
  return longest;
}

/** Whether a place belongs to another by their codes. */
export function isWithin(inner: string, outer: string): boolean {
  const codes = findAreas(outer).map(({ code }) => code.replace(/(?:00)+$/, ''));
  return findAreas(inner).some(({ code }) =>
    codes.some((prefix) => prefix.length < 6 && code.startsWith(prefix)),
  );
}

/** A name without the word for its kind: 赣榆县 → 赣榆, 恩施土家族苗族自治州 → 恩施; 赵县 keeps its two characters. */
export function shortRegionName(name: string): string {
  const suffix = suffixes.find((ending) => name.endsWith(ending) && name.length > ending.length);
  if (suffix === undefined) return name;
  const stem = name.slice(0, -suffix.length);
  const short = stem.replace(ofPeoples, '');
  if (short.length >= 2) return short;
  return stem.length >= 2 ? stem : name;
}

const levelsOfKinds = new Map<string, RegionLevel>([
  ['国', 'country'],
  ['省', 'province'],
  ['市', 'city'],
  ['州', 'city'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
  ['镇', 'town'],
  ['乡', 'town'],
]);

/** The level of the kind of place of which 全县 or 我市 speaks: `县`, `市`. */
export function levelOfKind(kind: string): RegionLevel | undefined {
  return levelsOfKinds.get(kind);
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

/**
 * The GB/T 2260 code of a name in a year; of several areas that bore it then the one beside `home`, the code of the
 * place that the report is about. Undefined where that leaves more than one, or the name is not the gazetteer's.
 */
export function findRegionCode(
  name: string,
  year: number | undefined,
  home?: string | undefined,
): string | undefined {
  const areas = findAreas(name).filter(
    ({ from, until }) => year === undefined || (from <= year && (until === undefined || year <= until)),
  );
  const codes = [...new Set(areas.map(({ code }) => code))];
  const around = home?.slice(0, 4).replace(/(?:00)+$/, '');
  const fitting =
    codes.length > 1 && around !== undefined ? codes.filter((code) => code.startsWith(around)) : codes;
  return fitting.length === 1 ? fitting[0] : undefined;
}
