import type { Steps } from '../stepwise.ts';
import { classifyLine } from './classify-line.ts';
import { inDataTable } from './data-tables.ts';
import { isStampLine } from './date-stamp.ts';
import { linesOf, type Pager } from './find-pagers.ts';
import type { LineRule } from './furniture-rule.ts';
import type { ElementRecord, Line, PageScan } from './page-scan.ts';
import { endsSentence, measureText } from './text-measure.ts';

/** Marks of running text; a long line without any is a row of names or headlines. */
const CLAUSES = /[，。；！？,;.!?…]/;

/** How much a line speaks for being text of a document: positive for sentences, negative for menus and lists of links. */
export function lineWeight(line: Line): number {
  const { mass, stops, digits } = line.measure;
  const linked = line.linked / line.text.length;
  if (linked > 0.5) return -Math.min(mass, 20) - 3;
  if (isSentence(line.text, mass, stops)) {
    const said = CLAUSES.test(line.text) ? mass : mass / 3;
    return (said + 3 * Math.min(stops, mass / 6)) * (1 - linked);
  }
  if (line.heading > 0) return 0;
  return digits > 0 && line.item ? -5 : -2;
}

/** Long enough and with the stops of running text. */
export function isSentence(text: string, mass: number, stops: number): boolean {
  if (mass >= 50) return true;
  if (stops === 0) return mass >= 32;
  return mass >= 24 || (mass >= 9 && endsSentence(text));
}

/** What a page's lines are worth, each taken for itself. */
export interface WeighedLines {
  readonly values: readonly number[];
  /** What lines of the site's own are, by their words. */
  readonly rules: readonly (LineRule | undefined)[];
}

/** A page and what its lines are worth. */
export interface WeighedPage extends WeighedLines {
  readonly scan: PageScan;
}

/** Parts of the page whose lines need no closer look. Tables by their index. */
export interface KnownParts {
  readonly dataTables: ReadonlySet<number>;
  readonly sheets: ReadonlySet<number>;
  readonly pagers: readonly Pager[];
}

const SHEET: LineRule = { rule: 'label-sheet', effect: 'info' };
const PAGER: LineRule = { rule: 'pager', effect: 'drop' };
const STAMP: LineRule = { rule: 'publication', effect: 'info' };

/** Weighs all lines: those of the site's own speak against, cells of data tables count by their numbers. */
export function* weighLinesSteps(
  scan: PageScan,
  { dataTables, sheets, pagers }: KnownParts,
): Steps<WeighedLines> {
  const values: number[] = [];
  const rules: (LineRule | undefined)[] = [];
  const inPager = linesOf(scan, pagers);
  for (const [index, line] of scan.lines.entries()) {
    if (index % 100 === 99) yield;
    const data = inDataTable(line, dataTables);
    const isSheet = line.cell !== undefined && sheets.has(line.cell.table);
    const known = inPager.has(index) ? PAGER : isSheet ? SHEET : undefined;
    const rule = known ?? (data && line.text.length < 30 ? undefined : ruleOf(line));
    rules.push(rule);
    values.push(rule ? -3 : data ? cellWeight(line) : lineWeight(line));
  }
  liftFragments(scan, values, rules);
  return { values, rules };
}

function ruleOf({ text, measure }: Line): LineRule | undefined {
  const rule = classifyLine(text, measure);
  if (rule) return isAboutWords(text, measure) ? undefined : rule;
  return measure.digits > 2 && isStampLine(text) ? STAMP : undefined;
}

/** What a site writes stands in quotes, in a whole sentence that says something about it. */
function isAboutWords(text: string, { stops }: Line['measure']): boolean {
  if (stops === 0 || !/[“"「]/.test(text) || !endsSentence(text)) return false;
  const unquoted = text.replace(/“[^”]*”|"[^"]*"|「[^」]*」/g, '');
  const measure = measureText(unquoted);
  return isSentence(unquoted, measure.mass, measure.stops) && !classifyLine(unquoted, measure);
}

/** So many short lines in a row, of one make, may be a text whose lines were cut. */
const LEAST_FRAGMENTS = 8;

/** Weighs short lines by what they say together, as where each printed line was cut into pieces. */
function liftFragments(scan: PageScan, values: number[], rules: readonly (LineRule | undefined)[]): void {
  let start = 0;
  for (let at = 0; at <= scan.lines.length; at++) {
    const line = scan.lines[at];
    const first = scan.lines[start];
    if (line && first && !rules[at] && isFragment(line) && areAlike(scan, line, first)) continue;
    if (at - start >= LEAST_FRAGMENTS) liftRun(scan, values, start, at);
    start = line && !rules[at] && isFragment(line) ? at : at + 1;
  }
}

function isFragment({ linked, item, cell, heading }: Line): boolean {
  return linked === 0 && !item && cell === undefined && heading === 0;
}

/** Elements of one make hold the lines: depth, tag and classes. */
function areAlike(scan: PageScan, one: Line, other: Line): boolean {
  const [a, b] = [scan.elements[one.element], scan.elements[other.element]];
  return a === b || (a?.depth === b?.depth && a?.tag === b?.tag && classesOf(a) === classesOf(b));
}

function classesOf(element: ElementRecord | undefined): string {
  return element?.names.filter((name) => name.startsWith('.')).join() ?? '';
}

/** Lines with stops among them, not all of them at an end, are one text. */
function liftRun(scan: PageScan, values: number[], start: number, end: number): void {
  const lines = scan.lines.slice(start, end);
  const stops = lines.reduce((sum, line) => sum + line.measure.stops, 0);
  const open = lines.filter((line) => !endsSentence(line.text) && line.measure.mass >= 4).length;
  const sentences = lines.filter((line) => /。|[.;；]$/.test(line.text)).length;
  if (stops < lines.length * 0.3 || open < lines.length * 0.4 || sentences < lines.length * 0.06 + 1) return;
  for (let at = start; at < end; at++)
    if ((values[at] ?? 0) < 0) values[at] = scan.lines[at]?.measure.mass ?? 0;
}

function cellWeight(line: Line): number {
  if (line.linked > line.text.length / 2) return -2;
  return line.measure.digits > 0 ? 1 : 0;
}
