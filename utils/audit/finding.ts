import type { Audited } from './audited.ts';

/** What the audit found about the arithmetic of a report. */

export type FindingKind = 'growth' | 'part-whole' | 'share-sum' | 'rank' | 'repeat' | 'target';

export type Verdict =
  | 'agrees'
  | 'contradicts'
  | 'ratio-as-growth' // 增长9.5倍 where the amount grew to 9.5 times: 增长 stands for 增长到
  | 'unit-doubt'; // only another unit makes the arithmetic fit: 亿元 where 亿美元 fits

export interface Finding {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** Indexes into the list of figures that was audited, in the order of the computation. */
  readonly figures: readonly number[];
  /** The sum to show, with numbers as printed: `15500 ÷ 1632 − 1 = 8.50`. */
  readonly computation: string;
  /** What the report prints in the place, as `9.5倍`. */
  readonly printed: string;
  /** With `unit-doubt`: the unit that fits, for the figure that is doubted. */
  readonly suggestion?: { readonly figure: number; readonly unit: string };
}

/**
 * A finding that a sum settles: `members` in the order of the computation. What the report prints is the last of them,
 * unless it prints them together.
 */
export function settled(
  kind: FindingKind,
  agrees: boolean,
  members: readonly Audited[],
  computation: string,
  printed = members.at(-1)?.figure.raw ?? '',
): Finding {
  return {
    kind,
    verdict: agrees ? 'agrees' : 'contradicts',
    figures: members.map(({ index }) => index),
    computation,
    printed,
  };
}
