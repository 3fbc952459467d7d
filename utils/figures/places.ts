import { anyOf } from '../lexicon/any-of.ts';
import { type ByCharacter, byCharacter } from '../lexicon/by-character.ts';
import { startsWithWord } from '../lexicon/common-start.ts';
import { findNames } from '../lexicon/gazetteer.ts';
import { clauseOpeners, wordsIntoPlaces } from '../lexicon/place-words.data.ts';
import {
  findFullNames,
  isWithin,
  type RegionLevel,
  regionLevel,
  shortRegionName,
} from '../lexicon/regions.ts';
import { inventedNames } from './invented-places.ts';

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
  /** 1 for each character, by its code, with which a place may start. */
  readonly initials: Uint8Array;
  readonly names: ReadonlySet<string>;
}

const intoPlace = new RegExp(anyOf(wordsIntoPlaces));

/**
 * Names of the gazetteer anywhere, and names of its form at the start of a clause (invented, small or masked
 * places); short names of both only where the full one stands somewhere in the report.
 */
export function findPlaces(text: string, extra: readonly string[], cities: readonly string[] = []): Places {
  const names = new Set([
    ...extra.filter((name) => name.length >= 2),
    ...knownNames(text),
    ...inventedNames(text),
  ]);
  const spellings = spellingsOf(names);
  const weak = new Set([...cities, ...actingShortNames(text)].filter((name) => !spellings.has(name)));
  for (const name of weak) spellings.set(name, name);
  const byStart = byCharacter(
    [...spellings.keys()].sort((a, b) => b.length - a.length),
    (spelling) => spelling[0] ?? '',
  );
  const initials = new Uint8Array(65_536);
  for (const code of byStart.keys()) initials[code] = 1;
  return { names, findAt: findingAt(byStart, spellings, weak), initials };
}

/** The names of the gazetteer in a text, those of districts also with their city before them. */
function knownNames(text: string): readonly string[] {
  const names: string[] = [];
  let end = 0;
  for (const { name, at } of findNames(text)) {
    if (at < end) continue;
    end = at + name.length;
    if (!isWhole(text, at, name)) continue;
    names.push(name);
    const whole = withCity(text, at, name);
    if (whole !== undefined) names.push(whole);
  }
  return names;
}

/** What a report calls its places, and their full names: short names too, where they are none of another. */
function spellingsOf(names: ReadonlySet<string>): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const short = shortRegionName(name);
    if (short !== name && short.length >= 2 && !names.has(short)) spellings.set(short, name);
  }
  for (const name of names) spellings.set(name, name);
  return spellings;
}

const clauses = new RegExp(`(?:^|[\\n。；，,])([一-鿿]{2,3})(?=${anyOf(clauseOpeners)})`, 'g');

/** 昆山实现进出口总额780亿美元: the short name of a known place where a clause begins, by what it does. */
function actingShortNames(text: string): readonly string[] {
  return [...text.matchAll(clauses)]
    .map(([, name = '']) => name)
    .filter((name) => findFullNames(name).length > 0 && !startsWithWord(name));
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

/** Looks for the longest of the spellings at an offset. */
function findingAt(
  byStart: ByCharacter<string>,
  spellings: ReadonlyMap<string, string>,
  weak: ReadonlySet<string>,
): Places['findAt'] {
  const at = (text: string, from: number) =>
    byStart
      .get(text.charCodeAt(from))
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

/** The level of a place: of a combined name that of its last part. */
export function placeLevel(name: string): RegionLevel | undefined {
  return regionLevel(name) ?? (/[县区旗]$/.test(name) ? 'county' : undefined);
}
