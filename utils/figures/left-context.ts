import { anyOf } from '../lexicon/any-of.ts';
import {
  comparedMembers,
  comparedWith,
  distanceObjects,
  distanceOpenings,
  fieldMembers,
  rankedFields,
  rankingVerbs,
} from '../lexicon/comparison-words.data.ts';
import type { Relation } from '../lexicon/relation-words.ts';
import { endFinder } from '../lexicon/word-finders.ts';
import { comparisonStart } from './comparison-start.ts';
import { findRelation, findYield } from './find-relation.ts';
import { labelStart } from './label-start.ts';
import { PLACE, TIME } from './masks.ts';
import { rankedAmongCount } from './ranked-among.ts';

/** What stands before a number in its segment: the words that name it and the words that relate them to it. */
export interface LeftContext {
  /** The label's span; empty (`start === end`) where nothing names it here. */
  readonly start: number;
  readonly end: number;
  /** Closest to the number first. */
  readonly relations: readonly Relation[];
  /** 比上年, 较全省: the number compares. */
  readonly compares: boolean;
}

const LONGEST_WORD = 8;
/** Long enough for the words that open a distance and what it is from: 高于|全省规划目标. */
const LONGEST_DISTANCE = 14;
/** How far before a number its words are looked for. */
const WINDOW = 80;
/** More words than these stand between no label and its number. */
const MOST_TURNS = 12;

const compared = endFinder(comparedWith);
const scope = endFinder(comparedMembers);
const distanceObject = endFinder(distanceObjects);
/** 低于|省定标准|2个百分点: what the distance is from. */
const distanceFrom = new RegExp(
  `${anyOf(distanceOpenings)}([^，,。；、\\d\uE000]{1,8}?${anyOf(distanceObjects)})$`,
);

/** Where the walk backwards is; `end` moves towards `start`. */
interface Backward {
  readonly masked: string;
  readonly start: number;
  readonly ranks: boolean;
  readonly percent: boolean;
  readonly relations: Relation[];
  end: number;
  compares: boolean;
  /** A place was passed: 高于全省|2个百分点, 居全市|第4位. */
  passedPlace: boolean;
}

/** Reads backwards from a number: relation words, comparisons, places and times fall away until the label is left. */
export function readLeftContext(masked: string, from: number, to: number, dimension = ''): LeftContext {
  const state: Backward = {
    masked,
    start: Math.max(from, to - WINDOW),
    ranks: dimension === 'rank',
    percent: dimension === 'percent',
    relations: [],
    end: to,
    compares: false,
    passedPlace: false,
  };
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const before = state.end;
    while (state.end > state.start && trails(masked[state.end - 1] ?? '')) state.end--;
    if (state.end === state.start) break;
    if (
      !dropToken(state) &&
      !dropComparison(state) &&
      !dropAside(state, turn) &&
      !dropRelation(state) &&
      state.end === before
    )
      break;
  }
  if (state.ranks) dropField(state);
  else dropWhole(state);
  if (closesQuotation(state)) state.end++;
  return contextOf(state);
}

/** 新增“领军人才”1名: the closing mark belongs to the label. */
function closesQuotation({ masked, start, end }: Backward): boolean {
  if (masked[end] !== '”' && masked[end] !== '〞') return false;
  const label = masked.slice(start, end);
  return label.lastIndexOf('“') > Math.max(label.lastIndexOf('”'), label.lastIndexOf('〞'));
}

function contextOf({ masked, start, end, relations, compares }: Backward): LeftContext {
  const labelAt = labelStart(masked, start, end);
  // 占|全县|工业总产值的82.5%
  const placed = runStart(masked, start, labelAt, PLACE);
  const share = placed < labelAt && placed > start && masked[placed - 1] === '占';
  return {
    start: labelAt,
    end,
    relations: share ? [...relations, 'share'] : relations,
    compares,
  };
}

/** 列全国内河港口第3位: what stands behind the place says among whom. */
const rankedAmong = new RegExp(`(?:均|稳|已|连续)?${anyOf(rankingVerbs)}在?\uE000+[^\uE000，,]{2,8}$`);

/** 居国产品牌|第3位: all that is left says among whom. */
const onlyField = new RegExp(
  `(?:^|[，,；;\uE000\uE001])(?:均|稳|已|连续)?${anyOf(rankingVerbs)}在?[一-鿿]{2,8}$`,
);

function dropField(state: Backward): void {
  if (state.masked[state.end - 1] === '中') state.end--;
  const words = state.masked.slice(state.start, state.end);
  const among = rankedAmongCount(words) ?? rankedAmong.exec(words)?.[0];
  if (among !== undefined) state.end -= among.length;
  else if (onlyField.test(words)) state.end = state.start;
}

/** 产值|占全市比重: what stands before 占 is measured, and the place's own is the whole. */
const shareOfPlace = /(?<=[一-鿿]{2}[”〞]?)占\uE000+的?(?:比重|比例|份额)$/;

function dropWhole(state: Backward): void {
  const whole = shareOfPlace.exec(state.masked.slice(state.start, state.end))?.[0];
  if (whole === undefined) return;
  state.end -= whole.length;
  state.relations.push('share');
}

const trailing = new Set('了，、“”"：:');

function trails(character: string): boolean {
  return trailing.has(character) || character.trim() === '';
}

/** A place that the number is about stands at the front; there it is the label's business. */
function dropToken(state: Backward): boolean {
  const last = state.masked[state.end - 1];
  if (last !== PLACE && last !== TIME) return false;
  state.end = runStart(state.masked, state.start, state.end, last);
  state.passedPlace ||= last === PLACE;
  return true;
}

function dropComparison(state: Backward): boolean {
  const compared = comparisonStart(state.masked, state.start, state.end) ?? distanceStart(state);
  if (compared === undefined) return false;
  state.compares = true;
  state.end = compared;
  return true;
}

/** 比种田|高6倍: behind a word of distance whatever 比 compares with is no part of the label. */
function distanceStart({ masked, start, end, relations }: Backward): number | undefined {
  if (!relations.includes('above') && !relations.includes('below')) return undefined;
  const object = /(?<![占同环之对])比(?![重例值])[^，,。；;：:\d]{1,8}$/.exec(
    masked.slice(Math.max(start, end - 12), end),
  )?.[0];
  return object === undefined ? undefined : end - object.length;
}

const lasting = /(?:已?连续|蝉联)[\d一二三四五六七八九十]{1,3}(?:年|个月|届|季度)$/;

/** Words that stand between the label and its relation: 全省|平均水平, 连续5年, 完成, 居|中部|第1. */
function dropAside(state: Backward, turn: number): boolean {
  const { masked, start, end, ranks } = state;
  const tail = masked.slice(Math.max(start, end - LONGEST_WORD), end);
  const linked = state.relations.every((relation) => relation === 'link' || relation === 'is');
  if (linked || state.passedPlace || turn === 0) {
    const object = compared(tail, tail.length) ?? scope(tail, tail.length);
    if (object !== undefined && isAfterPlace(masked, start, end - object.length)) return drop(state, object);
  }
  const word =
    lasting.exec(tail)?.[0] ??
    distanceOf(masked.slice(Math.max(start, end - LONGEST_DISTANCE), end)) ??
    doneAfterTime(masked, start, end, tail);
  if (word !== undefined) return drop(state, word);
  const field = ranks ? rankedField.exec(tail)?.[0] : undefined;
  return field !== undefined && field.length < end - start && drop(state, field);
}

/** What a distance is from, where its words end a stretch of text: 低于|省定标准. */
function distanceOf(tail: string): string | undefined {
  return distanceObject(tail, tail.length) === undefined ? undefined : distanceFrom.exec(tail)?.[1];
}

function dropRelation(state: Backward): boolean {
  const { masked, start, end, ranks, percent } = state;
  const tail = masked.slice(Math.max(start, end - LONGEST_WORD), end);
  const moved = findYield(tail);
  const moves = moved !== undefined && (percent || isBare(masked.slice(start, end - 2)));
  const relation = moves ? moved : findRelation(tail, ranks);
  if (relation === undefined) return false;
  // 只有|岚川县|的一半: only so much of another's.
  const ofOther = state.passedPlace && /^[只仅]有/.test(relation[0]);
  state.relations.push(ofOther ? 'equals' : relation[1]);
  return drop(state, relation[0]);
}

function drop(state: Backward, word: string): boolean {
  state.end -= word.length;
  return true;
}

/** 同比|增收3亿元, 比上年|增产2万吨: nothing is named before the verb, or a comparison alone. */
function isBare(before: string): boolean {
  return !/[一-鿿]/.test(before) || /(?:[同环]比|[比较]\uE001+(?:同期)?)$/.test(before);
}

const done = endFinder(['', '累计', '共', '已'].flatMap((adverb) => [`${adverb}完成`, `${adverb}实现`]));

/** 财政收入|全年|完成26亿元: the verb after a time says nothing, and what is measured stands before the time. */
function doneAfterTime(masked: string, start: number, end: number, tail: string): string | undefined {
  const verb = done(tail, tail.length);
  if (verb === undefined || masked[end - verb.length - 1] !== TIME) return undefined;
  return /[一-鿿]{2}/.test(masked.slice(start, end - verb.length)) ? verb : undefined;
}

function runStart(masked: string, start: number, end: number, kind: string): number {
  let at = end;
  while (at > start && masked[at - 1] === kind) at--;
  return at;
}

/** 高于全省平均: a word of comparison that belongs to the place before it. */
function isAfterPlace(masked: string, start: number, at: number): boolean {
  return at > start && masked[at - 1] === PLACE;
}

/** Among whom a rank counts, where it is no place: 居中部第1. */
const rankedField = new RegExp(`${anyOf(rankedFields)}${anyOf(fieldMembers)}?$`);
