import { findClones } from './find-clones.ts';
import { findComments } from './find-comments.ts';
import { findVoices } from './find-voices.ts';
import { linesFrom } from './line-runs.ts';
import type { WeighedPage } from './line-weights.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** More of what the page says is no list of others. */
const MOST_OF_PAGE = 0.6;

/**
 * Lines of other documents and of readers, by their shape: clones of slides, voices of the net, comments with their
 * times, and boxes under a heading that says so.
 */
export function findOthers(page: WeighedPage, title: PageTitle): ReadonlySet<number> {
  const { scan, values } = page;
  return new Set([
    ...findClones(scan),
    ...findVoices(scan),
    ...findComments(scan, values, title),
    ...underHeadings(page),
  ]);
}

function underHeadings({ scan, values, rules }: WeighedPage): number[] {
  const heads = rules.flatMap((rule, line) =>
    rule?.effect === 'end' && rule.rule !== 'author' ? [line] : [],
  );
  if (heads.length === 0) return [];
  const total = said(values, 0, values.length);
  const outermost = outermostByFirstLine(scan);
  return heads.flatMap((head) => {
    const last = endUnder(outermost, head);
    if (said(values, head, last) > total * MOST_OF_PAGE) return [];
    return linesFrom(head, last);
  });
}

/** Where the element ends that the line heads, or the run of alike elements that begins behind it under its parent. */
function endUnder(outermost: ReadonlyMap<number, ElementRecord>, head: number): number {
  const own = outermost.get(head);
  let end = own?.lastLine ?? head + 1;
  if (!own || end > head + 1) return end;
  const first = outermost.get(end);
  for (
    let next = first;
    next && next.parent === own.parent && isAlike(next, first);
    next = outermost.get(end)
  )
    end = next.lastLine;
  return end;
}

function isAlike(one: ElementRecord, other: ElementRecord | undefined): boolean {
  return one.tag === other?.tag && one.names.join() === other.names.join();
}

/** The first, thus the outermost, element that begins with each line. */
function outermostByFirstLine(scan: PageScan): ReadonlyMap<number, ElementRecord> {
  const outermost = new Map<number, ElementRecord>();
  for (const element of scan.elements) {
    if (element.lastLine > element.firstLine && !outermost.has(element.firstLine))
      outermost.set(element.firstLine, element);
  }
  return outermost;
}

function said(values: readonly number[], first: number, last: number): number {
  let sum = 0;
  for (let line = first; line < last; line++) sum += Math.max(0, values[line] ?? 0);
  return sum;
}
