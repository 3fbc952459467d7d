/** What a time expression says, before the document's own years resolve it. All fields that it does not say are absent. */
export interface TimeValue {
  readonly year?: number;
  /** 去年 is -1, 今年 0, 明年 1: counted from the report's own year of writing. */
  readonly relative?: number;
  /** 上年: the year before the one that is spoken of. */
  readonly prior?: true;
  /** The last year of a range that starts with `year`. */
  readonly endYear?: number;
  /** First and last month. */
  readonly months?: readonly [number, number];
  readonly quarter?: number;
  /** 十一五 is 11. */
  readonly plan?: number;
  /** 五年来 is 5. */
  readonly back?: number;
  /** 年底, 年末: a point, not the whole year. */
  readonly point?: true;
  /** 年初. */
  readonly opening?: true;
  /** 目前, 全年: the report's own time. */
  readonly own?: true;
  /** 近年来, 近期, 今后: a time that the text leaves open. */
  readonly open?: true;
  /** 10月12日: a day places an event, not what is measured. */
  readonly day?: true;
  /** 近三年: how far back it goes is not said exactly. */
  readonly loose?: true;
  /** 1998年以来: up to the report's own time. */
  readonly since?: true;
  /** 从2005年 opens a span, 到2008年 closes one. */
  readonly role?: 'from' | 'to';
}

export interface TimeExpression {
  readonly end: number;
  readonly value: TimeValue;
}

const numerals = '零一二三四五六七八九十';
const dash = '[-—–－~～至到]{1,2}';
const year = '((?:19|20)\\d\\d|[一二][九〇零○0][〇零○一二三四五六七八九]{2})';
const months = `(\\d{1,2})${dash}(\\d{1,2})月份?`;

const quarterOf = new Map([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const chinese = new Map([...numerals].map((digit, at) => [digit, at]));

type Groups = readonly (string | undefined)[];
interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TimeValue;
}

/** Sticky and bounded: each is tried at one offset and looks at most a few characters ahead. */
const digitRules: readonly Rule[] = [
  rule(`${year}年?${dash}${year}(?:年间|年)`, ([from, to]) => ({ year: toYear(from), endYear: toYear(to) })),
  rule(`${year}年${months}`, ([at, from, to]) => ({ year: toYear(at), months: [Number(from), Number(to)] })),
  rule(`${year}年(\\d{1,2})月\\d{1,2}日`, ([at, month]) => ({
    year: toYear(at),
    months: [Number(month), Number(month)],
    day: true,
  })),
  rule(`${year}年(\\d{1,2})月(?:份|底|末)?`, ([at, month]) => ({
    year: toYear(at),
    months: [Number(month), Number(month)],
  })),
  rule(`${year}[-/.](\\d{1,2})[-/.]\\d{1,2}(?!\\d)`, ([at, month]) => ({
    year: toYear(at),
    months: [Number(month), Number(month)],
  })),
  rule(`${year}(?:年度|年代|年版|年期|年)?(?<=年度|年代|年)(?:以来)?`, ([at]) => ({ year: toYear(at) })),
  rule(`0(\\d)年(?:底|末)?`, ([digit]) => ({ year: 2000 + Number(digit) })),
  rule(`(\\d{1,2})月份?${dash}(\\d{1,2})月份?(?!\\d)`, ([from, to]) => ({
    own: true,
    months: [Number(from), Number(to)],
  })),
  rule(`${months}`, ([from, to]) => ({ own: true, months: [Number(from), Number(to)] })),
  rule(`(\\d{1,2})月\\d{1,2}日(?:${dash}(?:\\d{1,2}月)?\\d{1,2}日)?`, ([month]) => ({
    own: true,
    months: [Number(month), Number(month)],
    day: true,
  })),
  rule(`(\\d{1,2})月(?:份|底|末)?`, ([month]) => ({ own: true, months: [Number(month), Number(month)] })),
];

/** 为近七年最高: the years are what a superlative looks back over, not the time of what is said. */
const notSuperlative = '(?!(?:以来|来)?(?:的|之|同期|历史)?(?:最|新高|新低|首次|首位))';

const wordRules: readonly Rule[] = [
  rule('[“"]?十([一二三四五六七])五[”"〞]?(?:规划)?(?:期间|时期|以来)?(期?末)?', ([plan, end]) => ({
    plan: 10 + (chinese.get(plan ?? '') ?? 0),
    ...(end !== undefined && { point: true as const }),
  })),
  rule('[“"]([八九])五[”"〞](?:期间|时期|末)?', ([plan]) => ({ plan: chinese.get(plan ?? '') ?? 0 })),
  rule('前(三|3)季度', () => ({ own: true, months: [1, 9] })),
  rule('(?:第)?([一二三四1234])季度', ([quarter]) => ({
    own: true,
    quarter: quarterOf.get(quarter ?? '') ?? 1,
  })),
  rule('上半年', () => ({ own: true, months: [1, 6] })),
  rule('下半年', () => ({ own: true, months: [7, 12] })),
  rule('(?:头|(?<!提)前)([一二三四五六七八九十]|十一|\\d{1,2})个月', ([to]) => ({
    own: true,
    months: [1, toNumber(to)],
  })),
  rule('([二三四五六七八九十两]|\\d)年(?=平均|年均|累计)', ([back]) => ({ back: toNumber(back) })),
  rule(
    `(近|最近)?(?:这|过去|前|本届政府|过去的)?([二三四五六七八九十两]|\\d)年(?:多)?来${notSuperlative}`,
    ([near, back]) => ({
      back: toNumber(back),
      ...(near !== undefined && { loose: true as const }),
    }),
  ),
  rule(`(?:过去|最近|近|这)(?:的)?([二三四五六七八九十两]|\\d)年${notSuperlative}`, ([back]) => ({
    back: toNumber(back),
  })),
  rule('(?:今后|未来|今后的|未来的)(?:一个时期|几年|[三五十]年|一段时间)', () => ({ open: true })),
];

/** Words for times relative to the report: longest first. */
const words: readonly (readonly [string, TimeValue])[] = [
  ['上年同期', { prior: true }],
  ['去年同期', { relative: -1 }],
  ['上年末', { prior: true, point: true }],
  ['上年底', { prior: true, point: true }],
  ['去年底', { relative: -1, point: true }],
  ['去年末', { relative: -1, point: true }],
  ['上一年度', { prior: true }],
  ['上一年', { prior: true }],
  ['上年度', { prior: true }],
  ['去年', { relative: -1 }],
  ['上年', { prior: true }],
  ['前年', { relative: -2 }],
  ['今年以来', { relative: 0 }],
  ['今年', { relative: 0 }],
  ['明年', { relative: 1 }],
  ['后年', { relative: 2 }],
  ['过去一年', { own: true }],
  ['过去的一年', { own: true }],
  ['一年来', { own: true }],
  ['本年度', { own: true }],
  ['全年', { own: true }],
  ['年内', { own: true }],
  ['年底', { own: true, point: true }],
  ['年末', { own: true, point: true }],
  ['年初', { own: true, opening: true }],
  ['目前', { own: true }],
  ['截至目前', { own: true }],
  ['截止目前', { own: true }],
  ['至今', { own: true }],
  ['近年来', { open: true }],
  ['近几年', { open: true }],
  ['几年来', { open: true }],
];

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(source, 'y'), read };
}

function toYear(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d/.test(text)) return Number(text);
  return Number([...text].map((digit) => (/[〇零○0]/.test(digit) ? 0 : (chinese.get(digit) ?? 0))).join(''));
}

function toNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d/.test(text)) return Number(text);
  return text === '两' ? 2 : text === '十一' ? 11 : (chinese.get(text) ?? 0);
}

const wordsByStart = new Map<string, (typeof words)[number][]>();
for (const word of words) {
  const start = word[0][0] ?? '';
  wordsByStart.set(start, [...(wordsByStart.get(start) ?? []), word]);
}

/** Whether the digits at an offset go on like a date: most numbers of a report have another unit behind them. */
function mayBeDate(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end === at || '年月-—–－~～至到./'.includes(text[end] ?? '\0');
}

const digitStart = /[\d一二]/;
const wordStart = /["“十前上下一二三四第头这过近最去今明后本全年目截至几未八九两五六七1-9]/;

/**
 * The time expression at an offset of a text whose digits are half-width; undefined for none.
 * A number that only looks like a year (2016家) has no 年 and is none.
 */
export function readTime(text: string, at: number): TimeExpression | undefined {
  const first = text[at] ?? '';
  if (digitStart.test(first) && mayBeDate(text, at)) {
    const dated = readYearWithPart(text, at) ?? readRules(digitRules, text, at);
    if (dated !== undefined) return dated;
  }
  if (!wordStart.test(first)) return undefined;
  const spelled = readRules(wordRules, text, at);
  if (spelled !== undefined) return spelled;
  const word = wordsByStart.get(first)?.find(([name]) => text.startsWith(name, at));
  if (word === undefined) return undefined;
  return withTail(text, at + word[0].length, word[1]);
}

function readRules(rules: readonly Rule[], text: string, at: number): TimeExpression | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const value = read(match.slice(1));
      return { end: pattern.lastIndex, value };
    }
  }
  return undefined;
}

/** A span of years, months of a year, a whole date, a month of a year. */
const rangeRules = digitRules.slice(0, 4);

const plainYear = new RegExp(`${year}年`, 'y');

function readYearWithPart(text: string, at: number): TimeExpression | undefined {
  plainYear.lastIndex = at;
  const match = plainYear.exec(text);
  if (match === null) return undefined;
  const value = { year: toYear(match[1]) };
  const end = plainYear.lastIndex;
  const ranged = readRules(rangeRules, text, at);
  if (ranged !== undefined) return ranged;
  return withTail(text, end, value);
}

const tail = /(?:年?[底末初]|度)?/y;

/** 今年前三季度, 2020年一季度, 2008年底: a part of the year directly behind it. */
function withTail(text: string, at: number, value: TimeValue): TimeExpression {
  const part = at < text.length ? readPart(text, at) : undefined;
  if (part !== undefined) return { end: part.end, value: { ...value, ...part.value } };
  tail.lastIndex = at;
  const [ending = ''] = tail.exec(text) ?? [];
  const end = at + ending.length;
  if (text.startsWith('以来', end) && value.year !== undefined)
    return { end: end + 2, value: { ...value, since: true } };
  if (/[底末]/.test(ending)) return { end, value: { ...value, point: true } };
  if (ending.endsWith('初')) return { end, value: { ...value, opening: true } };
  return { end, value };
}

const partRules = [
  ...digitRules.filter(({ pattern }) => /^\(\\d\{1,2\}\)/.test(pattern.source)),
  ...wordRules.slice(2, 7),
];

function readPart(text: string, at: number): TimeExpression | undefined {
  const part = readRules(partRules, text, at);
  if (part === undefined) return undefined;
  const { own: _, ...value } = part.value;
  return { end: part.end, value };
}
