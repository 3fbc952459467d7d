import { anyOf } from '../lexicon/any-of.ts';
import { openings, plainVerbs } from '../lexicon/label-words.data.ts';
import {
  bareZones,
  behindOwnedNouns,
  bodyNouns,
  commonStems,
  governingVerbs,
  nameContinuations,
  projectAdjectives,
  roadNouns,
  zoneNouns,
} from '../lexicon/subject-words.data.ts';
import { PLACE } from './masks.ts';

/** A project, a firm or an institution that the numbers of a clause are about. */
export interface Subject {
  readonly name: string;
  readonly kind: 'project' | 'body' | 'zone';
  /** Where its name stands in the sentence. */
  readonly at: number;
}

const generic = new RegExp(`^(?:[一-鿿]{0,4}${anyOf(projectAdjectives)})$`);
const project =
  /([一-鿿A-Za-z0-9（）()·]{2,18}?)(?:项目)?(?=(?:[（(]?(?:计划|预计|拟)?总投资|计划投资|一期投资|[（(]投资额?))/g;
const producing = /(?<=^|[，,。；;、])([一-鿿A-Za-z]{2,10}?)年产(?=[\d一-鿿])(?![能值量出])/g;
/** 北峪至临川高速公路全长86公里. */
const road = new RegExp(
  `(?<=^|[，,。；;：:])([一-鿿]{2,5}至[一-鿿]{2,5}${anyOf(roadNouns)})(?=[一-鿿\\d])`,
  'g',
);
/** 太仓港|集装箱吞吐量: a port, where its goods are spoken of; 香港 is none. */
const port = /(?<=^|[，,。；;：:])([一-鿿]{2,6}(?:港|口岸))(?=货物|集装箱|吞吐|外贸吞吐)/g;
const zone = named(zoneNouns, '{0,10}?');
const body = named(bodyNouns, '{2,16}?');
const opening = /^(?:其中|如|像|由|以|的|对|在|投资|引进|推动|推进|加快|总|等|和|与|及)+/;

/** A name where a clause begins, up to the word that makes it an owner; no count of such owners (园区3个). */
function named(nouns: readonly string[], stem: string): RegExp {
  const goesOn = `${anyOf(nameContinuations)}|[()]|\\d(?!\\d{3}年)`;
  return new RegExp(
    `(?<=^|[，,。；;：:])(?:其中)?([一-鿿A-Za-z（）()·]${stem}${anyOf(nouns)})(?!${goesOn})`,
    'g',
  );
}

const patterns: readonly (readonly [RegExp, Subject['kind']])[] = [
  [project, 'project'],
  [producing, 'project'],
  [road, 'project'],
  [body, 'body'],
  [port, 'body'],
  [zone, 'zone'],
];

/** What any of the patterns needs: most sentences hold none of it. */
const mention = new RegExp(anyOf([...zoneNouns, ...bodyNouns, ...roadNouns, '投资', '年产', '港']));

/** The projects, firms, institutions and zones of a sentence, in order; `ownZones` need no name to be one. */
export function findSubjects(sentence: string, ownZones: ReadonlySet<string> = bareZones): Subject[] {
  if (!mention.test(sentence)) return [];
  const subjects = patterns.flatMap(([pattern, kind]) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const written = match[1] ?? '';
      const name = written.replace(opening, '').replace(/项目$/, '');
      const at =
        match.index + match[0].indexOf(written) + (written.length - written.replace(opening, '').length);
      return isOwner(name, kind, ownZones) ? [{ name, kind, at }] : [];
    }),
  );
  return subjects.sort((a, b) => a.at - b.at);
}

/** The sentence with the names of firms and zones blanked out like places: what is left of a clause is its label. */
export function maskSubjects(masked: string, subjects: readonly Subject[]): string {
  let rest = masked;
  for (const { name, kind, at } of subjects) {
    if (kind === 'project') continue;
    rest = rest.slice(0, at) + PLACE.repeat(name.length) + rest.slice(at + name.length);
  }
  return rest;
}

function isOwner(name: string, kind: Subject['kind'], bare: ReadonlySet<string>): boolean {
  if (kind === 'zone' && bare.has(name)) return true;
  return (
    name.length >= 3 &&
    !generic.test(name) &&
    !/\d+[个项亿万]|[的了后可将]|[年月期]$|建成|投产|达产|以上|级|[全我][省市县区]|^[占居列其该各]|^[一二三四五两]年/.test(
      name,
    ) &&
    !isVerb(name) &&
    (kind === 'project' || !isCommon(name, kind === 'zone' ? zoneNouns : bodyNouns))
  );
}

function isVerb(name: string): boolean {
  const start = name.slice(0, 2);
  return plainVerbs.has(start) || openings.has(start) || governingVerbs.includes(start);
}

/** 省级特色|产业园, 各|学校: nothing but kinds and numbers stands before the noun. */
function isCommon(name: string, nouns: readonly string[]): boolean {
  const noun = nouns.find((word) => name.endsWith(word)) ?? '';
  let stem = name.slice(0, name.length - noun.length);
  for (;;) {
    const current = stem;
    const common = commonStems.find((word) => current.startsWith(word));
    if (common === undefined) return stem === '';
    stem = stem.slice(common.length);
  }
}

const owner = new RegExp(
  `^(?:以上)?(?:、[一-鿿]{2,8}[近约超]?[\\d.]+[一-鿿]{1,5}){0,3}的([一-鿿A-Za-z0-9]{2,16}?${anyOf(behindOwnedNouns)})(?!\\d|等)`,
);

/** 投资1.2亿元的|华丰电子|、投资8000万元的|金谷食品|等: a bare name, where it is one of several. */
const listedOwner =
  /^的([一-鿿A-Za-z]{3,8})(?=、投资|、总投资|等[一-鿿\s]|已[建投竣开]|正在|顺利|相继|全部|建成|投产|竣工|开工|开业)/;

/** 总投资21亿元的|恒越光伏玻璃项目|: whose money it is stands behind it. */
export function findOwnerBehind(text: string, at: number, sentence: number): Subject | undefined {
  const behind = text.slice(at, at + 70);
  const name = (owner.exec(behind) ?? listedOwner.exec(behind))?.[1]?.replace(/项目$/, '');
  if (name === undefined || name.length < 3 || generic.test(name) || /\d|[和与及的了等]/.test(name))
    return undefined;
  return { name, kind: 'project', at: at - sentence };
}
