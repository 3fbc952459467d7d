import { pastHeadings, planHeadings } from '../lexicon/status-words.ts';
import type { DocumentContext } from './document-context.ts';
import { planYears, type SectionYears, yearOf } from './resolve-period.ts';
import { readTime } from './time.ts';

/** What the headings above a paragraph say about it. */
export interface Section extends SectionYears {
  /** A place that a heading names: 二、灌云县的做法. */
  readonly place?: string;
  /** Years of a part that looks back on several: “十四五”时期, 五年来. */
  readonly era?: readonly [number, number];
}

interface Level {
  readonly rank: number;
  readonly section: Section;
}

const numbered: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]+[部章篇]/, 1],
  [/^[一二三四五六七八九十]{1,3}[、.．]/, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[)）]/, 3],
  [/^\d{1,2}[.．、](?!\d)/, 4],
];

/** Follows the headings of a report from paragraph to paragraph. */
export function createSections(context: DocumentContext): (start: number, end: number) => Section {
  const base: Section = { status: 'actual', year: context.years?.[1] };
  let levels: Level[] = [];
  let era: Section['era'];
  return (start, end) => {
    const heading = readHeading(context.text, start, end);
    if (heading !== undefined) {
      levels = levels.filter(({ rank }) => rank < heading.rank);
      const section = readSection(heading.text, levels.at(-1)?.section ?? base, context, base);
      if (section !== undefined) levels.push({ rank: heading.rank, section });
    }
    era = readEra(context, context.text.slice(start, Math.min(end, start + 150)), era, heading?.rank);
    const section = levels.at(-1)?.section ?? base;
    return era === undefined || section.status === 'target' ? section : { ...section, era };
  };
}

/** A paragraph that speaks of 五年来 opens a part about those years; one of 过去一年 closes it. */
function readEra(
  context: DocumentContext,
  opening: string,
  era: Section['era'],
  rank: number | undefined,
): Section['era'] {
  const last = context.years?.[1];
  if (last === undefined) return undefined;
  const heading = rank !== undefined && rank <= 2;
  if (heading && /(?:今后|未来|下一个)五年/.test(opening.slice(0, 40))) return undefined;
  if (heading && !/(?:过去的?五年|五年来|五年的?工作|这五年|十[一二三四五]五)/.test(opening.slice(0, 40)))
    return undefined;
  const plan = /十([一二三四五])五[”"〞]?(?:时期|的五年|期间)/.exec(opening)?.[1];
  const years = plan === undefined ? undefined : planYears(10 + '一二三四五'.indexOf(plan) + 1);
  if (years !== undefined && years[1] <= last) return years;
  if (/(?:五年来|过去五年|过去的五年|这五年)/.test(opening)) return [last - 4, last];
  if (/^(?:各位代表[！!，,：:]?)?\s*(?:刚刚)?(?:过去的?一年|过去的\d{4}年|\d{4}年|一年来)/.test(opening))
    return undefined;
  return era;
}

/** A short line without a stop, or the numbered opening of a paragraph. */
function readHeading(
  text: string,
  start: number,
  end: number,
): { readonly rank: number; readonly text: string } | undefined {
  const line = text.slice(start, Math.min(end, start + 60)).trim();
  const rank = numbered.find(([pattern]) => pattern.test(line))?.[1];
  const stop = line.search(/[。！？：:]/);
  const whole = end - start <= 45 && !/[。！？；;，,]$/.test(line);
  if (rank !== undefined) return { rank, text: whole || stop < 0 ? line : line.slice(0, stop) };
  if (!whole || start === 0 || line.includes('\t')) return undefined;
  return { rank: /^[“"—]/.test(line) ? 6 : 5, text: line };
}

/** The section that a heading opens; undefined where it says nothing that its parent does not. */
function readSection(
  heading: string,
  parent: Section,
  context: DocumentContext,
  base: Section,
): Section | undefined {
  const year = headingYear(heading, context, base);
  const past = pastHeadings.some((word) => heading.includes(word));
  const plan = !past && planHeadings.some((word) => heading.includes(word));
  const place = headingPlace(heading, context);
  const reported = context.years?.[1];
  if (year !== undefined && reported !== undefined && year > reported && !past) {
    return { ...parent, status: 'target', year, ...(place !== undefined && { place }) };
  }
  if (year !== undefined && (past || year <= (reported ?? year)) && !plan) {
    return { ...parent, status: 'actual', year, ...(place !== undefined && { place }) };
  }
  if (context.visit && /(?:建议|启示|思考|体会|对策|打算|我[县区市])/.test(heading))
    return { ...parent, place: '' };
  // A speech in the middle of its year has results and wishes under one heading: its verbs decide.
  if (plan && reported !== undefined && context.thisYear === reported) return undefined;
  if (plan)
    return {
      ...parent,
      status: 'target',
      year: year ?? planYearOf(parent, context),
      ...(place !== undefined && { place }),
    };
  if (past) return { ...parent, status: 'actual', year: reported, ...(place !== undefined && { place }) };
  return place === undefined ? undefined : { ...parent, place };
}

function planYearOf(parent: Section, context: DocumentContext): number | undefined {
  if (parent.status === 'target') return parent.year;
  const reported = context.years?.[1];
  if (reported === undefined) return context.thisYear;
  return context.thisYear !== undefined && context.thisYear > reported ? context.thisYear : undefined;
}

/** A whole date is that of the meeting or the publication, as in the line below a title: it heads no part. */
const wholeDate = /月[\d一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}/;

function headingYear(heading: string, context: DocumentContext, base: Section): number | undefined {
  const reported = context.years?.[1];
  if (reported !== undefined && /(?:今后|未来)五年/.test(heading)) return reported + 5;
  const plan = /十([一二三四五六七])五/.exec(heading)?.[1];
  const last = plan === undefined ? undefined : planYears(10 + '一二三四五六七'.indexOf(plan) + 1)[1];
  // A coming five-year plan: what it wants is for its last year.
  if (last !== undefined && last - 4 > (context.years?.[1] ?? last)) return last;
  if (wholeDate.test(heading)) return undefined;
  for (let at = 0; at < heading.length; at++) {
    const time = readTime(heading, at);
    if (time === undefined) continue;
    if (time.value.year !== undefined || time.value.relative !== undefined)
      return yearOf(time.value, context, base);
    at = time.end - 1;
  }
  return undefined;
}

function headingPlace(heading: string, context: DocumentContext): string | undefined {
  for (let at = 0; at < heading.length; at++) {
    const place = context.places.findAt(heading, at);
    if (place !== undefined) return place.name === context.region ? undefined : place.name;
  }
  return undefined;
}
