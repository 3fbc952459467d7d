import { isStamp } from './find-posts.ts';
import type { ElementRecord, Line, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** So many readers in a row make a list of comments. */
const LEAST_COMMENTS = 3;
/** From one reader's time to the next stand no more lines: what is said, an answer to it, buttons. */
const MOST_BETWEEN = 6;
/** A sentence weighs more. */
const STRAY = 9;

/** 08-08 回应 有用(6): a day without its year, and what readers may do. */
const DAY_AND_BUTTONS = /^\d{1,2}[-/]\d{1,2}\s.*(?:回复|回应|举报|有用|赞|顶)/;

/**
 * Lines of readers behind a text, by their times: lines of one make, each with the time when somebody wrote, in turn
 * with what was said. Where the text stands among them or goes on behind them they are a part of it.
 */
export function findComments(
  scan: PageScan,
  values: readonly number[],
  title: PageTitle,
): ReadonlySet<number> {
  const top = title.lines[0];
  const comments = new Set<number>();
  const text = values.findIndex((value, line) => top !== undefined && line > top && value > STRAY);
  if (text < 0) return comments;
  for (const stamps of stampRuns(scan, text)) {
    const { first, last } = listAround(scan, stamps);
    if (!isBehindText(scan, values, { text, first })) continue;
    for (let line = first; line < last; line++) comments.add(line);
  }
  return comments;
}

/** Runs of lines with a time behind the text's first line, each run in elements of one make. */
function stampRuns(scan: PageScan, text: number): number[][] {
  const open = new Map<string, number[]>();
  const runs: number[][] = [];
  for (let index = text + 1; index < scan.lines.length; index++) {
    const line = scan.lines[index];
    if (!line || !(isStamp(line) || DAY_AND_BUTTONS.test(line.text))) continue;
    const make = makeOf(scan, line);
    const run = open.get(make);
    if (run && index - (run.at(-1) ?? index) <= MOST_BETWEEN) run.push(index);
    else {
      const started = [index];
      open.set(make, started);
      runs.push(started);
    }
  }
  return runs.filter(({ length }) => length >= LEAST_COMMENTS);
}

function makeOf(scan: PageScan, { element }: Line): string {
  const record = scan.elements[element];
  return `${record?.tag} ${record?.names.join('').replace(/\d+/g, '')}`;
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

/** The text's first line stands before the comments, and no line of its places among them or behind them. */
function isBehindText(
  scan: PageScan,
  values: readonly number[],
  { text, first }: { readonly text: number; readonly first: number },
): boolean {
  if (first <= text) return false;
  const places = new Set<string>();
  for (let line = text; line < first; line++)
    if ((values[line] ?? 0) > STRAY) places.add(placeOf(scan, line));
  for (let line = first; line < scan.lines.length; line++)
    if ((values[line] ?? 0) > STRAY && places.has(placeOf(scan, line))) return false;
  return true;
}

function placeOf(scan: PageScan, line: number): string {
  const element = scan.elements[scan.lines[line]?.element ?? -1];
  const parent = parentOf(scan, element);
  return [element, parent].map((each) => `${each?.depth} ${each?.tag} ${each?.names.join()}`).join(' < ');
}
