import { lowerBound } from './lower-bound.ts';

/** What stands between two quotation marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** How many characters it has; a title (《…》) counts as none, for every number in one is part of a name. */
  readonly size: number;
}

/** Longer stretches between quotation marks are speech, or marks that do not belong together. */
const LONGEST = 60;
const pairedMarks = /[“《「”〞》」]/g;
const opening = '“《「';

/** The quotations of a stretch of text, in order. */
export function findQuotations(text: string, start: number, end: number): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(pairedMarks)) {
    const at = start + index;
    if (opening.includes(mark)) {
      open = at + 1;
      continue;
    }
    if (open !== undefined && (mark === '》' || at - open <= LONGEST))
      quotations.push({ start: open, end: at, size: mark === '》' ? 0 : at - open });
    open = undefined;
  }
  return quotations;
}

/** The size of the quotation around an offset; undefined outside of all. */
export function quotationSize(quotations: readonly Quotation[], at: number): number | undefined {
  const next = quotations[lowerBound(quotations, ({ end }) => end, at + 1)];
  return next !== undefined && next.start <= at ? next.size : undefined;
}
