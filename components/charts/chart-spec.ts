import type { CellGap } from '../../utils/compare/comparison.ts';
import type { OpenCell } from '../comparison/open-cell.ts';

/** A value in a chart: what is written beside it, and what pressing it opens. */
export interface Mark {
  /** The region, shortened where it is drawn. */
  readonly name: string;
  readonly base: boolean;
  /** In the row's unit; places the mark. */
  readonly value: number;
  /** The value as it is shown. */
  readonly text: string;
  readonly estimated: boolean;
  /** All of it in words, for screen readers and the pointer. */
  readonly label: string;
  readonly cell: OpenCell;
}

/** A region's only value, with its gap to the base. */
export interface DotMark extends Mark {
  readonly gap?: string;
  readonly verdict?: string;
  readonly tone: CellGap['verdict'];
}

/** A region's value of one year. */
export interface YearMark extends Mark {
  /** The marks of one line share it. */
  readonly series: string;
  readonly year: number;
}

/** What a chart shows: dots for one period, slopes for two, lines for more, a bar for a target and its result. */
export type ChartSpec =
  | { readonly kind: 'dots'; readonly marks: readonly DotMark[] }
  | { readonly kind: 'lines'; readonly marks: readonly YearMark[]; readonly years: readonly number[] }
  | { readonly kind: 'target'; readonly target: number; readonly result: number };
