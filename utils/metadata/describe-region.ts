import { anyOf } from '../lexicon/any-of.ts';
import { endsInWord } from '../lexicon/common-end.ts';
import { startsWithWord } from '../lexicon/common-start.ts';
import { findAreas } from '../lexicon/gazetteer.ts';
import { placeOffices, wordsBeforePeople } from '../lexicon/place-words.data.ts';
import { type RegionLevel, regionLevel, shortRegionName } from '../lexicon/regions.ts';
import type { DocumentKind, Sourced } from '../report.ts';
import { endsInOwnWord, ownLevel } from './own-level.ts';
import { findTitleRegion, fullNamesIn } from './title-region.ts';
import { zoneOfTitle } from './zone-region.ts';

const company = /[一-鿿（）()]{2,24}?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|控股集团|集团)/;

/** The region that a report is mainly about, as written: from its title, else from the places it names most. */
export function describeRegion(title: string, text: string, kind: DocumentKind): Sourced | undefined {
  const named = companyOf(title) ?? zoneOfTitle(title) ?? findTitleRegion(title, text, kind);
  if (named !== undefined) return { value: named, from: 'title' };
  const opening = text.slice(0, 400);
  // A visit's opening tells of the places that were visited one by one; where 全县 stands only in the title, that counts.
  const own = kind === 'study-visit' ? undefined : (ownLevel(text) ?? ownLevel(`${title}\n${opening}`));
  const owner = regionOfOpening(opening, own);
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
/** Whose report it is, as its opening says: given to a place's session, for a place's government, by one of its offices. */
const ownersOfOpening = [
  new RegExp(
    `(?:在?(?:中国共产党|中共|政协)|在)${placeName}第[〇零一二三四五六七八九十\\d]{1,4}[届次](?:人民代表大会|代表大会|委员会|人大常委会)`,
  ),
  new RegExp(`在(?:中共)?${placeName}委(?=[一-鿿]{1,3}届)`),
  new RegExp(`代表${placeName}人民政府`),
  new RegExp(`\\n\\s*(?:来源[：:]|中共)?${placeName}(?=${anyOf(placeOffices)}[^。，；]{0,24}\\n)`),
];
const largerPlace = /^.{2,12}?[省市州盟](?=.{2,}$)/;

/** The place whose session a report was given to, the smaller of XX市XX区: 在青渚县第十七届人民代表大会第二次会议上. */
function regionOfOpening(opening: string, own: RegionLevel | undefined): string | undefined {
  const found = ownersOfOpening.flatMap((owner) => owner.exec(opening)?.[1] ?? []);
  const name =
    found.find((one) => !endsInOwnWord(one) && !/[省市县区]长/.test(one)) ?? firstSubject(opening, own);
  return name?.replace(largerPlace, '');
}

const subject =
  /\n\s*(?:(?:今年|近年|去年|近日|日前|\d{4}年)[^，。\n]{0,6}，(?:是)?)?在?((?!在)[一-鿿]{2,3}[省市县区州旗])(?=[一-鿿])/g;

/** 今年以来，青渚县……: the place with which a paragraph of the opening begins, of the kind that the report calls its own. */
function firstSubject(opening: string, own: RegionLevel | undefined): string | undefined {
  const names = [...opening.matchAll(subject)].flatMap(([, name = '']) => name);
  return names.find(
    (name) => own !== undefined && own === regionLevel(name) && !endsInOwnWord(name) && !startsWithWord(name),
  );
}

function regionsOfBody(text: string, opening: string): string | undefined {
  const own = ownLevel(text);
  const counts = new Map<string, number>();
  for (const name of fullNamesIn(text)) {
    counts.set(name, (counts.get(name) ?? 0) + (opening.includes(name) ? 3 : 1));
  }
  for (const [name, times] of counts)
    counts.set(name, times + occurrences(text, shortRegionName(name)) - times / 2);
  const codes = new Set([...counts.keys()].flatMap((name) => findAreas(name).map(({ code }) => code)));
  if (own === 'country') return text.includes('全国') ? '全国' : undefined;
  const fitting = [...counts]
    .filter(([name]) => own === undefined || regionLevel(name) === own)
    .map(([name, times]) => [name, times * kinship(name, codes)] as const);
  const best = fitting.sort((a, b) => b[1] - a[1])[0];
  const only = own !== undefined && fitting.length === 1 && best !== undefined && opening.includes(best[0]);
  if (best !== undefined && (best[1] >= 3 || only)) return best[0];
  return own === 'town' ? findTownName(text) : own && officeOwner(text);
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

const officed = new RegExp(`([一-鿿]{2,3}[省市县区州])(?=${anyOf(placeOffices)})`, 'g');

/** A place in no gazetteer, by its offices: 据宁川市统计局……宁川市委. */
function officeOwner(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(officed))
    if (!startsWithWord(name) && !endsInOwnWord(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].filter(([, times]) => times >= 2).sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** A town is in no gazetteer: the name that the text puts most often before 镇, 人民, 精神. */
function findTownName(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [word, name = ''] of text.matchAll(/([一-鿿]{2})(?:镇|乡|街道|人民|精神|干部)/g)) {
    if (!endsInWord(word)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(
    ([name, times]) => times >= 2 && !isOfPeople(name) && occurrences(text, name) >= 6,
  );
  return names.sort((a, b) => occurrences(text, b[0]) - occurrences(text, a[0]))[0]?.[0];
}

/** 全镇人民, 党员干部, 创新精神: whose people and what spirit, and no place. */
function isOfPeople(name: string): boolean {
  return endsInOwnWord(name) || startsWithWord(name) || wordsBeforePeople.has(name);
}
