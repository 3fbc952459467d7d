import type { Status } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import { planNames } from '../lexicon/comparison-words.data.ts';
import { standardNouns } from '../lexicon/status-words.ts';
import { isNorm, type Surroundings } from './norm.ts';
import { type CueAt, cuesBefore } from './status-cues.ts';

/** The standing of a number, by which rule, and where the word stands that tells it. */
export interface StatusReading {
  readonly status: Status;
  readonly estimated: boolean;
  readonly rule: string;
  readonly at?: number;
}

/** Everything around a number that may tell its standing. */
export interface StatusInput extends Surroundings {
  readonly cues: readonly CueAt[];
  readonly at: number;
  readonly label: string;
  readonly section: 'actual' | 'target';
  /** The year that the number is about, and the last one that the report looks back on. */
  readonly year: number | undefined;
  readonly reportYear: number | undefined;
  readonly toFuture: boolean;
  /** Its period ended before the report was written. */
  readonly over: boolean;
  /** 由2000年的A: where a way starts that 预计 is about. */
  readonly origin: boolean;
  /** 争第一: the word before the number wants it. */
  readonly aims: boolean;
  /** Written with 以内, 以下 or as a range. */
  readonly bounded: boolean;
  readonly money: boolean;
  /** The words between an offset and the number. */
  readonly wordsFrom: (offset: number) => string;
}

/** The standing of a number: what the words at it say, else the last cue before it, else its part of the report. */
export function readStatus(input: StatusInput): StatusReading {
  return readWords(input) ?? readCues(input) ?? readTimes(input);
}

const planned = new RegExp(`${anyOf(planNames)}数?(?:为|是)?$`);
const standard = new RegExp(`${anyOf(standardNouns)}$`);

/** 月人均补助由60元提高到75元, 医保财政补助由年人均490元提高到520元. */
const perHead = /(?:人均|每人)[年月]?(?:财政)?补[助贴]|补[助贴](?:标准)?[由从]?[每年月]?(?:人均|每人)/;

/** What stands right at the number, whatever the sentence is about. */
function readWords(input: StatusInput): StatusReading | undefined {
  const { behind, before, section, year, reportYear } = input;
  if (/^(?:以上|左右)?的(?:年度|全年|既定|预期|预定)?(?:目标|任务|计划)/.test(behind))
    return reading('target', 'behind:target');
  // 完成年度目标5000人的110%
  if (/^的\d/.test(behind) && planned.test(before)) return reading('target', 'plan:part');
  const ahead = section === 'target' || reportYear === undefined || (year ?? 0) > reportYear;
  if (!input.limits && input.bounded && ahead && /控制在[^，,。；]{0,3}$/.test(before))
    return reading('target', 'words:bound');
  if (standard.test(input.label) && input.money && section === 'actual')
    return reading('norm', 'label:standard');
  if (input.money && perHead.test(before.slice(before.lastIndexOf('，') + 1)))
    return reading('norm', 'words:per head');
  if (isNorm(input)) return reading('norm', 'words:norm');
  // 以总股本5.1亿股为基数
  if (/^为基数/.test(behind)) return reading('actual', 'behind:base');
  // 实现“产值过1000亿元”的目标
  if (/^[^“”。；]{0,30}[”〞]的?(?:奋斗|发展|总)?目标/.test(behind))
    return reading('target', 'quotation:goal');
  return input.aims ? reading('target', 'verb:aim') : undefined;
}

/** How far a norm's word reaches. */
const NORM_REACH = 24;
/** 计划总投资12亿元, but not 计划总投资下降23.5%, which is about plans that were made. */
const LOCAL_REACH = /^(?!.*(?:增长|增加|下降|减少|同比))[^，,；;、\d]{0,60}$/;

/** What the last cue before the number in its sentence says. */
function readCues(input: StatusInput): StatusReading | undefined {
  const { cues, at, section, year, reportYear, wordsFrom } = input;
  const before = cuesBefore(cues, at).filter((cue) => !cue.local || LOCAL_REACH.test(wordsFrom(cue.end)));
  const norm = before.findLast(({ cue }) => cue === 'norm');
  if (norm !== undefined && at - norm.end < NORM_REACH && !/[，,；;]/.test(wordsFrom(norm.end)))
    return reading('norm', `word:${norm.word}`, norm.at);
  // 争取 of what is over was won.
  const settled =
    reportYear !== undefined && (year === undefined ? section === 'actual' : year <= reportYear);
  const last = before.findLast(({ cue, word }) => cue !== 'norm' && !(settled && word === '争取'));
  const future = isFuture(input);
  if (last?.cue === 'target') return reading('target', `word:${last.word}`, last.at);
  if (last?.cue === 'estimate') {
    if (future) return reading('target', 'estimate:future', last.at);
    const estimated = last.word.startsWith('预计') && !input.origin;
    return { status: 'actual', estimated, rule: 'estimate:over', at: last.at };
  }
  if (input.toFuture) return reading('target', 'time:to');
  if (last?.cue === 'result' && !(future && section === 'target'))
    return reading('actual', `word:${last.word}`, last.at);
  return undefined;
}

function isFuture({ over, year, reportYear }: StatusInput): boolean {
  return !over && year !== undefined && reportYear !== undefined && year > reportYear;
}

/** What its time says, beside its part of the report. */
function readTimes(input: StatusInput): StatusReading {
  const { section, year, reportYear } = input;
  if (section === 'actual')
    return isFuture(input) ? reading('target', 'time:future') : reading(section, 'section');
  const past = year !== undefined && reportYear !== undefined && year <= reportYear;
  return past ? reading('actual', 'time:past') : reading(section, 'section');
}

function reading(status: Status, rule: string, at?: number): StatusReading {
  return { status, estimated: false, rule, ...(at !== undefined && { at }) };
}
