import { openings, plainVerbs } from '../lexicon/label-words.data.ts';
import {
  findAreas,
  findFullNames,
  findRegionAt,
  type RegionLevel,
  regionLevel,
  shortRegionName,
} from '../lexicon/regions.ts';
import { readTime } from './time.ts';

export interface FoundPlace {
  readonly end: number;
  readonly name: string;
  /** A city's short name that the report never spells out: a place only where an indicator follows. */
  readonly weak?: true;
}

/** The places that a report names, found once for the whole document. */
export interface Places {
  /** The place that starts at an offset, with its full name. */
  readonly findAt: (text: string, at: number) => FoundPlace | undefined;
  /** Whether a place may start with a character, by its code. */
  readonly mayStart: (code: number) => boolean;
  readonly names: ReadonlySet<string>;
}

/** Words that end like a place and name none. */
const noPlace =
  /(?:[全我本各该这某每两三四五六七八九十几多外内东西南北新老旧中小大主市郊山城园片景社小辖库灌校厂矿牧林湖海港战特防疫禁]区|[全我本各该这某每上下超城股楼夜早菜黑黄]市|[全我本各该这某每县]县|[全我本各该这某每]省|[城乡村集建古小特重强各全我]镇|[城家下入故老返水还思梦全我本]乡|[县市地省]区|开发区|自治区|示范区|功能区|保税区|工业区|高新区|经济区|实验区|试验区|聚集区|集聚区|核心区|保护区|管委会|直辖市|地级市|县级市|[沿跨]\S?区|[省地]?级市|大市|本市|都市|门市|上市|乡镇|村镇|市镇|县市|市县|区县|神州|九州)$/;
const invented =
  /(?<=^|[，,。；;：:、！？“”（）()\s—]|[赴在到对与和自由从向我年县市区])((?![与和及同跟至到赴在])[一-鿿]{2,3}?[市县区旗镇乡州盟]|[xX×*]{1,4}[省市县区旗镇乡])(?=[一-鿿\d、，,“])/g;
const badInside = /[赴的了和与及在是有为对从到年月日全各我将使把被向以等上下个]/;

/**
 * Names of the gazetteer anywhere, and names of its form at the start of a clause (invented, small or masked
 * places); short names of both only where the full one stands somewhere in the report.
 */
export function findPlaces(text: string, extra: readonly string[], cities: readonly string[] = []): Places {
  const names = new Set<string>(extra.filter((name) => name.length >= 2));
  for (let at = 0; at < text.length; at++) {
    const name = findRegionAt(text, at);
    if (name === undefined) continue;
    if (isWhole(text, at, name)) {
      names.add(name);
      const whole = withCity(text, at, name);
      if (whole !== undefined) names.add(whole);
    }
    at += name.length - 1;
  }
  for (const name of inventedNames(text)) names.add(name);
  const spellings = new Map<string, string>();
  for (const name of names) {
    const short = shortRegionName(name);
    if (short !== name && short.length >= 2 && !names.has(short)) spellings.set(short, name);
  }
  for (const name of names) spellings.set(name, name);
  const weak = new Set([...cities, ...actingShortNames(text)].filter((name) => !spellings.has(name)));
  for (const name of weak) spellings.set(name, name);
  const initials = new Set([...spellings.keys()].map((spelling) => spelling.charCodeAt(0)));
  return { names, findAt: indexSpellings(spellings, weak), mayStart: (code) => initials.has(code) };
}

/** 昆山实现进出口总额780亿美元: the short name of a known place where a clause begins, by what it does. */
function actingShortNames(text: string): readonly string[] {
  const clauses =
    /(?<=^|[\n。；，,])([一-鿿]{2,3})(?=实现|完成|地区生产总值|经济总量|一般公共预算|财政收入)/g;
  return [...text.matchAll(clauses)]
    .map(([name]) => name)
    .filter((name) => findFullNames(name).length > 0 && !isWord(name.slice(0, 2)));
}

/** Names of the form of a place that stand in the title, at the start of a paragraph, or twice where a clause begins. */
function inventedNames(text: string): readonly string[] {
  const counts = new Map<string, number>();
  const title = text.slice(0, 200).split('\n', 1)[0] ?? '';
  for (const match of text.matchAll(invented)) {
    const name = match[1];
    if (
      name === undefined ||
      noPlace.test(name) ||
      badInside.test(name.slice(0, -1)) ||
      isWord(name.slice(0, 2)) ||
      /^[新旧各全本该此某改扩]/.test(name) ||
      /[一二三四五六七八九十两几多][县市区]$/.test(name)
    )
      continue;
    const end = match.index + name.length;
    if (/[大强级型化范困点粮坚明理定制]$/.test(name.slice(0, -1)) || afterKind.test(text[end] ?? ''))
      continue;
    const sure =
      title.includes(name) ||
      name.endsWith('县') ||
      startsParagraph(text, match.index) ||
      acting.test(text.slice(end, end + 4));
    counts.set(name, (counts.get(name) ?? 0) + (sure ? 2 : 1));
  }
  return [...counts].filter(([, times]) => times >= 2).map(([name]) => name);
}

/** 区域, 市场, 县级: the word for a kind of place goes on. */
const afterKind = /[乡道城内域间场级委长民直属政城情位]/;

/** What a place does: 云浦市|突破2000亿元. */
const acting =
  /^(?:突破|实现|完成|达到|新增|流转|建成|新建|改造|全年|经济总|地区生|财政|一般公|固定资|规上|城镇|农村)/;

function startsParagraph(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 25), end);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1;
  return (from > 0 || end <= 25) && isTimeOnly(before.slice(from));
}

/** 从2005年到2008年，: times and links and nothing else. */
function isTimeOnly(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    const time = readTime(words, at);
    if (time !== undefined) at = time.end;
    else if (/[\s，,、从自由到至在截止期间底末（(一二三四五六七八九十）)]/.test(words[at] ?? '')) at++;
    else return false;
  }
  return true;
}

/** Verbs and directions before a word for a kind of place: 推进区, 东部市. */
function isWord(stem: string): boolean {
  return plainVerbs.has(stem) || openings.has(stem) || /^(?:[东西南北中][部方])/.test(stem);
}

/** 石家庄裕华区: a district behind the short name of its city. */
function withCity(text: string, at: number, name: string): string | undefined {
  for (const size of [2, 3]) {
    const short = text.slice(Math.max(0, at - size), at);
    if (findFullNames(short).some((full) => full !== name && isWithin(name, full))) return short + name;
  }
  return undefined;
}

/** 示范县 holds no 范县, and 西城区域 no 西城区. */
function isWhole(text: string, at: number, name: string): boolean {
  if (/[域间场级]/.test(text[at + name.length] ?? '') && !name.endsWith('省')) return false;
  // 新增|城市: the end of the name is a word of its own.
  if (name.length === 3 && /[新净递]增|示范|规范|建成/.test(text.slice(at - 1, at + 1))) return false;
  return (
    name.length > 2 ||
    !/[县区市旗]$/.test(name) ||
    !/[一-鿿]/.test(text[at - 1] ?? '') ||
    /[在赴到对与和由从向年月市]/.test(text[at - 1] ?? '')
  );
}

function indexSpellings(spellings: ReadonlyMap<string, string>, weak: ReadonlySet<string>): Places['findAt'] {
  const byStart = new Map<string, string[]>();
  for (const spelling of spellings.keys()) {
    const key = spelling.slice(0, 2);
    const list = byStart.get(key) ?? [];
    list.push(spelling);
    byStart.set(key, list);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  const initials = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
  const at = (text: string, from: number) =>
    !initials.has(text.charCodeAt(from))
      ? undefined
      : byStart
          .get(text.slice(from, from + 2))
          ?.find((spelling) => text.startsWith(spelling, from) && isWhole(text, from, spelling));
  return (text, from) => {
    const first = at(text, from);
    if (first === undefined) return undefined;
    // 石家庄裕华区: a city in short and its district are one place, as written.
    const second = at(text, from + first.length);
    const name = spellings.get(first) ?? first;
    if (second === undefined || !isWithin(spellings.get(second) ?? second, name)) {
      return { end: from + first.length, name, ...(weak.has(first) && { weak: true as const }) };
    }
    return { end: from + first.length + second.length, name: first + second };
  };
}

/** Whether a place belongs to another by their codes. */
function isWithin(inner: string, outer: string): boolean {
  const codes = findAreas(outer).map(({ code }) => code.replace(/(?:00)+$/, ''));
  return findAreas(inner).some(({ code }) =>
    codes.some((prefix) => prefix.length < 6 && code.startsWith(prefix)),
  );
}

/** The level of a place: of a combined name that of its last part. */
export function placeLevel(name: string): RegionLevel | undefined {
  return regionLevel(name) ?? (/[县区旗]$/.test(name) ? 'county' : undefined);
}

const levelOf = new Map<string, RegionLevel>([
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

/** The level of which 全县 or 我市 speaks. */
export function wholeLevel(kind: string): RegionLevel | undefined {
  return levelOf.get(kind);
}
