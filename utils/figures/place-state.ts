import { anyOf } from '../lexicon/any-of.ts';
import { objectVerbs, passingNouns, scopeNouns, titleNouns } from '../lexicon/place-words.data.ts';
import { levelOfKind, regionLevels } from '../lexicon/regions.ts';
import type { DocumentContext } from './document-context.ts';
import { matchLabel } from './match-label.ts';
import { type Places, placeLevel } from './places.ts';
import { membersAt } from './ranked-among.ts';
import type { Section } from './sections.ts';
import type { PlaceToken } from './token.ts';

/** The place that a number is about, where nothing nearer owns it, and what told it. */
export interface PlaceReading {
  readonly name: string | undefined;
  /** Named in the sentence, in one before it, in the heading, or only by the report as a whole. */
  readonly rule: 'sentence' | 'sentence before' | 'heading' | 'report';
  /** Where the sentence names it. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Keeps the place that a sentence is about, from token to token. */
export interface PlaceState {
  readonly openSentence: () => void;
  /** `measured`: the sentence has numbers. What is only mentioned does not govern the next one. */
  readonly closeSentence: (measured: boolean) => void;
  readonly read: (token: PlaceToken, segment: number, text: string, masked: string, shift: number) => void;
  readonly at: () => PlaceReading;
  /** What the report calls a place. */
  readonly nameOf: (token: PlaceToken) => string | undefined;
}

/** `before`: the place that the paragraph before was about at its end; in a visit report its 全县 goes on. */
export function createPlaceState(
  context: DocumentContext,
  section: Section,
  before: string | undefined,
): PlaceState {
  const visited = context.visit && before?.includes('、') === false ? before : undefined;
  const home = section.place ?? context.region;
  let paragraph: string | undefined = home;
  let now: string | undefined;
  let topic: string | undefined;
  let span: PlaceReading['span'];
  /** Where the last place ended that is no subject; in a list with it the next is none either: 推动云浦市、海州市融合. */
  let passedBy = Number.NaN;

  const ruleOf = (): PlaceReading['rule'] => {
    if (now !== undefined) return 'sentence';
    if (paragraph !== home) return 'sentence before';
    return section.place === undefined ? 'report' : 'heading';
  };

  return {
    openSentence: () => {
      now = undefined;
      span = undefined;
      topic = undefined;
    },
    closeSentence: (measured) => {
      // 云浦市入选试点，全省新增5家: a sentence that comes back to the report's own place leaves the other one behind.
      if (now !== undefined && now === home) paragraph = home;
      else if (topic !== undefined && (measured || home === undefined || context.visit)) paragraph = topic;
    },
    read: (token, segment, text, masked, shift) => {
      const opens = isOpening(masked, segment - shift, token.start - shift);
      if (
        isListed(token, text, passedBy) ||
        !isSubject(token, text, opens, isAbove(token, context, now ?? paragraph))
      ) {
        passedBy = token.end;
        return;
      }
      // A visitor's 我区 is not one of the places that were visited.
      const ours = context.visit && text[token.start] === '我';
      const name = token.name ?? (ours ? '' : ownName(token, context, singleOf(paragraph, visited) ?? home));
      now = name;
      span = { start: token.start, end: token.end };
      const first = token.start - shift <= 30 && heading.test(masked.slice(0, token.start - shift));
      if (opens && topic === undefined && (first || ours)) topic = name;
    },
    nameOf: (token) => token.name ?? ownName(token, context, home),
    at: () => ({ name: (now ?? paragraph) || undefined, rule: ruleOf(), ...(span && { span }) }),
  };
}

/** Of a visit's places side by side none is meant by itself. */
function singleOf(paragraph: string | undefined, visited: string | undefined): string | undefined {
  return paragraph?.includes('、') === false ? paragraph : (visited ?? paragraph);
}

/** Whether a named place goes on with the list that the one before it, by its end, stands in. */
function isListed({ name, start }: PlaceToken, text: string, endBefore: number): boolean {
  return name !== undefined && start === endBefore + 1 && /[、和与]/.test(text[endBefore] ?? '');
}

/** Whether nothing but times, places and links stands before the place in its segment. */
function isOpening(masked: string, segment: number, at: number): boolean {
  if (at - segment > 30) return false;
  return /^[\s\uE000\uE001“”—、和与及其中如预计而但同时]*$/.test(masked.slice(Math.max(0, segment), at));
}

/** 全国 in a report of a province: what it is compared with, seldom what is measured. */
function isAbove({ whole }: PlaceToken, context: DocumentContext, current: string | undefined): boolean {
  // 全市 of a county-level city.
  if (whole !== undefined && current?.endsWith(whole)) return false;
  const level = whole === undefined ? undefined : levelOfKind(whole);
  if (level === undefined || context.level === undefined) return false;
  return regionLevels.indexOf(level) < regionLevels.indexOf(context.level);
}

/** Nothing but times and links before a place: 2017年，岚川县……. */
const heading = /^[\s\uE001，,“”—年末底在到从自由初以来及]*$/;

const objectBefore = new RegExp(`${anyOf(objectVerbs)}$`);
const scopeBehind = new RegExp(
  `^(?:${anyOf(scopeNouns)}|第[\\d一二三四五六七八九十]|前[\\d一二三四五六七八九十]|的?[\\d.%]+)`,
);

/** 我县|2010年地区生产总值, 全县|14个乡镇: a year or a count is no scope. */
const ownBehind = /^(?:\d{4}年|\d+[个家户])/;

const opensClause = /(?:[，,。；;：:\n]|其中)$/;

/** 为云浦市的12%、海州市的三成: whose amount is the whole. */
const partOf = /^的[近约]?(?:[\d.]+[%倍]|[一二两三四五六七八九十]+(?:分之|成|倍))/;

/** 全国重点实验室, 全国文明城市: the place is a part of a title that others bear. */
const namedAfter = new RegExp(`^${anyOf(titleNouns)}`);

/** 云浦市经验获推介, 云浦市委书记来访: what stands for a place or comes from it, not what is measured there. */
const inPassing = new RegExp(`^${anyOf(passingNouns)}`);

/** 高于全省, 列全市第4位, 在全市排名中: a place that is compared with, not the one that is measured. */
function isSubject({ start, end, name }: PlaceToken, text: string, opens: boolean, above: boolean): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 8);
  if (membersAt(text, start, end) !== undefined) return false;
  if (above && namedAfter.test(behind)) return false;
  if (name !== undefined && inPassing.test(behind)) return false;
  if (above && opens && startsWithIndicator(text, end)) return true;
  if (above && /^\d+个/.test(behind)) return true;
  // 苹果面积28万亩，我们|11万亩: what the writers have themselves.
  if (text[start] === '我' && name === undefined && opensClause.test(before) && /^\d/.test(behind))
    return true;
  if (name === undefined && scopeBehind.test(behind) && !ownBehind.test(behind)) return false;
  if (above)
    return (opens || /在$/.test(text.slice(start - 1, start))) && /^(?:共有)?\d+[个家户项]/.test(behind);
  if (name === undefined && /在$/.test(before) && /^\S{0,6}(?:中|排名|列|居)/.test(behind)) return false;
  if (objectBefore.test(before) || behind.startsWith('等') || partOf.test(behind)) return false;
  if (text[start] === '我' && name === undefined) return true;
  // 邻近的海州县|4620元
  if (name !== undefined && before.endsWith('的') && /^\d/.test(behind)) return true;
  return (
    opens ||
    /[，,。；;：:、“]$|在$|^$/.test(before) ||
    (name === undefined && /^[一-鿿]/.test(behind)) ||
    (name !== undefined && (/^(?:实现|完成|新增|gdp|GDP)/.test(behind) || startsWithIndicator(text, end)))
  );
}

/** 泸州|经济总量: an indicator's name begins at an offset. */
function startsWithIndicator(text: string, at: number): boolean {
  for (let size = 10; size >= 3; size--) if (matchLabel(text.slice(at, at + size)) !== undefined) return true;
  return false;
}

const LONGEST_LIST = 8;

/** Whether a short name is a place here, by what follows it or the list that it begins: 内江、泸州|经济总量, 昆山|实现. */
export function isSpokenOf(text: string, end: number, places: Places): boolean {
  let at = end;
  for (let turn = 0; turn < LONGEST_LIST && text[at] === '、'; turn++) {
    const next = places.findAt(text, at + 1);
    if (next === undefined) break;
    at = next.end;
  }
  return startsWithIndicator(text, at) || /^(?:实现|完成)/.test(text.slice(at, at + 2));
}

/** What 全县 and 全省 are here: the report's own place, else what it calls the one above. */
function ownName(
  { whole = '' }: PlaceToken,
  context: DocumentContext,
  home: string | undefined,
): string | undefined {
  if (home?.endsWith(whole) && whole !== '' && !home.includes('、')) return home;
  const level = levelOfKind(whole);
  // What a visitor proposes for 全县 is for a place that the report does not name.
  if (home === '' && level !== 'country') return '';
  if (level === 'country' && context.level !== 'country') return '全国';
  if (level === undefined || context.level === undefined || level === context.level)
    return context.region ?? home ?? '';
  if (level === 'country') return '全国';
  const above = regionLevels.indexOf(level) < regionLevels.indexOf(context.level);
  if (!above) return home ?? '';
  const named = [...context.places.names].filter(
    (name) => placeLevel(name) === level && name.endsWith(whole),
  );
  if (named.length === 1) return named[0];
  // Whose 全市 it is, a visitor does not say.
  return context.visit ? '' : `全${whole}`;
}
