import type { Indicator } from '../lexicon/indicators.ts';
import { matchLabel } from './match-label.ts';

/** One of several things that share a list of numbers: its label, its indicator, and a place or time of its own. */
export interface Item {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  /** Where it stands, as an offset into the list's text. */
  readonly at: number;
}

const separator = /[、]|以及|及|和|与/g;
const sharedEndings = [
  '增速',
  '增幅',
  '增长率',
  '总量',
  '总额',
  '占比',
  '比重',
  '覆盖率',
  '完成率',
  '增加值',
  '收入',
  '投资',
  '面积',
  '产量',
  '人数',
  '数量',
  '总产值',
  '排放量',
  '余额',
  '总数',
  '数',
];

/**
 * Cuts `A、B和C的增速` into its things. What the last one alone spells out is given to each (guideline, label rule
 * 17): 城镇和农村居民收入 is 城镇居民收入 and 农村居民收入, as far as that names an indicator or the ending is shared.
 */
export function splitItems(list: string): Item[] {
  const pieces = splitPieces(list);
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const ordinal =
    pieces[0]?.text.startsWith('第') && pieces.slice(1).every(({ text }) => /^[一二三四]/.test(text));
  return pieces.map(({ text, at }, index) => {
    const own = ordinal && index > 0 ? `第${text}` : text;
    return index === pieces.length - 1
      ? item(own, at)
      : completeItem(own, ordinal ? `第${last.text}` : last.text, at);
  });
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
  const pair = list.slice(at - 1, at + 1);
  const next = list.slice(at, at + 2);
  return (
    !/^(?:普及|涉及|以及|温和|总和|共和|饱和|参与|触及|波及)$/.test(pair) &&
    !/^(?:和谐|和平|与会|及格|及时|及其)$/.test(next)
  );
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
  const ending = sharedEndings.find(
    (word) => last.endsWith(word) && last.length > word.length && !own.endsWith(word),
  );
  if (ending !== undefined && (/[增速增幅率]$/.test(ending) || alone === undefined)) {
    const label = own + ending;
    return {
      label: alone !== undefined || own.length > 1 ? label : own,
      indicator: alone ?? matchLabel(label),
      at,
    };
  }
  return { label: own, indicator: alone, at };
}
