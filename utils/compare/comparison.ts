/** A comparison of saved reports: indicators in rows, regions of reports in columns, one unit a row. */

export type Better = 'higher' | 'lower' | 'none';

/** One region of one report. */
export interface Column {
  readonly id: string;
  readonly reportId: string;
  readonly region?: string;
  readonly title: string;
  /** The year or years that the report mainly reports, ISO. */
  readonly year?: string;
  readonly capturedAt: string;
  readonly base: boolean;
}

/** Why a cell's value is shown but not compared. */
export type Incomparable = 'check' | 'target' | 'other-period' | 'other-definition' | 'other-currency';

export interface CellGrowth {
  /** Decimal text as printed: `77.8`, `1.1`. */
  readonly value: string;
  readonly unit: string;
  /** First period of the growth where it is not the year before: `2005`. */
  readonly since?: string;
}

/** (other − base) ÷ base in percent for levels; percentage points for rates, shares and growth. */
export interface CellGap {
  readonly value: string;
  readonly unit: '%' | 'pp';
  readonly verdict: 'better' | 'worse' | 'same' | 'neutral';
}

export interface Cell {
  readonly columnId: string;
  readonly figureId: string;
  readonly start: number;
  /** Decimal text in the row's unit, or in `unit` where that is set. */
  readonly value: string;
  /** Set where the value cannot be brought to the row's unit: another currency, 倍 in a row of %. */
  readonly unit?: string;
  /** As the report prints it. */
  readonly raw: string;
  /** What is measured, in the report's own words: to be shown with `other-definition`. */
  readonly label: string;
  readonly period?: string;
  readonly status: 'actual' | 'target' | 'norm';
  readonly estimated: boolean;
  /** The report's own arithmetic contradicts the value or the growth beside it. */
  readonly contradicted: boolean;
  readonly approx?: 'about' | 'over' | 'under';
  readonly growth?: CellGrowth;
  readonly gap?: CellGap;
  /** Absent when the cell is compared. */
  readonly incomparable?: Incomparable;
}

export interface Row {
  readonly indicator: string;
  /** Levels, growth, shares … never share a row. */
  readonly measure: 'level' | 'growth' | 'change' | 'share' | 'rate' | 'rank';
  readonly unit?: string;
  /** The period that the compared cells share. */
  readonly period?: string;
  readonly better: Better;
  readonly coverage: { readonly given: number; readonly of: number };
  /** One entry a column, in the columns' order; absent values are `undefined`, shown as —. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
