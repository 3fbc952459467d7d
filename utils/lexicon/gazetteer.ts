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

/** A full name of the gazetteer where it stands in a text. */
export interface NameAt {
  readonly name: string;
  readonly at: number;
}

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
  /** The names by the beginnings that were asked for. */
  readonly byBeginning: Map<string, readonly string[]>;
  /** 1 for each pair of characters, by `pairOf`, with which a name begins: one byte passes over most places of a text. */
  readonly beginnings: Uint8Array;
}

let gazetteer: Gazetteer | undefined;

/** Cut up on first use. */
function getGazetteer(): Gazetteer {
  if (gazetteer !== undefined) return gazetteer;
  const names = regionNames.split(',');
  const beginnings = new Uint8Array(PAIRS);
  for (const name of names) beginnings[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
  const entries = regionAreas.split(',');
  gazetteer = { names, entries, areas: new Map(), byBeginning: new Map(), beginnings };
  return gazetteer;
}

/** So many that few pairs of a text have the number of a name's by chance. */
const PAIRS = 1 << 18;

/** A number for two characters by their codes; other pairs may have the same. */
function pairOf(first: number, second: number): number {
  return ((first << 8) ^ second) & (PAIRS - 1);
}

/** Whether a name may begin as a string does. */
function mayBegin({ beginnings }: Gazetteer, start: string): boolean {
  return start.length > 1 && beginnings[pairOf(start.charCodeAt(0), start.charCodeAt(1))] === 1;
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

/** The full names that begin with two characters or more, the shorter of two that begin alike first. */
export function namesFrom(start: string): readonly string[] {
  const gazetteer = getGazetteer();
  if (!mayBegin(gazetteer, start)) return [];
  const { names, byBeginning } = gazetteer;
  const known = byBeginning.get(start);
  if (known !== undefined) return known;
  const first = placeOf(names, start);
  let end = first;
  while (names[end]?.startsWith(start)) end++;
  const found = names.slice(first, end).filter((name) => !commonNouns.has(name));
  if (found.length > 0) byBeginning.set(start, found);
  return found;
}

/** The areas that ever bore a full name since 1981, the latest last. */
export function findAreas(name: string): readonly Area[] {
  const gazetteer = getGazetteer();
  if (!mayBegin(gazetteer, name) || commonNouns.has(name)) return [];
  const { names, entries, areas } = gazetteer;
  const known = areas.get(name);
  if (known !== undefined) return known;
  const at = placeOf(names, name);
  if (names[at] !== name) return [];
  const read = (entries[at] ?? '').split('/').map((entry) => readArea(name, entry));
  areas.set(name, read);
  return read;
}

/** The cities and prefectures of a province that are in force, by the two digits of its code. */
export function findCities(province: string): readonly string[] {
  const inForce = new RegExp(`(?:^|/)${province}(?!00)\\d\\d00(?:\\+\\d\\d)?$`);
  const { names, entries } = getGazetteer();
  return names.filter((_, at) => inForce.test(entries[at] ?? ''));
}

/** The longest full name that stands at an offset. */
export function findNameAt(text: string, at: number): string | undefined {
  return namesFrom(text.slice(at, at + 2)).findLast((name) => text.startsWith(name, at));
}

let latest: { readonly text: string; readonly names: readonly NameAt[] } | undefined;

/** At each place of a text where a full name stands the longest one; names may overlap. */
export function findNames(text: string): readonly NameAt[] {
  // A report is described and then read: its text is looked through once.
  if (latest?.text !== text) latest = { text, names: lookForNames(text) };
  return latest.names;
}

function lookForNames(text: string): readonly NameAt[] {
  const { beginnings } = getGazetteer();
  const found: NameAt[] = [];
  let first = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const second = text.charCodeAt(at);
    const name = beginnings[pairOf(first, second)] === 1 ? findNameAt(text, at - 1) : undefined;
    if (name !== undefined) found.push({ name, at: at - 1 });
    first = second;
  }
  return found;
}
