import { anyOf } from './any-of.ts';
import { findAreas, namesFrom } from './gazetteer.ts';

/** From the largest to the smallest. */
export const regionLevels = ['country', 'province', 'city', 'county', 'town'] as const;

export type RegionLevel = (typeof regionLevels)[number];

/** What a name may lose in running text: 赣榆县 is 赣榆. Longest first. */
const suffixes = '特别行政区 自治区 自治州 自治县 自治旗 地区 新区 林区 省 市 县 区 旗 盟 州'.split(' ');

const peoples =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'.split(
    ' ',
  );

/** 恩施|土家族苗族|自治州: whose autonomy it is stands between a name and its kind. */
const ofPeoples = new RegExp(`(?:${anyOf(peoples)}族)+$`);

/** The full names that a short name may stand for: 海陵 → 海陵区. */
export function findFullNames(short: string): readonly string[] {
  return namesFrom(short).filter((name) => shortRegionName(name) === short);
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
