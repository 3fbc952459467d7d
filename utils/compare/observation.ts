import { printedDecimal } from '../decimal.ts';
import type { Approximation, Measure, Status } from '../figure.ts';
import { definitionOf } from '../lexicon/definition.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import type { StoredFigure } from '../stored-report.ts';
import { decidedFigure } from './decided-figure.ts';

/** A figure as the comparison sees it: the user's correction over what was read, numbers as decimal text. */
export interface Observation {
  readonly figureId: string;
  readonly start: number;
  readonly raw: string;
  readonly indicator: string;
  readonly label: string;
  readonly definition: string;
  readonly measure: Measure;
  readonly status: Status;
  readonly estimated: boolean;
  /** With the digits as printed. */
  readonly value: string;
  readonly unit?: string;
  readonly approx?: Approximation;
  readonly period?: string;
  readonly region?: string;
  /** To be checked and not accepted: shown, never compared. */
  readonly doubtful: boolean;
  /** The report's own arithmetic comes to another value. It is compared all the same, for so it is printed. */
  readonly contradicted: boolean;
}

/**
 * The observation of an indicator that a stored figure makes: undefined where the user rejected it, and where no
 * indicator is known. A corrected figure has been looked at by the user and is no longer doubtful. Whether it is
 * contradicted is for its report to say.
 */
export function observe(stored: StoredFigure, contradicted: boolean): Observation | undefined {
  if (stored.decision === 'rejected') return undefined;
  const figure = decidedFigure(stored);
  const { start, raw, indicator, label, measure, status, unit, approx, period, region } = figure;
  if (indicator === undefined || !Number.isFinite(figure.value)) return undefined;
  return {
    figureId: stored.id,
    start,
    raw,
    indicator,
    label,
    definition: definitionOf(label, findIndicator(indicator)),
    measure,
    status,
    estimated: figure.estimated ?? false,
    value: printedDecimal(figure),
    ...(unit !== undefined && { unit }),
    ...(approx !== undefined && { approx }),
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    doubtful: figure.certainty === 'check',
    contradicted,
  };
}
