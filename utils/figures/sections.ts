import { byCharacter } from '../lexicon/by-character.ts';
import { findPlanYears } from '../lexicon/plan-years.ts';
import {
  foundationHeadings,
  ownHeadings,
  pastHeadings,
  planHeadings,
  proposalHeadings,
} from '../lexicon/status-words.ts';
import type { DocumentContext } from './document-context.ts';
import { firstPlace } from './first-place.ts';
import { type SectionYears, yearOf } from './resolve-period.ts';
import { asksForMore } from './speech-aims.ts';
import { timesIn } from './time.ts';

/** What the headings above a paragraph say about it. */
export interface Section extends SectionYears {
  /** A place that a heading names: 二、灌云县的做法. */
  readonly place?: string;
  /** Years of a part about several: those of “十四五”时期 or 五年来, or the five to come. */
  readonly era?: readonly [number, number];
}

interface Level {
  readonly rank: number;
  readonly section: Section;
}

const ordinals = '一二三四五六七八九十';
/** How numbered headings begin: with which characters, in which form, and their ranks. */
const numbered: readonly (readonly [starts: string, form: RegExp, rank: number])[] = [
  ['第', new RegExp(`^第[${ordinals}]+[部章篇]`), 1],
  ['第', new RegExp(`^第[${ordinals}]+节`), 2],
  [ordinals, new RegExp(`^[${ordinals}]{1,3}[、.．]`), 3],
  ['（(', new RegExp(`^[（(][${ordinals}]{1,3}[)）]`), 4],
  ['0123456789', /^\d{1,2}[.．、](?!\d)/, 5],
];
const numberedByStart = byCharacter(numbered, ([starts]) => starts);
/** A line without a number, and one that only begins a list. */
const PLAIN = 6;
const LISTED = 7;
const LONGEST_TITLE = 32;

/** Follows the headings of a report from paragraph to paragraph. */
export function createSections(context: DocumentContext): (start: number, end: number) => Section {
  const base = baseSection(context);
  let levels: Level[] = [];
  let era: Section['era'];
  let trailing: string | undefined;
  let aims = false;
  const open = (rank: number, text: string) => {
    levels = levels.filter((level) => level.rank < rank);
    const section = readSection(text, levels.at(-1)?.section ?? base, context, base);
    if (section !== undefined) levels.push({ rank, section });
  };
  return (start, end) => {
    if (trailing !== undefined) open(rankOf(trailing) ?? PLAIN, trailing);
    const heading = readHeading(context.text, start, end);
    if (heading !== undefined) open(heading.rank, heading.text);
    trailing = trailingHeading(context.text.slice(Math.max(start, end - 40), end));
    era = readEra(context, context.text.slice(start, Math.min(end, start + 150)), era, heading?.rank);
    const opening = context.text.slice(start, Math.min(end, start + 80));
    aims = context.speech && asksForMore(opening, context, aims);
    const own = levels.at(-1)?.section ?? base;
    const section = wantedBy(opening, own, context, aims);
    return era === undefined || section.status === 'target' ? section : { ...section, era };
  };
}

/** 一要, （二）要, 三是要: an item of what somebody wants. */
const wantedItem = new RegExp(`^[（(]?[${ordinals}]{1,2}[)）、]?是?要`);

/** The part of a report that a paragraph stands in, by its opening: a speech asks for more, a visitor proposes. */
function wantedBy(opening: string, own: Section, context: DocumentContext, aims: boolean): Section {
  if (own.status === 'target') return own;
  if (aims) return { ...own, status: 'target', year: context.thisYear };
  const proposes = context.visit && own.place === '' && wantedItem.test(opening);
  return proposes ? { ...own, status: 'target', year: undefined } : own;
}

/** What a report is about before any heading: a plan wants, all others look back. */
function baseSection({ planned, years }: DocumentContext): Section {
  if (planned === undefined) return { status: 'actual', year: years?.[1] };
  return { status: 'target', year: planned[1], ...(planned[0] < planned[1] && { era: planned }) };
}

const eraWords = /过去的?五年|五年来|五年的?(?:工作|努力|奋斗|发展)|这五年|经过五年|回[顾首]五年|本届政府/;
const yearWords = /^(?:各位代表[！!，,：:]?)?\s*(?:刚刚)?(?:过去的?一年|过去的\d{4}年|\d{4}年|一年来)/;

/** A paragraph that speaks of 五年来 opens a part about those years; one of 过去一年 closes it. */
function readEra(
  context: DocumentContext,
  opening: string,
  era: Section['era'],
  rank: number | undefined,
): Section['era'] {
  const last = context.years?.[1];
  if (last === undefined) return undefined;
  const heading = rank !== undefined && rank <= 3 ? opening.slice(0, 40) : undefined;
  if (heading === undefined && !/[五届年]/.test(opening)) return era;
  const plan = heading ?? /十[一二三四五]五[”"〞]?(?:时期|的五年|期间)/.exec(opening)?.[0];
  // A heading that names a year beside the plan (2025年工作和“十四五”成就) is about the year, until 五年来 is said.
  const years = plan === undefined || /\d{4}年/.test(plan) ? undefined : findPlanYears(plan);
  if (heading !== undefined && years === undefined && !eraWords.test(heading)) return undefined;
  if (/^[^，。]{0,12}(?:今后|未来|下一个)五年/.test(opening)) return undefined;
  if (years !== undefined && years[1] <= last) return years;
  if (eraWords.test(opening)) return [last - 4, last];
  return yearWords.test(opening) && !/五年|年均/.test(opening) ? undefined : era;
}

/** A short line without a stop, or the numbered opening of a paragraph. */
function readHeading(
  text: string,
  start: number,
  end: number,
): { readonly rank: number; readonly text: string } | undefined {
  const line = text.slice(start, Math.min(end, start + 60)).trim();
  const rank = rankOf(line);
  const whole = end - start <= 45 && !/[。！？；;，,]$/.test(line);
  if (rank !== undefined) return { rank, text: whole ? line : titleOf(line) };
  if (!whole || start === 0 || /[\t，,]/.test(line)) return undefined;
  return { rank: /^[“"—]/.test(line) ? LISTED : PLAIN, text: line };
}

/** What stands before the first stop heads its paragraph only if it is short and tells no numbers. */
function titleOf(line: string): string {
  const title = line.slice(0, Math.max(0, line.search(/[。！？：:]/)));
  return title.length <= LONGEST_TITLE && !/\d[^年]/.test(title.replace(/\d{4}年/g, '')) ? title : '';
}

function rankOf(line: string): number | undefined {
  return numberedByStart.get(line.charCodeAt(0))?.find(([, form]) => form.test(line))?.[2];
}

/** A heading that was run into the end of the paragraph before it: ……3180万元。五、2014年工作打算. */
function trailingHeading(end: string): string | undefined {
  return /[。！；]((?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。！；：，,]{2,30})$/.exec(
    end,
  )?.[1];
}

/** The section that a heading opens; undefined where it says nothing that its parent does not. */
function readSection(
  heading: string,
  parent: Section,
  context: DocumentContext,
  base: Section,
): Section | undefined {
  const named = headingPlace(heading, context);
  const place = named === undefined ? {} : { place: named };
  const reported = context.years?.[1];
  const past = hasWord(heading, pastHeadings) || (context.planned && hasWord(heading, foundationHeadings));
  const plan = !past && hasWord(heading, planHeadings);
  const coming = past ? undefined : comingYears(heading, reported);
  const { era: _, ...rest } = parent;
  const year = headingYear(heading, context, base);
  if (coming !== undefined && year === undefined)
    return { ...rest, ...place, status: 'target', year: coming[1], era: coming };
  if (year !== undefined && reported !== undefined && year > reported && !past)
    return { ...rest, ...place, status: 'target', year };
  if (year !== undefined && (past || year <= (reported ?? year)) && !plan)
    return { ...rest, ...place, status: 'actual', year };
  // What a visitor proposes for home is wanted, and of no year that the visit tells.
  if (context.visit && hasWord(heading, proposalHeadings))
    return { place: '', status: 'target', year: undefined };
  if (context.visit && hasWord(heading, ownHeadings)) return { ...parent, place: '' };
  // A speech in the middle of its year has results and wishes under one heading: its verbs decide.
  if (plan && reported !== undefined && context.thisYear === reported && !heading.includes('展望'))
    return undefined;
  if (plan && parent.status === 'target') return { ...parent, ...place, year: year ?? parent.year };
  if (plan) return { ...rest, ...place, status: 'target', year: year ?? planYearOf(context) };
  if (past) return { ...rest, ...place, status: 'actual', year: reported };
  return named === undefined ? undefined : { ...parent, place: named };
}

function hasWord(heading: string, words: readonly string[]): boolean {
  return words.some((word) => heading.includes(word));
}

function planYearOf({ years, thisYear }: DocumentContext): number | undefined {
  if (years === undefined) return thisYear;
  return thisYear !== undefined && thisYear > years[1] ? thisYear : undefined;
}

/** 今后五年, “十五五”时期 in a report that ends before them: what they want is of all, or of the last. */
function comingYears(heading: string, reported: number | undefined): readonly [number, number] | undefined {
  if (reported === undefined) return undefined;
  if (/(?:今后|未来)五年/.test(heading)) return [reported + 1, reported + 5];
  const years = findPlanYears(heading);
  return years !== undefined && years[0] > reported ? years : undefined;
}

/** A whole date is that of the meeting or the publication, as in the line below a title: it heads no part. */
const wholeDate = /月[\d一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}/;

function headingYear(heading: string, context: DocumentContext, base: Section): number | undefined {
  if (wholeDate.test(heading)) return undefined;
  for (const { value } of timesIn(heading))
    if (value.year !== undefined || value.relative !== undefined) return yearOf(value, context, base);
  return undefined;
}

function headingPlace(heading: string, context: DocumentContext): string | undefined {
  const name = firstPlace(heading, context.places);
  return name === context.region ? undefined : name;
}
