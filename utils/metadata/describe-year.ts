import type { DocumentKind, Sourced } from '../report.ts';
import { narrowDigits } from './normal-digits.ts';

export interface ReportYears {
  /** The year or years that the report is mainly about, ISO. */
  readonly year?: Sourced;
  /** What 今年 means in it. */
  readonly thisYear?: number;
  /** The day it was delivered, if the text bears one: (2009年11月2日). */
  readonly deliveredOn?: string;
}

/** Words that follow a year where the report turns to what is to come. */
const planWords =
  '展望|(?:全[省市县区国州镇]|我[省市县区国州镇]|政府|经济社会发展|国民经济和社会发展)*的?(?:工作|发展)?(?:主要|重点|总体|预期|奋斗)*(?:目标|任务|要求|安排|打算|部署|思路|工作重点|重点工作|预算草案|计划草案)';
const planYear = new RegExp(`((?:19|20)\\d\\d)年?(?:${planWords})`, 'g');
/** Behind a plan's words: 2025年目标|任务顺利完成 looks back. */
const met = /^(?:目标|任务|要求)*(?:顺利|圆满|全面|如期|基本|均|已|完成|实现)/;
const dateLine = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/;
const yearMention = /((?:19|20)\d\d)年(?!\d{0,2}月?\d{0,2}日?在)/g;
const yearRange = /((?:19|20)\d\d)年?(?:到|至|[—–~～-]+)((?:19|20)\d\d)年/g;

/** The years of a report, from its title, its date line and its own words; nothing where they do not tell. */
export function describeYears(input: {
  readonly title: string;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly publishedOn?: string | undefined;
}): ReportYears {
  const title = narrowDigits(input.title);
  const text = narrowDigits(input.text.slice(0, 60_000));
  const deliveredOn = findDeliveryDate(text);
  const plan = findPlanYear(text, title);
  const titleYear = findTitleYear(title);
  const inTime = deliveredOn ?? input.publishedOn;
  const delivered = deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4));
  if (input.kind === 'communique' && titleYear !== undefined) {
    return years(titleYear, titleYear, 'title', deliveredOn);
  }
  if (plan !== undefined && plausiblePlan(plan, titleYear, inTime, text)) {
    const written = delivered ?? yearOfWriting(input.publishedOn, plan);
    const ending = text.includes('明年') && !text.includes('去年');
    const summary = titleYear === plan - 1 && title.includes('总结');
    return years(plan - 1, written ?? (ending || summary ? plan - 1 : plan), 'body:plan', deliveredOn);
  }
  if (
    titleYear !== undefined &&
    /年度|年报|总结|运行情况|执行情况|业绩|季度/.test(title) &&
    !/政府工作报告/.test(title)
  ) {
    return years(titleYear, titleYear, 'title', deliveredOn);
  }
  if (
    /政府工作报告/.test(title) &&
    (titleYear !== undefined || (Number((inTime ?? '').slice(5, 7)) <= 4 && inTime !== undefined))
  ) {
    const now = titleYear ?? Number(inTime?.slice(0, 4));
    return years(now - 1, now, 'title', deliveredOn);
  }
  // 2016年……情况通报 of January 2017
  if (titleYear !== undefined && delivered === titleYear + 1)
    return years(titleYear, delivered, 'title', deliveredOn);
  if (delivered !== undefined) {
    const reported = looksBack(deliveredOn ?? '', text) ? delivered - 1 : delivered;
    return years(reported, delivered, 'line:date', deliveredOn);
  }
  if (titleYear !== undefined) {
    const back = /工作报告/.test(title) && looksBack(`${titleYear}-01`, text);
    return years(back ? titleYear - 1 : titleYear, titleYear, 'title', deliveredOn);
  }
  return yearsOfBody(text, input.publishedOn);
}

/** A report that plans a year is written in it or in the one before; a later date is that of a copy. */
function yearOfWriting(publishedOn: string | undefined, plan: number): number | undefined {
  const year = publishedOn === undefined ? undefined : Number(publishedOn.slice(0, 4));
  return year === plan || year === plan - 1 ? year : undefined;
}

function years(year: number, thisYear: number, from: string, deliveredOn: string | undefined): ReportYears {
  return { year: { value: String(year), from }, thisYear, ...(deliveredOn !== undefined && { deliveredOn }) };
}

/** A date on a short line of the opening: `(2009年11月2日)`, `2026年1月14日在…会议上`. */
function findDeliveryDate(text: string): string | undefined {
  for (const line of text.slice(0, 3000).split('\n').slice(0, 14)) {
    const [, year, month = '', day = ''] = dateLine.exec(line) ?? [];
    const isLine = line.length < 60 && /^[（(—\-\s]|在.{2,40}[会上)）]|^[^，,。]*日[）)]?$/.test(line);
    if (year !== undefined && isLine) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

function findTitleYear(title: string): number | undefined {
  const [, year] = /((?:19|20)\d\d)\s*年?/.exec(title) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The latest year that is named together with a plan word. */
function findPlanYear(text: string, title: string): number | undefined {
  const found = [...text.matchAll(planYear)]
    .filter(
      (match) =>
        !title.includes(match[0]) &&
        !met.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)),
    )
    .map((match) => Number(match[1]));
  return found.length === 0
    ? undefined
    : Math.min(...found.filter((year) => year >= Math.max(...found) - 1).slice(-1));
}

/** A plan of the title's or the delivery's own year, or of the next: not one of ten years ahead. */
function plausiblePlan(
  plan: number,
  titleYear: number | undefined,
  date: string | undefined,
  text: string,
): boolean {
  const anchor = titleYear ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  if (anchor !== undefined) return plan >= anchor - 2 && plan <= anchor + 1;
  return text.includes(`${plan - 1}年`);
}

/** Delivered in the first four months and looking back: then it reports the year before. */
function looksBack(date: string, text: string): boolean {
  const month = Number(date.slice(5, 7));
  return month >= 1 && month <= 4 && /过去(?:的)?一年|去年|上年|一年来|回顾|预计全年/.test(text);
}

/** Without title year and date: a range that is said at least twice, else the year that is said most. */
function yearsOfBody(text: string, publishedOn: string | undefined): ReportYears {
  const ranges = count([...text.matchAll(yearRange)].map((match) => `${match[1]}/${match[2]}`));
  const last = [...text.matchAll(yearMention)].reduce(
    (latest, match) => (latest > (match[1] ?? '') ? latest : (match[1] ?? '')),
    '',
  );
  const range = ranges.find(([years, times]) => times >= 2 && Number(years.slice(5)) >= Number(last) - 1);
  if (range !== undefined) return { year: { value: range[0], from: 'body:range' } };
  const mentions = count([...text.matchAll(yearMention)].map((match) => match[1] ?? ''));
  const published = publishedOn === undefined ? undefined : Number(publishedOn.slice(0, 4));
  const usual = mentions.find(([year]) => published === undefined || Number(year) <= published);
  if (usual !== undefined && usual[1] >= 2) {
    const thisYear = published !== undefined && published - Number(usual[0]) <= 1 ? published : undefined;
    return { year: { value: usual[0], from: 'body:years' }, ...(thisYear !== undefined && { thisYear }) };
  }
  if (published === undefined) return {};
  const back = looksBack(publishedOn ?? '', text) ? 1 : 0;
  return { year: { value: String(published - back), from: 'published' }, thisYear: published };
}

/** What stands in a list and how often, most first. */
function count(values: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
