/** One statistical observation as a report states it. Fields and terms: docs/glossary.md. */

export type Approximation = 'about' | 'over' | 'under';
export type Measure = 'level' | 'growth' | 'change' | 'share' | 'rate' | 'rank';
export type Status = 'actual' | 'target' | 'norm';

/** Why a figure is doubtful and stays out of comparisons until the user accepts it. */
export type Doubt =
  | 'unit-lost' // the text lost the unit
  | 'unit-conflict' // the arithmetic fits another unit
  | 'reworded' // the text was reworded by a machine
  | 'masked' // place or digits are masked
  | 'ambiguous-indicator'
  | 'ambiguous-measure'
  | 'ambiguous-region'
  | 'ambiguous-period'
  | 'doubled-text';

export type FigureField =
  | 'value'
  | 'unit'
  | 'approx'
  | 'measure'
  | 'status'
  | 'indicator'
  | 'label'
  | 'period'
  | 'region';

/** Why a field has its value: the rule's name and the place in the text that it stands on. */
export interface Evidence {
  readonly field: FigureField;
  readonly rule: string;
  /** Absent where the document as a whole (its title, its date) is the evidence. */
  readonly start?: number;
  readonly end?: number;
}

export interface Figure {
  /** UTF-16 offset in `Report.text`; `text.slice(start, start + raw.length) === raw`, always. */
  readonly start: number;
  readonly raw: string;
  /** As written, in `unit`: `46.48` of `46.48亿元`. Exact arithmetic starts from `String(value)`. */
  readonly value: number;
  /** As written: `亿元`, `%`, `个`, `位`; absent where the text lost it. */
  readonly unit?: string;
  readonly approx?: Approximation;
  readonly measure: Measure;
  readonly status: Status;
  /** 预计 for a period that is over or ending: actual, but estimated. */
  readonly estimated?: true;
  /** Id of a row of the indicator lexicon. */
  readonly indicator?: string;
  /** What is measured, in the text's words. */
  readonly label: string;
  /** ISO: `2008`, `2005/2008`, `2009-01/2009-09`, `2009-Q1`. */
  readonly period?: string;
  /** As the report names it. */
  readonly region?: string;
  /** GB/T 2260 code where it is certain. */
  readonly regionCode?: string;
  readonly certainty: 'sure' | 'check';
  /** Set exactly when `certainty` is `check`. */
  readonly doubt?: Doubt;
  readonly because: readonly Evidence[];
}
