import { anyOf } from '../lexicon/any-of.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import {
  baseEndings,
  baseOpenings,
  comparisonLookalikes,
  founding,
  milestones,
  multipleLinks,
  openingActs,
  planDocuments,
  planTitles,
  superlatives,
  timedNames,
} from '../lexicon/time-words.data.ts';
import type { TimeToken } from './token.ts';

/** What a time does in its sentence. */
export type TimeRole =
  | 'plain'
  | 'to' // 到2008年
  | 'from' // 从2005年开始
  | 'origin' // 由2015年的A增加到B: the time of A alone
  | 'base' // 比2020年, 恢复到2019年的86%
  | 'pair' // 增加到2002年的10.2万亿元: of its own number
  | 'local' // 两年平均增长5.4%: of the next number alone
  | 'aside'; // 10月12日, 成立于2010年, “十四五”规划: dates nothing

/** How far around a time its neighbours are looked at. */
const BEFORE = 6;
const BEHIND = 40;

/** What a time does in its sentence, by the words right before and behind it; `text` is the report's. */
export function timeRole(token: TimeToken, text: string): TimeRole {
  const { start, end, value } = token;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (isBase(before, behind)) return 'base';
  if (sinceEvent(before, behind)) return 'from';
  if (isAside(token, text, before, behind)) return 'aside';
  if (value.back !== undefined && /^(?:平均|年均)/.test(behind)) return 'local';
  if (/[从由自]$/.test(before) && value.endYear === undefined)
    return /^(?:的|\d|[百千万亿])/.test(behind) ? 'origin' : 'from';
  if (value.opening) return 'local';
  if (/[到至]$/.test(before)) return /^的\d/.test(behind) ? 'pair' : 'to';
  return 'plain';
}

/** 自2008年启动美丽乡村建设以来. */
function sinceEvent(before: string, behind: string): boolean {
  return /[自从]$/.test(before) && /^[^，,。；;]{1,30}以来/.test(behind);
}

const baseOpening = new RegExp(`(?:${anyOf(baseOpenings)}|[较比](?![重例值率])[^，,、；;。由从自]{1,2})$`);
const lookalike = new RegExp(`${anyOf(comparisonLookalikes)}$`);
const baseEnding = new RegExp(`^${anyOf(baseEndings)}`);
const pairedWith = /[与同和]$/;
const pairEnding = /^[^，,。；;]{0,6}(?:相比|持平|比)/;
const multipleLink = new RegExp(`${anyOf(multipleLinks)}[“"]?$`);
const multiple = /^[^，,。；;]{0,14}?的[\d.一二两三四五六七八九十百分之]+(?:多|余)?[倍%成]/;

/** 比2020年, 与2020年相比, 是2010年的3倍: a year that something is measured against. */
function isBase(before: string, behind: string): boolean {
  if (baseOpening.test(before) && !lookalike.test(before)) return true;
  if (pairedWith.test(before) && pairEnding.test(behind)) return true;
  return baseEnding.test(behind) || (multipleLink.test(before) && multiple.test(behind));
}

const planTitle = new RegExp(`^[”"〞五]{0,2}${anyOf(planTitles)}`);
const planDocument = new RegExp(`^[^，,。；：]{1,14}${anyOf(planDocuments)}`);
const foundedIn = new RegExp(`${anyOf([...founding, '始', '建', '位'])}于$`);
/** 2010年成立， but not 2012年成立合作社52家, which counts what was founded. */
const foundedThen = new RegExp(`^${anyOf(founding)}(?!以来)[^，,。；;\\d]{0,24}(?:[，,。；;]|$)`);
const milestone = new RegExp(`^[^，,。；;\\d]{0,16}?${anyOf(milestones)}[^，,。；;\\d]{0,8}(?:[，,。；;]|$)`);
const timedName = new RegExp(`^的?${anyOf(timedNames)}`);
const superlative = new RegExp(`^${anyOf(superlatives)}`);
const openingAct = new RegExp(`^[^，,。；;]{0,3}${anyOf(openingActs)}`);

/** A time that is a part of a name or places an event, and dates no number. */
function isAside({ end, value }: TimeToken, text: string, before: string, behind: string): boolean {
  if (value.plan !== undefined) {
    const named = text.slice(end - 2, end + 4);
    return planTitle.test(named) || (/^.[五”"〞]/.test(named) && planDocument.test(behind));
  }
  if (value.day && !/(?:截至|截止|到|至)$/.test(before)) return true;
  if ((value.year ?? value.months ?? value.quarter) !== undefined && milestone.test(behind)) return true;
  if (value.year !== undefined && (foundedIn.test(before) || foundedThen.test(behind))) return true;
  if (value.opening && openingAct.test(behind)) return true;
  if (value.since && superlative.test(behind)) return true;
  const wholeYear = value.months === undefined && value.quarter === undefined;
  return wholeYear && isRelative(value) && timedName.test(behind);
}

function isRelative({ own, opening, prior, relative }: TimeValue): boolean {
  return own === true || opening === true || prior === true || relative === -1;
}
