import { findAreas, findCities } from '../lexicon/gazetteer.ts';
import { ownZones } from '../lexicon/place-words.data.ts';
import { findPlanYears } from '../lexicon/plan-years.ts';
import {
  findFullNames,
  findRegionCode,
  type RegionLevel,
  regionLevel,
  shortRegionName,
} from '../lexicon/regions.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { TimeValue } from '../lexicon/time-value.ts';
import type { DescribedReport } from '../metadata/describe-report.ts';
import { narrowDigits } from '../metadata/normal-digits.ts';
import { ownLevel } from '../metadata/own-level.ts';
import { readableText } from '../metadata/readable-text.ts';
import { monthSpan } from '../period.ts';
import type { Report } from '../report.ts';
import { findPlaces, type Places } from './places.ts';
import type { YearPart } from './resolve-period.ts';
import { timesIn } from './time.ts';

/** What the document as a whole tells: everything that one paragraph cannot. */
export interface DocumentContext {
  /** `report.text` with half-width digits and simplified characters; offsets are the same. */
  readonly text: string;
  /** The text as printed, where it has traditional characters. */
  readonly printed?: string;
  readonly places: Places;
  /** The region that the report is mainly about, as written. */
  readonly region: string | undefined;
  /** The level of which 全县, 我市 speak here. */
  readonly level: RegionLevel | undefined;
  /** First and last year that it mainly reports. */
  readonly years: readonly [number, number] | undefined;
  /** What 今年 means. */
  readonly thisYear: number | undefined;
  /** The month in which it was written, counted from the year 0, where its date is of its own year. */
  readonly writtenIn: number | undefined;
  /** A plan's own years: “十四五”规划, 2023年工作要点. Then `years` are those before them. */
  readonly planned: readonly [number, number] | undefined;
  /** The part of its year that its title names: 上半年, 第三季度. */
  readonly part: YearPart | undefined;
  /** Its words were changed by a machine: aliases are doubtful, years unreliable. */
  readonly reworded: boolean;
  /** A speech: what it asks for stands under headings of its own words. */
  readonly speech: boolean;
  /** A study visit: the places that it is about are not the writer's. */
  readonly visit: boolean;
  /** Its years are those of its own words; a visit's date says nothing about the places that were visited. */
  readonly dated: boolean;
  /** About a zone: its 开发区 is the report's own place. */
  readonly zone: boolean;
  /** About a firm, not a place. */
  readonly company: boolean;
}

/** Reads off a report what its paragraphs are read by; its places are looked for in the whole text. */
export function describeDocument({ report, text, thisYear }: DescribedReport): DocumentContext {
  const region = report.region && simplify(report.region.value);
  const reworded = report.warnings.some(({ kind }) => kind === 'reworded');
  const places = findPlaces(
    text,
    [...(region?.split('、') ?? []), ...(region === '全国' ? partsOfCountry : [])],
    citiesWithin(region),
  );
  const full = region === undefined ? undefined : completeName(region, places);
  const planned = reworded ? undefined : plannedYears(report);
  return {
    text,
    ...(text !== report.text && text !== narrowDigits(report.text) && { printed: report.text }),
    places,
    region: full,
    level: levelOf(full) ?? ownLevel(text),
    writtenIn: thisYear === undefined ? undefined : monthOfWriting(report, thisYear),
    planned,
    years: reworded ? undefined : ((planned && yearsBefore(planned)) ?? readYears(report.year?.value)),
    thisYear: reworded ? undefined : thisYear,
    part: reworded ? undefined : partOfTitle(report.title),
    reworded,
    speech: report.kind === 'speech',
    visit: report.kind === 'study-visit',
    dated: report.kind !== 'study-visit' || report.year?.from.startsWith('body') === true,
    zone: ownZones.some((zone) => full?.endsWith(zone)),
    company: /(?:公司|集团|银行)$/.test(region ?? ''),
  };
}

const partsOfCountry = ['中西部地区', '西部地区', '东部地区', '中部地区', '东北地区'];

/** A province's report calls its cities by their short names: 泸州经济总量增长6%. */
function citiesWithin(region: string | undefined): readonly string[] {
  const code = region === undefined ? undefined : findAreas(region).at(-1)?.code;
  if (code === undefined || !code.endsWith('0000')) return [];
  return findCities(code.slice(0, 2))
    .map(shortRegionName)
    .filter((name) => name.length >= 2);
}

/** A date of another year than its own is that of a copy. */
function monthOfWriting({ publishedOn }: Report, thisYear: number): number | undefined {
  const span = monthSpan(publishedOn?.value ?? '');
  return span !== undefined && Math.floor(span.last / 12) === thisYear ? span.last : undefined;
}

/** The years that the title of a plan names, unless it says how an older plan went. */
function plannedYears({ kind, title }: Report): readonly [number, number] | undefined {
  if (kind !== 'plan' || /总结|情况|评估|成就|回顾/.test(title)) return undefined;
  const years = findPlanYears(title);
  if (years !== undefined) return years;
  const dated = timesOfTitle(title).find(({ year }) => year !== undefined);
  return dated?.year === undefined ? undefined : [dated.year, dated.endYear ?? dated.year];
}

/** As many years before a plan as it has itself: the five that it looks back on, or the one. */
function yearsBefore([first, last]: readonly [number, number]): readonly [number, number] {
  return [first - (last - first) - 1, first - 1];
}

/** 2024年半年度报告, 前三季度经济运行情况, 2019年1—9月工作情况. */
function partOfTitle(title: string): YearPart | undefined {
  if (/半年度|中期报告/.test(title)) return { months: [1, 6] };
  const part = timesOfTitle(title).find(
    ({ months, quarter, day }) => !day && (months ?? quarter) !== undefined,
  );
  if (part?.quarter !== undefined) return { quarter: part.quarter };
  return part?.months && { months: part.months };
}

/** No title is longer than what of it is looked at. */
const LONGEST_TITLE = 120;

function timesOfTitle(title: string): readonly TimeValue[] {
  const text = readableText(title.slice(0, LONGEST_TITLE));
  return Array.from(timesIn(text), ({ value }) => value);
}

function readYears(year: string | undefined): readonly [number, number] | undefined {
  const [first, last] = (year ?? '').split('/').map(Number);
  if (first === undefined || !(first > 1900)) return undefined;
  return [first, last ?? first];
}

/** The full name where the report has it anywhere: 海陵 stays 海陵 where it never says 海陵区. */
function completeName(region: string, places: Places): string {
  return findFullNames(region).find((name) => places.names.has(name)) ?? region;
}

function levelOf(region: string | undefined): RegionLevel | undefined {
  if (region === undefined) return undefined;
  const first = region.split('、')[0] ?? region;
  return regionLevel(first) ?? regionLevel(findFullNames(first)[0] ?? '');
}

/** The GB/T 2260 code of a figure's region in its year, where it is certain: of two 海州区 the one beside the report's place. */
export function regionCode(
  name: string | undefined,
  year: number | undefined,
  { region: home }: DocumentContext,
): string | undefined {
  if (name === undefined) return undefined;
  return findRegionCode(name, year, home === undefined ? undefined : findRegionCode(home, year));
}
