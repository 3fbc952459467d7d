import { endsInWord } from '../lexicon/common-end.ts';
import { startsWithWord } from '../lexicon/common-start.ts';
import { findAreas, findNameAt, findNames } from '../lexicon/gazetteer.ts';
import { findFullNames, isWithin, type RegionLevel, regionLevel, regionLevels } from '../lexicon/regions.ts';
import type { DocumentKind } from '../report.ts';
import { endsInOwnWord, ownLevel } from './own-level.ts';

/** The place that a title names; for a study visit all that stand side by side, else the smallest. */
export function findTitleRegion(title: string, text: string, kind: DocumentKind): string | undefined {
  const known = fullNamesIn(title);
  const invented = inventedNames(title).filter(
    (name) =>
      known.length === 0 || known.some((place) => title.includes(place + name) && !name.endsWith('区')),
  );
  if (invented.length > 0) return kind === 'study-visit' ? sideBySide(invented) : invented[0];
  const names = placesOf(title, text, kind);
  if (kind === 'study-visit') return names.length === 0 ? undefined : sideBySide(names);
  const smallest = [...names].sort((a, b) => rank(b) - rank(a))[0];
  return smallest === undefined || !fitsOwnWords(smallest, text) ? undefined : smallest;
}

function sideBySide(names: readonly string[]): string {
  return [...new Set(names)].join('、');
}

const inventedName =
  /(?:^|[\d年\s:：（(市省]|关于|赴|在|、)((?!年|赴|关|对|在)[一-鿿xX×*]{2,4}?[县市区镇乡州旗])(?![域间场级委长民直属情政化村](?!府))/g;
const commonName = /[城园景社小地]区$|[一二三四五六七八九十两几多]+[县市区镇]|[的和与年级]/;

/** Places that are in no gazetteer: 青渚县2021年国民经济和社会发展统计公报. */
function inventedNames(title: string): readonly string[] {
  const names = [...title.matchAll(inventedName)].map((match) => match[1] ?? '').filter(mayBeInvented);
  // XX市xx县: the smaller of two that stand directly one behind the other.
  return names.filter((name) => !names.some((other) => other !== name && title.includes(name + other)));
}

function mayBeInvented(name: string): boolean {
  return (
    findAreas(name).length === 0 &&
    !endsInOwnWord(name) &&
    !commonName.test(name) &&
    !startsWithWord(name) &&
    (name.endsWith('区') || !endsInWord(name))
  );
}

/** A title may name a place above the report's own: 建好南通“北大门” of a town that says 我镇. */
function fitsOwnWords(name: string, text: string): boolean {
  const own = ownLevel(text);
  const level = levelOfName(name);
  return own === undefined || level === undefined || regionLevels.indexOf(own) <= regionLevels.indexOf(level);
}

function rank(name: string): number {
  const level = levelOfName(name);
  return level === undefined ? -1 : regionLevels.indexOf(level);
}

function levelOfName(name: string): RegionLevel | undefined {
  const full = findAreas(name).length > 0 ? name : findFullNames(name)[0];
  return regionLevel(full ?? name);
}

/** The places of a title in its order, in full where the text says them so: 赣榆 → 赣榆县; else as written. */
function placesOf(title: string, text: string, kind: DocumentKind): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < title.length; ) {
    const full = findWholeName(title, at);
    const short = full === undefined ? shortNameAt(title, at) : undefined;
    if (full !== undefined) found.push(full);
    else if (short !== undefined) {
      const spelled = findFullNames(short).find((name) => text.includes(name));
      if (spelled !== undefined || isPlaceByContext(title, at, short, kind)) found.push(spelled ?? short);
    }
    at += (full ?? short)?.length ?? 1;
  }
  return found;
}

function shortNameAt(text: string, at: number): string | undefined {
  return [4, 3, 2].map((size) => text.slice(at, at + size)).find((piece) => findFullNames(piece).length > 0);
}

/**
 * Whether a short name that the report never spells out is a place, for many are words or names of firms too (新华, 长安,
 * 和平): behind the place that it belongs to, a city's before a year, or where a visit goes.
 */
function isPlaceByContext(title: string, at: number, short: string, kind: DocumentKind): boolean {
  const fulls = findFullNames(short);
  const before = title.slice(0, at);
  if (placesBefore(before).some((outer) => fulls.some((full) => isWithin(full, outer)))) return true;
  if (kind === 'study-visit' && /[赴到在、和与及]$/.test(before)) return true;
  const city = fulls.some(
    (full) => /[省市]$|自治区$/.test(full) && rank(full) <= regionLevels.indexOf('city'),
  );
  return city && /(?:^|[\s年:：]|关于)$/.test(before) && /^\d/.test(title.slice(at + short.length));
}

/** The full names that what stands directly before an offset may mean: 泰州|海陵. */
function placesBefore(before: string): readonly string[] {
  return [2, 3, 4].flatMap((size) => {
    const piece = before.slice(-size);
    return findAreas(piece).length > 0 ? [piece] : findFullNames(piece);
  });
}

/** The full names of the gazetteer in a text, in its order; none inside another. */
export function fullNamesIn(text: string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const { name, at } of findNames(text)) {
    if (at < end || !isWholeName(text, at, name)) continue;
    found.push(name);
    end = at + name.length;
  }
  return found;
}

const linkBefore = /(?:^|[^一-鿿]|[赴在到对与和及由从向于的年月日省市州盟区县旗]|学习|考察)$/;

/** The full name at an offset. */
function findWholeName(text: string, at: number): string | undefined {
  const name = findNameAt(text, at);
  return name !== undefined && isWholeName(text, at, name) ? name : undefined;
}

/** Two characters may also be the end of a longer name that no gazetteer has: 泽|林县. */
function isWholeName(text: string, at: number, name: string): boolean {
  if (name.length > 2) return true;
  const before = text.slice(Math.max(0, at - 4), at);
  return linkBefore.test(before) || startsWithWord(before.slice(-2)) || placesBefore(before).length > 0;
}
