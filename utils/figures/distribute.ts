import { anyOf } from '../lexicon/any-of.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import {
  boundPhrases,
  jointWords,
  sharedEndings,
  sharedOwners,
  wordsBeginningWithLink,
  wordsEndingInLink,
} from '../lexicon/list-words.data.ts';
import { matchLabel } from './match-label.ts';

/** One of several things that share a list of numbers: its label, its indicator, and a place or time of its own. */
export interface Item {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  /** Where it stands, as an offset into the list's text. */
  readonly at: number;
}

const separator = /[、]|以及|及|和|与/g;
/** Endings that are given to what names an indicator by itself too: 工业增加值、投资|增速. */
const aspects = /[速幅率]$/;
/** 事故起数、死亡人数: what ends so says by itself what is counted. */
const measured = /[数率额量值积重]$/;
const ownerOfAll = new RegExp(`^.{0,12}?${anyOf(sharedOwners)}(?=.{2})`);

/**
 * Cuts `A、B和C的增速` into its things. What the last one alone spells out is given to each (guideline, label rule
 * 17): 城镇和农村居民收入 is 城镇居民收入 and 农村居民收入, as far as that names an indicator or the ending is shared.
 */
export function splitItems(list: string): Item[] {
  const pieces = splitPieces(list);
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const ordinal = isOrdinalList(pieces.map(({ text }) => text));
  const owner = pieces.length > 1 ? (ownerOfAll.exec(pieces[0]?.text ?? '')?.[0] ?? '') : '';
  return pieces.map(({ text, at }, index) => {
    const own = ordinal ? ordinalOf(text) : text;
    const found =
      index === pieces.length - 1
        ? item(own, at)
        : completeItem(own, ordinal ? ordinalOf(last.text) : last.text, at);
    return index === 0 || owner === '' ? found : { ...found, indicator: matchLabel(owner + found.label) };
  });
}

/** 第一、二、三产业 and 一、二、三产业: the word for an ordinal is given to each. */
function isOrdinalList(pieces: readonly string[]): boolean {
  const [first = '', ...others] = pieces;
  return (
    others.length > 0 && /^第?一(?:产|$)/.test(first) && others.every((text) => /^第?[二三四]/.test(text))
  );
}

function ordinalOf(text: string): string {
  return text.startsWith('第') ? text : `第${text}`;
}

/** 城乡居民收入 for two numbers is 城镇居民收入 and 农村居民收入; undefined where no word of the label stands for as many. */
export function splitJoint(label: string, size: number): readonly Item[] | undefined {
  const joint = jointWords.find(([word, parts]) => parts.length === size && label.includes(word));
  if (joint === undefined) return undefined;
  const [word, parts] = joint;
  return parts.map((part) => item(label.replace(word, part), 0));
}

function splitPieces(list: string): { readonly text: string; readonly at: number }[] {
  const pieces: { readonly text: string; readonly at: number }[] = [];
  let from = 0;
  for (const match of list.matchAll(separator)) {
    if (match.index === from || !partsThere(list, match.index, match[0])) continue;
    pieces.push({ text: list.slice(from, match.index), at: from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: list.slice(from), at: from });
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** 和 in 和平区, 及 in 普及率 part nothing. */
function partsThere(list: string, at: number, word: string): boolean {
  if (word === '、' || word === '以及') return true;
  if (boundPhrases.some((phrase) => isInside(list, phrase, at))) return false;
  return (
    !wordsEndingInLink.includes(list.slice(at - 1, at + 1)) &&
    !wordsBeginningWithLink.includes(list.slice(at, at + 2))
  );
}

/** Whether a phrase that stands in a list covers an offset. */
function isInside(list: string, phrase: string, at: number): boolean {
  const from = list.lastIndexOf(phrase, at);
  return from >= 0 && at < from + phrase.length;
}

function item(label: string, at: number): Item {
  return { label, indicator: matchLabel(label), at };
}

function completeItem(own: string, last: string, at: number): Item {
  const alone = matchLabel(own);
  for (let from = Math.min(last.length - 1, 2); from < last.length && from > 0; from++) {
    const label = own + last.slice(from);
    const indicator = matchLabel(label);
    if (label === last) continue;
    if (indicator !== undefined && (alone === undefined || own.length < 4)) return { label, indicator, at };
  }
  const shared = sharedEndings.find(
    (word) => last.endsWith(word) && last.length > word.length && !own.endsWith(word),
  );
  // 科技、卫生的支出: each is a 的支出.
  const ending = shared !== undefined && last.endsWith(`的${shared}`) ? `的${shared}` : shared;
  if (ending !== undefined && (aspects.test(ending) || (alone === undefined && !measured.test(own)))) {
    const label = own + ending;
    return {
      label: alone !== undefined || own.length > 1 ? label : own,
      indicator: alone ?? matchLabel(label),
      at,
    };
  }
  return { label: own, indicator: alone, at };
}
