import {
  findAreas,
  findFullNames,
  findRegionAt,
  type RegionLevel,
  regionLevel,
  shortRegionName,
} from '../lexicon/regions.ts';
import type { DocumentKind, Sourced } from '../report.ts';

/** How a report calls the place that it is about. */
const ownWords: readonly (readonly [RegionLevel, RegExp])[] = [
  ['town', /[我全][镇乡]|我街道/g],
  ['county', /[我全][县区旗]/g],
  ['city', /[我全][市州]/g],
  ['province', /[我全]省/g],
  ['country', /[我全]国/g],
];

const company = /[一-鿿（）()]{2,24}?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|控股集团|集团)/;

/** The region that a report is mainly about, as written: from its title, else from the places it names most. */
export function describeRegion(title: string, text: string, kind: DocumentKind): Sourced | undefined {
  const named = companyOf(title) ?? regionsOfTitle(title, text, kind);
  if (named !== undefined) return { value: named, from: 'title' };
  const opening = text.slice(0, 400);
  const owner = regionOfOpening(opening);
  if (owner !== undefined) return { value: owner, from: 'body' };
  if (/政府工作报告/.test(title) && /全国人民代表大会|国务院/.test(`${title}${text.slice(0, 1500)}`))
    return { value: '全国', from: 'body' };
  const counted = regionsOfBody(text.slice(0, 60_000), opening);
  return counted === undefined ? undefined : { value: counted, from: 'body' };
}

function companyOf(title: string): string | undefined {
  return company.exec(title)?.[0];
}

const placeName = '((?:(?![的我这])[一-鿿xX×*]){2,14}?[省市县区州盟旗镇乡])';
/** Whose report it is, as its opening says: given to a place's session, or for a place's government. */
const ownersOfOpening = [
  new RegExp(
    `(?:在?(?:中国共产党|中共|政协)|在)${placeName}第[〇零一二三四五六七八九十\\d]{1,4}[届次](?:人民代表大会|代表大会|委员会)`,
  ),
  new RegExp(`代表${placeName}人民政府`),
];
const largerPlace = /^.{2,12}?[省市州盟](?=.{2,}$)/;

/** The place whose session a report was given to, the smaller of XX市XX区: 在青渚县第十七届人民代表大会第二次会议上. */
function regionOfOpening(opening: string): string | undefined {
  const name = ownersOfOpening.map((owner) => owner.exec(opening)?.[1]).find((found) => found !== undefined);
  return name?.replace(largerPlace, '');
}

/** Places of the title; for a study visit all that stand side by side, else the smallest. */
function regionsOfTitle(title: string, text: string, kind: DocumentKind): string | undefined {
  const own = inventedOfTitle(title, kind);
  if (own !== undefined) return own;
  const names = placesOf(title, true).map((name) => fullNameIn(text, name));
  if (names.length === 0) return undefined;
  if (kind === 'study-visit') return [...new Set(names)].join('、');
  const ranked = [...names].sort((a, b) => rank(b) - rank(a));
  const smallest = ranked[0];
  if (smallest === undefined || !fitsOwnWords(smallest, text)) return undefined;
  return smallest;
}

const inventedName =
  /(?:^|[\d年\s:：（(市省]|关于|赴|在|、)((?!年|赴|关|对|在)[一-鿿xX×*]{2,4}?[县市区镇乡州旗])(?![域间场级委长民直属情政](?!府))/g;

/** A place that is in no gazetteer, where a title has one: 青渚县2021年国民经济和社会发展统计公报. */
function inventedOfTitle(title: string, kind: DocumentKind): string | undefined {
  const names = [...title.matchAll(inventedName)]
    .map((match) => match[1] ?? '')
    .filter(
      (name) =>
        findAreas(name).length === 0 &&
        !/[全我各本城园景社小地]区$|[城各本全]市$|乡镇$|[一二三四五六七八九十两几多]+[县市区镇]|[的和与年]/.test(
          name,
        ),
    );
  // XX市xx县: the smaller of two that stand directly one behind the other.
  const smallest = names.filter(
    (name) => !names.some((other) => other !== name && title.includes(name + other)),
  );
  if (names.length === 0 || placesOf(title, false).length > 0) return undefined;
  return kind === 'study-visit' ? [...new Set(smallest)].join('、') : smallest[0];
}

/** A title may name a place above the report's own: 答好南通“发展四问” of a town that says 我镇. */
function fitsOwnWords(name: string, text: string): boolean {
  const own = ownLevel(text);
  const level = levelOfName(name);
  return (
    own === undefined || level === undefined || order.indexOf(own) <= order.indexOf(level) || own === level
  );
}

const order: readonly RegionLevel[] = ['country', 'province', 'city', 'county', 'town'];

function rank(name: string): number {
  const level = levelOfName(name);
  return level === undefined ? -1 : order.indexOf(level);
}

function levelOfName(name: string): RegionLevel | undefined {
  const full = findAreas(name).length > 0 ? name : findFullNames(name)[0];
  return full === undefined ? regionLevel(name) : regionLevel(full);
}

/** Full names, and in a title short names too, in the order of the text. */
function placesOf(text: string, short: boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const name = findRegionAt(text, at) ?? (short ? shortNameAt(text, at) : undefined);
    if (name !== undefined) found.push(name);
    at += name?.length ?? 1;
  }
  return found;
}

function shortNameAt(text: string, at: number): string | undefined {
  return [4, 3, 2].map((size) => text.slice(at, at + size)).find((piece) => findFullNames(piece).length > 0);
}

/** The full name where the text has it: 赣榆 → 赣榆县; else as written. */
function fullNameIn(text: string, name: string): string {
  if (findAreas(name).length > 0) return name;
  return findFullNames(name).find((full) => text.includes(full)) ?? name;
}

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
  return near.sort((a, b) => order.indexOf(b[0]) - order.indexOf(a[0]))[0]?.[0];
}

function regionsOfBody(text: string, opening: string): string | undefined {
  const own = ownLevel(text);
  const counts = new Map<string, number>();
  for (const name of placesOf(text, false)) {
    counts.set(name, (counts.get(name) ?? 0) + (opening.includes(name) ? 3 : 1));
  }
  for (const [name, times] of counts)
    counts.set(name, times + occurrences(text, shortRegionName(name)) - times / 2);
  const codes = new Set([...counts.keys()].flatMap((name) => findAreas(name).map(({ code }) => code)));
  if (own === 'country') return text.includes('全国') ? '全国' : '我国';
  const fitting = [...counts]
    .filter(([name]) => own === undefined || regionLevel(name) === own)
    .map(([name, times]) => [name, times * kinship(name, codes)] as const);
  const best = fitting.sort((a, b) => b[1] - a[1])[0];
  if (best !== undefined && best[1] >= 3) return best[0];
  return own === 'town' ? findTownName(text) : undefined;
}

/** A report names its own parent in full (秦皇岛市), a stranger's in short (石家庄桥东区). */
function kinship(name: string, codes: ReadonlySet<string>): number {
  const named = findAreas(name).some(
    ({ code }) => !code.endsWith('00') && codes.has(`${code.slice(0, 4)}00`),
  );
  return named ? 100 : 1;
}

function occurrences(text: string, piece: string): number {
  return text.split(piece).length - 1;
}

/** A town is in no gazetteer: the name that the text puts most often before 镇, 人民, 精神. */
function findTownName(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/([一-鿿]{2})(?:镇|乡|街道|人民|精神|干部)/g)) {
    const name = match[1] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([name, times]) => times >= 2 && occurrences(text, name) >= 6);
  return names.sort((a, b) => occurrences(text, b[0]) - occurrences(text, a[0]))[0]?.[0];
}
