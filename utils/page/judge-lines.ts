import type { Steps } from '../stepwise.ts';
import type { Body } from './choose-body.ts';
import { inDataTable } from './data-tables.ts';
import type { LineRule } from './furniture-rule.ts';
import { isSentence } from './line-weights.ts';
import type { Line, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** How many lines behind the body may still tell that a preview ended there. */
export const NOTICE_REACH = 14;
/** How many lines before the body its title may stand. */
const HEAD_REACH = 14;

/** What a line is, taken for itself. */
export interface Judged {
  /** Index into the scan's lines; judged lines stand in the scan's order without holes. */
  readonly index: number;
  readonly line: Line;
  readonly rule: LineRule | undefined;
  /** Running text, and none of the site's. */
  readonly sentence: boolean;
  /** A cell of a data table. */
  readonly data: boolean;
  readonly beside: boolean;
}

/** Judges the lines from the title to a little behind the body, each for itself. */
export function* judgeLinesSteps(
  scan: PageScan,
  body: Body,
  title: PageTitle,
  dataTables: ReadonlySet<number>,
  rules: readonly (LineRule | undefined)[],
): Steps<Judged[]> {
  const judged: Judged[] = [];
  const stop = Math.min(scan.lines.length, body.last + NOTICE_REACH);
  for (let index = headStart(body, title); index < stop; index++) {
    if (judged.length % 400 === 399) yield;
    const line = scan.lines[index];
    if (!line) continue;
    const data = inDataTable(line, dataTables);
    const rule = rules[index];
    const unlinked = line.linked < line.text.length * 0.4;
    const sentence = !rule && unlinked && isSentence(line.text, line.measure.mass, line.measure.stops);
    judged.push({ index, line, rule, sentence, data, beside: body.beside.has(index) });
  }
  return judged;
}

/** The line after the last title line shortly before the body, or where the body starts. */
function headStart(body: Body, title: PageTitle): number {
  const line = title.lines.findLast((index) => index < body.first);
  return line !== undefined && body.first - line <= HEAD_REACH ? line + 1 : body.first;
}
