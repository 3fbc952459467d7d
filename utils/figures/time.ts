import { type ByCharacter, byCharacter } from '../lexicon/by-character.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import { timeWords } from '../lexicon/time-words.data.ts';
import {
  partRules,
  plainYear,
  shortYear,
  spanRules,
  type TimeRule,
  yearRules,
  yearStart,
} from './time-rules.ts';

/** What a time expression says, and the offset behind it. */
export interface TimeExpression {
  readonly end: number;
  readonly value: TimeValue;
}

/** 08年. */
const ZERO = '0'.charCodeAt(0);
const years = byCharacter([plainYear], ({ starts }) => starts);
const rulesOfParts = byCharacter(partRules, ({ starts }) => starts);
const rulesOfSpans = byCharacter(spanRules, ({ starts }) => starts);
const wordsOfTime = byCharacter(timeWords, ([word]) => word[0] ?? '');

/** The characters that a time may start with, by their codes. */
export const timeStarts: ReadonlySet<number> = new Set([
  ...years.keys(),
  ZERO,
  ...rulesOfParts.keys(),
  ...rulesOfSpans.keys(),
  ...wordsOfTime.keys(),
]);

/**
 * The time expression at an offset of a text whose digits are half-width; undefined for none.
 * A number that only looks like a year (2016家) has no 年 and is none.
 */
export function readTime(text: string, at: number): TimeExpression | undefined {
  const first = text.charCodeAt(at);
  if (!timeStarts.has(first) || !mayBeTime(text, at)) return undefined;
  if (first === ZERO) return readRule(shortYear, text, at);
  const ruled =
    readYear(text, at) ?? readRulesAt(rulesOfParts, text, at) ?? readRulesAt(rulesOfSpans, text, at);
  if (ruled !== undefined) return ruled;
  const word = wordsOfTime.get(first)?.find(([name]) => text.startsWith(name, at));
  return word === undefined ? undefined : withTail(text, at + word[0].length, word[1]);
}

/** Every time expression of a short text with half-width digits, from left to right, with where it starts. */
export function* timesIn(text: string): Generator<TimeExpression & { readonly start: number }> {
  for (let start = 0; start < text.length; ) {
    const time = readTime(text, start);
    if (time !== undefined) yield { ...time, start };
    start = time?.end ?? start + 1;
  }
}

/** A year has four digits: with more, a number is none of a time. */
const MOST_DIGITS = 4;

/** Digits at an offset go on like a time: most numbers of a report have another unit behind them. */
function mayBeTime(text: string, at: number): boolean {
  let end = at;
  while (end <= at + MOST_DIGITS && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end === at || '年月季-—–－~～至到./'.includes(text[end] ?? '\0');
}

function readYear(text: string, at: number): TimeExpression | undefined {
  if (!years.has(text.charCodeAt(at))) return undefined;
  yearStart.lastIndex = at;
  if (!yearStart.test(text)) return undefined;
  const whole = readRules(yearRules, text, at);
  if (whole !== undefined) return whole;
  const year = readRule(plainYear, text, at);
  return year && withTail(text, year.end, year.value);
}

/** By the rules that start with the character at an offset. */
function readRulesAt(rules: ByCharacter<TimeRule>, text: string, at: number): TimeExpression | undefined {
  const fitting = rules.get(text.charCodeAt(at));
  return fitting && readRules(fitting, text, at);
}

function readRules(rules: readonly TimeRule[], text: string, at: number): TimeExpression | undefined {
  for (const rule of rules) {
    const found = readRule(rule, text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readRule({ pattern, read }: TimeRule, text: string, at: number): TimeExpression | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { end: pattern.lastIndex, value: read(match.slice(1)) };
}

const tail = /(?:全年|年?[底末初]|度)?/y;

/** 今年前三季度, 2020年一季度, 2008年底, 1998年以来: what directly follows belongs to it. */
function withTail(text: string, at: number, value: TimeValue): TimeExpression {
  const part = readRulesAt(rulesOfParts, text, at);
  if (part !== undefined) {
    const { own: _, ...months } = part.value;
    return { end: part.end, value: { ...value, ...months } };
  }
  tail.lastIndex = at;
  const [ending = ''] = tail.exec(text) ?? [];
  const end = at + ending.length;
  const dated = value.year !== undefined || value.relative === -1;
  if (dated && text.startsWith('以来', end)) return { end: end + 2, value: { ...value, since: true } };
  if (/[底末]/.test(ending)) return { end, value: { ...value, point: true } };
  if (ending.endsWith('初')) return { end, value: { ...value, opening: true } };
  return { end, value };
}
