import { isStamp, nameOf } from './find-posts.ts';
import { groupBy } from './group-by.ts';
import { linesFrom, nearRuns } from './line-runs.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** So many readers in a row make a list of comments. */
const LEAST_COMMENTS = 3;
/** From one reader's time to the next stand no more lines: what is said, an answer to it, buttons. */
const MOST_BETWEEN = 5;
/** A sentence weighs more. */
const STRAY = 9;

/** 08-08 回应 有用(6): a day without its year, and what readers may do. */
const DAY_AND_BUTTONS = /^\d{1,2}[-/]\d{1,2}\s.*(?:回复|回应|举报|有用|赞|顶)/;

/**
 * Lines of readers behind a text, by their times: lines of one make, each with the time when somebody wrote, in turn
 * with what was said. Where the text stands among them or goes on behind them they are a part of it.
 */
export function findComments(scan: PageScan, values: readonly number[], title: PageTitle): number[] {
  const top = title.lines[0];
  const text = values.findIndex((value, line) => top !== undefined && line > top && value > STRAY);
  if (text < 0) return [];
  const reach = reachOfPlaces(scan, values, text);
  return stampRuns(scan, text).flatMap((stamps) => {
    const { first, last } = listAround(scan, stamps);
    return first > text && (reach[first - 1] ?? 0) < first ? linesFrom(first, last) : [];
  });
}

/** Runs of lines with a time behind the text's first line, each run in elements of one make. */
function stampRuns(scan: PageScan, text: number): number[][] {
  const stamps = scan.lines.flatMap((line, index) =>
    index > text && (isStamp(line) || DAY_AND_BUTTONS.test(line.text)) ? [index] : [],
  );
  return [...groupBy(stamps, (stamp) => makeOf(scan, stamp)).values()]
    .flatMap((alike) => nearRuns(alike, (line) => line, MOST_BETWEEN + 1))
    .filter(({ length }) => length >= LEAST_COMMENTS);
}

function makeOf(scan: PageScan, line: number): string {
  const element = scan.elements[scan.lines[line]?.element ?? -1];
  return element ? nameOf(element) : '';
}

/** The boxes that hold the times, side by side; the lines between them where there are no boxes. */
function listAround(scan: PageScan, stamps: readonly number[]): { first: number; last: number } {
  const [from, to] = [stamps[0] ?? 0, stamps.at(-1) ?? 0];
  let box = scan.elements[scan.lines[from]?.element ?? -1];
  let list = parentOf(scan, box);
  while (list && list.lastLine <= to) {
    box = list;
    list = parentOf(scan, list);
  }
  const first = box?.firstLine ?? from;
  let element = scan.elements[scan.lines[to]?.element ?? -1];
  while (element && element.depth > (box?.depth ?? 0)) element = parentOf(scan, element);
  const flat = first === from && element?.lastLine === to + 1;
  const period = (stamps[1] ?? from) - from;
  if (!flat) return { first, last: element?.lastLine ?? to + 1 };
  return { first, last: Math.min(to + period, list?.lastLine ?? to + 1) };
}

function parentOf(scan: PageScan, element: ElementRecord | undefined): ElementRecord | undefined {
  return scan.elements[element?.parent ?? -1];
}

/** How far the places reach in which the text stands from its first line to each line: the last line of any of them. */
function reachOfPlaces(scan: PageScan, values: readonly number[], text: number): readonly number[] {
  const lastOf = new Map<string, number>();
  const places = values.map((value, line) =>
    line >= text && value > STRAY ? placeOf(scan, line) : undefined,
  );
  for (const [line, place] of places.entries()) if (place !== undefined) lastOf.set(place, line);
  let reach = -1;
  return places.map((place) => {
    if (place !== undefined) reach = Math.max(reach, lastOf.get(place) ?? -1);
    return reach;
  });
}

function placeOf(scan: PageScan, line: number): string {
  const element = scan.elements[scan.lines[line]?.element ?? -1];
  const parent = parentOf(scan, element);
  return [element, parent].map((each) => `${each?.depth} ${each?.tag} ${each?.names.join()}`).join(' < ');
}
