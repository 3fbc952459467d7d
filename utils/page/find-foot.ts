import { SIGNATURE } from './find-gaps.ts';
import { linesFrom } from './line-runs.ts';
import { isDivider, startsWithMarker } from './text-shape.ts';

/** A line that was picked for the document. */
export interface FootLine {
  readonly text: string;
  /** Running text, data of a table, or a gap: a foot stands behind the last of them. */
  readonly body: boolean;
  /** The kind of place where it stands: lines of one text share theirs. */
  readonly place: string;
}

const DATE = /^[（(]?[\d二〇零○一]{4}\s*[年.\-/].{1,12}$/;
const BRACKETED = /^[（(【[].*[）)】\]]$/;

/**
 * The lines behind the document's last sentence that are the site's: those in places where none of its text stands,
 * those behind the date that closes it, and all below a dividing line. Signatures, notes and attachments stay.
 * @returns indices into `lines`
 */
export function findFoot(lines: readonly FootLine[]): ReadonlySet<number> {
  const last = lines.findLastIndex((line) => line.body);
  const foot = new Set<number>();
  if (last < 0 || last === lines.length - 1) return foot;
  const places = new Set(lines.slice(0, last + 1).map((line) => line.place));
  let dated = false;
  for (const [offset, { text, place }] of lines.slice(last + 1).entries()) {
    const at = last + 1 + offset;
    if (isDivider(text)) return new Set([...foot, ...linesFrom(at, lines.length)]);
    if (!mayClose(text) && (dated || !places.has(place))) foot.add(at);
    dated ||= DATE.test(text);
  }
  return foot;
}

/** A line as documents have them behind their last sentence. */
function mayClose(text: string): boolean {
  return startsWithMarker(text) || BRACKETED.test(text) || DATE.test(text) || SIGNATURE.test(text);
}
