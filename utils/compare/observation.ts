import { printedDecimal } from '../decimal.ts';
import type { Approximation, Measure, Status } from '../figure.ts';
import { definitionOf } from '../lexicon/definition.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import type { StoredFigure } from '../stored-report.ts';

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
}

/**
 * The observation of an indicator that a stored figure makes: undefined where the user rejected it, and where no
 * indicator is known. A corrected figure has been looked at by the user and is no longer doubtful.
 */
export function observe(figure: StoredFigure): Observation | undefined {
  if (figure.decision === 'rejected') return undefined;
  const { correction } = figure;
  const indicator = pick(correction?.indicator, figure.indicator);
  if (indicator === undefined) return undefined;
  const unit = pick(correction?.unit, figure.unit);
  const period = pick(correction?.period, figure.period);
  const region = pick(correction?.region, figure.region);
  return {
    figureId: figure.id,
    start: figure.start,
    raw: figure.raw,
    indicator,
    label: figure.label,
    definition: definitionOf(figure.label, findIndicator(indicator)),
    measure: figure.measure,
    status: correction?.status ?? figure.status,
    estimated: figure.estimated ?? false,
    value: printedDecimal({ raw: figure.raw, value: correction?.value ?? figure.value }),
    ...(unit !== undefined && { unit }),
    ...(figure.approx !== undefined && { approx: figure.approx }),
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    doubtful: figure.certainty === 'check' && figure.decision !== 'accepted' && correction === undefined,
  };
}

/** A correction to `null` says that the text does not tell; an absent one changes nothing. */
function pick(corrected: string | null | undefined, read: string | undefined): string | undefined {
  return corrected === undefined ? read : (corrected ?? undefined);
}
