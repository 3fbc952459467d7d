import { anyOf } from '../lexicon/any-of.ts';
import { openings, plainVerbs } from '../lexicon/label-words.data.ts';
import {
  actions,
  brokenBy,
  clauseOpeners,
  commonBefore,
  goesOn,
  neverFirst,
  noPlaces,
  wordsIntoPlaces,
} from '../lexicon/place-words.data.ts';
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

/** A word of a place's form where a clause begins or behind a link. */
const invented = new RegExp(
  `(?<=^|[，,。；;：:、！？“”（）()\\s—]|[赴在到对与和自由从向我年县市区])((?![${neverFirst}])[一-鿿]{2,3}?[市县区旗镇乡州盟]|[xX×*]{1,4}[省市县区旗镇乡])(?=[一-鿿\\d、，,“])`,
  'g',
);
const broken = new RegExp(`[${brokenBy}]`);
const common = new RegExp(`[${commonBefore}]$|[一二三四五六七八九十两几多]$`);
const continued = new RegExp(`^[${goesOn}]`);
const acting = new RegExp(`^${anyOf(actions)}`);
const intoPlace = new RegExp(anyOf(wordsIntoPlaces));

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

const clauses = new RegExp(`(?<=^|[\\n。；，,])([一-鿿]{2,3})(?=${anyOf(clauseOpeners)})`, 'g');

/** 昆山实现进出口总额780亿美元: the short name of a known place where a clause begins, by what it does. */
function actingShortNames(text: string): readonly string[] {
  return [...text.matchAll(clauses)]
    .map(([name]) => name)
    .filter((name) => findFullNames(name).length > 0 && !isWord(name.slice(0, 2)));
}

/** Names of the form of a place that stand in the title, at the start of a paragraph, in a list, or twice where a clause begins. */
function inventedNames(text: string): readonly string[] {
  const counts = new Map<string, number>();
  const title = text.slice(0, 200).split('\n', 1)[0] ?? '';
  for (const match of text.matchAll(invented)) {
    const name = match[1];
    if (name === undefined || !mayBePlace(name)) continue;
    const end = match.index + name.length;
    if (continued.test(text[end] ?? '')) continue;
    const sure =
      title.includes(name) ||
      name.endsWith('县') ||
      startsParagraph(text, match.index) ||
      acting.test(text.slice(end, end + 4)) ||
      isListed(text, match.index, end);
    counts.set(name, (counts.get(name) ?? 0) + (sure ? 2 : 1));
  }
  return [...counts].filter(([, times]) => times >= 2).map(([name]) => name);
}

function mayBePlace(name: string): boolean {
  const stem = name.slice(0, -1);
  return (
    !noPlaces.some((word) => name.endsWith(word)) &&
    !broken.test(stem) &&
    !common.test(stem) &&
    !isWord(name.slice(0, 2))
  );
}

/** 青禾镇、柳坝镇: beside another name of the same kind. */
function isListed(text: string, start: number, end: number): boolean {
  const kind = text[end - 1] ?? '';
  if (text[end] === '、' && text.slice(end + 3, end + 5).includes(kind)) return true;
  return text[start - 1] === '、' && text[start - 2] === kind;
}

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
  if (name.length === 3 && intoPlace.test(text.slice(at - 1, at + 1))) return false;
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
