import type { TimeValue } from '../lexicon/time-value.ts';
import type { Quantity } from './quantity.ts';

export interface TimeToken {
  readonly kind: 'time';
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

/** A place as written; `name` is what the report calls it in full, undefined for 全县, 我市. */
export interface PlaceToken {
  readonly kind: 'place';
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
  /** 县 of 全县. */
  readonly whole?: string;
}

/** A punctuation mark that parts segments, clauses or sentences. */
export interface MarkToken {
  readonly kind: 'mark';
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

export type Token = Quantity | TimeToken | PlaceToken | MarkToken;
