import type { Measure } from '../figure.ts';
import type { LeftContext } from './left-context.ts';
import type { Quantity } from './quantity.ts';

/** How a number measures, and by which rule. */
export interface MeasureReading {
  readonly measure: Measure;
  /** By verb: 下降, 低于. */
  readonly negative: boolean;
  readonly rule: string;
}

/** A number with the words before it and what it measures. */
export interface MeasuredNumber {
  readonly quantity: Quantity;
  readonly left: LeftContext;
  readonly measure: MeasureReading;
}

/** The words that a number is measured by. */
export interface MeasureWords {
  readonly label: string;
  /** The words right behind it. */
  readonly right?: string;
  /** Whether those name what is counted: 降低900多万户税负. */
  readonly objectBehind?: boolean;
}

/** The verb of moving that governs a number; `end` where 到 or 由 makes it an end of the way. */
export type Move = 'up' | 'down' | 'end' | undefined;

/** What of a number tells what it measures. */
export interface Measured {
  readonly quantity: Quantity;
  readonly left: LeftContext;
  readonly label: string;
  /** The words right behind it. */
  readonly right: string;
  readonly move: Move;
}

/** A reading that the number's own sign and its verb do not turn, unless `negative` says so. */
export function plain(measure: Measure, rule: string, negative = false): MeasureReading {
  return { measure, negative, rule };
}
