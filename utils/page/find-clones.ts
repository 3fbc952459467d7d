import { groupBy } from './group-by.ts';
import { linesFrom } from './line-runs.ts';
import type { ElementRecord, PageScan } from './page-scan.ts';

/** Slides that turn in a ring have so many clones at each end at most. */
const MOST_CLONES = 6;
/** Fewer parts are no ring. */
const LEAST_PARTS = 4;

/**
 * Lines of clones by which slides turn in a ring: of parts with one parent and one make, the first ones say the same
 * as the last ones before the clones, and the last ones the same as the first ones behind the clones.
 */
export function findClones(scan: PageScan): number[] {
  return siblings(scan)
    .flatMap((parts) => clonesOf(scan, parts))
    .flatMap(({ firstLine, lastLine }) => linesFrom(firstLine, lastLine));
}

/** Elements with text by parent and make, where they are enough for a ring. */
function siblings(scan: PageScan): ElementRecord[][] {
  const withText = scan.elements.filter(({ firstLine, lastLine }) => firstLine < lastLine);
  const makes = groupBy(withText, ({ parent, tag }) => `${parent} ${tag}`);
  return [...makes.values()].filter((parts) => parts.length >= LEAST_PARTS);
}

function clonesOf(scan: PageScan, parts: readonly ElementRecord[]): readonly ElementRecord[] {
  for (let count = 1; count <= MOST_CLONES && parts.length >= 2 * count + 2; count++) {
    const slides = parts.slice(count, -count);
    const [head, tail] = [parts.slice(0, count), parts.slice(-count)];
    if (saySame(scan, head, slides.slice(-count)) && saySame(scan, tail, slides.slice(0, count)))
      return [...head, ...tail];
  }
  return [];
}

function saySame(scan: PageScan, some: readonly ElementRecord[], others: readonly ElementRecord[]): boolean {
  return some.every((one, at) => {
    const other = others[at];
    if (!other || one.lastLine - one.firstLine !== other.lastLine - other.firstLine) return false;
    for (let line = 0; line < one.lastLine - one.firstLine; line++)
      if (scan.lines[one.firstLine + line]?.text !== scan.lines[other.firstLine + line]?.text) return false;
    return true;
  });
}
