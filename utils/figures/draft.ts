import type { Approximation, Doubt, Evidence, Measure, Status } from '../figure.ts';

/** A figure on its way: everything but certainty. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | undefined;
  readonly approx: Approximation | undefined;
  readonly measure: Measure;
  readonly status: Status;
  readonly estimated: boolean;
  readonly label: string;
  readonly indicator: string | undefined;
  readonly period: string | undefined;
  readonly region: string | undefined;
  readonly doubts: readonly Doubt[];
  readonly because: readonly Evidence[];
}
