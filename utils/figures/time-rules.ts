import { anyOf } from '../lexicon/any-of.ts';
import { planYears } from '../lexicon/plan-years.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import { spanVerbs, superlatives } from '../lexicon/time-words.data.ts';

type Groups = readonly (string | undefined)[];

/** A sticky, bounded pattern: it is tried at one offset and looks at most a few characters ahead. */
export interface TimeRule {
  /** The characters that it may start with: at all others it need not be tried. */
  readonly starts: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TimeValue;
}

const arabic = '0123456789';
const spelled = '二三四五六七八九十两';
const yearStarts = '12一二';
const dash = '[-—–－~～至到]{1,2}';
const zeros = '〇零○0OО';
const year = `((?:19|20)\\d\\d|[一二][九${zeros}][${zeros}一二三四五六七八九]{2})`;
const month = '(\\d{1,2})月(?:份|底|末|当月)?';
const months = `(\\d{1,2})(?:月份?)?${dash}(\\d{1,2})月份?(?!\\d)`;
const some = `([${spelled}]|\\d{1,2})`;
/** Bare years are the time of what follows, but not 连续三年增长 and 3—5年. */
const bareSpan = `(?<![续第每满时过前—至到\\d.])${some}年(?=${anyOf(spanVerbs)})`;
const summedSpan = `(?<![前第])${some}年(?=累计|共|总计|合计|平均|年均)`;
/** 为近七年最高: the years are what a superlative looks back over, not the time of what is said. */
const notSuperlative = `(?!(?:以来|来)?${anyOf(superlatives)})`;

/** With what a time of a certain year begins. */
export const yearStart: RegExp = new RegExp(year, 'y');

/** 2020年: what a part of the year may follow. */
export const plainYear = rule(yearStarts, `${year}年`, ([at]) => ({ year: toNumber(at) }));

/** A span of years, months of a year, a whole date, a month of a year: each begins with a year. */
export const yearRules: readonly TimeRule[] = [
  rule(yearStarts, `${year}年?(?:${dash}|/)${year}(?:年间|年)`, ([from, to]) => ({
    year: toNumber(from),
    endYear: toNumber(to),
  })),
  rule(yearStarts, `${year}年${months}`, ([at, from, to]) => ({ year: toNumber(at), ...monthsOf(from, to) })),
  rule(yearStarts, `${year}年(\\d{1,2})月\\d{1,2}日`, ([at, of]) => ({
    year: toNumber(at),
    ...monthsOf(of, of),
    day: true,
  })),
  rule(yearStarts, `${year}年${month}`, ([at, of]) => ({ year: toNumber(at), ...monthsOf(of, of) })),
  rule(yearStarts, `${year}[-/.](\\d{1,2})[-/.]\\d{1,2}(?!\\d)`, ([at, of]) => ({
    year: toNumber(at),
    ...monthsOf(of, of),
  })),
];

/** 08年底 without its century. */
export const shortYear = rule('0', `0(\\d)年(?:底|末)?`, ([digit]) => ({ year: 2000 + toNumber(digit) }));

/** Months and quarters: of the year before them, else of the one that is spoken of. */
export const partRules: readonly TimeRule[] = [
  rule(arabic, months, ([from, to]) => ({ own: true, ...monthsOf(from, to) })),
  rule(arabic, `(\\d{1,2})月\\d{1,2}日(?:${dash}(?:\\d{1,2}月)?\\d{1,2}日)?`, ([of]) => ({
    own: true,
    ...monthsOf(of, of),
    day: true,
  })),
  rule(arabic, month, ([of]) => ({ own: true, ...monthsOf(of, of) })),
  rule('前', '前[三3]季度', () => ({ own: true, months: [1, 9] })),
  rule('第一二三四1234', '第?([一二三四1234])季度', ([quarter]) => ({
    own: true,
    quarter: toNumber(quarter),
  })),
  rule('“"', '[“"]五一[”"](?:小?长假|假期|黄金周|期间)?', () => ({ own: true, months: [5, 5] })),
  rule('“"', '[“"]十一[”"](?:小?长假|假期|黄金周|期间)', () => ({ own: true, months: [10, 10] })),
  rule('上', '上半年', () => ({ own: true, months: [1, 6] })),
  rule('下', '下半年', () => ({ own: true, months: [7, 12] })),
  rule('头前', '(?:头|(?<!提)前)(十一|[一二三四五六七八九十]|\\d{1,2})个月', ([to]) => ({
    own: true,
    ...monthsOf('1', to),
  })),
];

/** Plans and numbers of years. */
export const spanRules: readonly TimeRule[] = [
  rule('“"十', `[“"]?十([一二三四五六七])五[”"〞]?前([二三四])年`, ([plan, years]) => {
    const [first] = planYears(10 + toNumber(plan));
    return { year: first, endYear: first + toNumber(years) - 1 };
  }),
  rule('“"十', '[“"]?十([一二三四五六七])五[”"〞]?(?:规划)?(?:期间|时期|以来)?(期?末)?', ([plan, end]) => ({
    plan: 10 + toNumber(plan),
    ...(end !== undefined && { point: true as const }),
  })),
  rule('“"', '[“"]([八九十])五[”"〞](?:计划)?(?:期间|时期)?(期?末)?', ([plan, end]) => ({
    plan: toNumber(plan),
    ...(end !== undefined && { point: true as const }),
  })),
  rule(spelled + arabic, summedSpan, ([back]) => ({ back: toNumber(back), clause: true })),
  rule(spelled + arabic, bareSpan, ([back]) => ({ back: toNumber(back), clause: true })),
  rule(
    `近最这过前本${spelled}${arabic}`,
    `(近|最近)?(?:这|过去|前|本届政府|过去的)?${some}年(?:多)?来${notSuperlative}`,
    ([near, back]) => ({
      back: toNumber(back),
      ...(near !== undefined && { loose: true as const }),
    }),
  ),
  rule('过最近这', `(?:过去|最近|近|这)(?:的)?${some}年${notSuperlative}`, ([back]) => ({
    back: toNumber(back),
  })),
  rule('今未', '(?:今后|未来|今后的|未来的)(?:一个时期|几年|[三五十]年|一段时间)', () => ({ open: true })),
];

function rule(starts: string, source: string, read: TimeRule['read']): TimeRule {
  return { starts, pattern: new RegExp(source, 'y'), read };
}

function monthsOf(from: string | undefined, to: string | undefined): Pick<TimeValue, 'months'> {
  return { months: [toNumber(from), toNumber(to)] };
}

const digits = new Map([...'零一二三四五六七八九十'].map((digit, at) => [digit, at]));

/** 2008, 二〇〇八, 十一, 两. */
function toNumber(text = ''): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === '两') return 2;
  if (text === '十一') return 11;
  if (text.length < 2) return digits.get(text) ?? 0;
  return Number([...text].map((digit) => (zeros.includes(digit) ? 0 : (digits.get(digit) ?? 0))).join(''));
}
