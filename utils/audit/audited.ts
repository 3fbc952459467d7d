import Big from 'big.js';
import type { Figure } from '../figure.ts';
import { definitionOf } from '../lexicon/definition.ts';
import { normaliseIndicatorName } from '../lexicon/indicator-name.ts';
import { findIndicator, type Indicator } from '../lexicon/indicators.ts';
import { findUnit, type Unit } from '../lexicon/units.ts';
import { type MonthSpan, monthSpan } from '../period.ts';
import { type Interval, printedInterval, scaled } from './interval.ts';

/** A figure with what the checks ask of it, computed once. */
export interface Audited {
  /** Its place in the list of figures. */
  readonly index: number;
  readonly figure: Figure;
  readonly end: number;
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
  /** Region and thing measured: figures with one subject speak of the same. */
  readonly subject: string;
  readonly indicator?: Indicator;
  readonly definition: string;
  readonly unit?: Unit;
  readonly months?: MonthSpan;
}

const SENTENCE_END = /[。；;！!？?\n]/g;

/** Prepares figures, which stand in text order. One pass over the text. Numbers too long to be numbers are left out. */
export function prepare(text: string, figures: readonly Figure[]): Audited[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  let sentence = 0;
  return figures.flatMap((figure, index) => {
    if (!Number.isFinite(figure.value)) return [];
    while (sentence > 0 && (ends[sentence - 1] ?? 0) >= figure.start) sentence--;
    while ((ends[sentence] ?? Number.POSITIVE_INFINITY) < figure.start) sentence++;
    return [audited(figure, index, sentence)];
  });
}

function audited(figure: Figure, index: number, sentence: number): Audited {
  const indicator = figure.indicator === undefined ? undefined : findIndicator(figure.indicator);
  const definition = definitionOf(figure.label, indicator);
  const thing = indicator ? `${indicator.id} ${definition}` : normaliseIndicatorName(figure.label);
  const unit = figure.unit === undefined ? undefined : findUnit(figure.unit);
  const months = figure.period === undefined ? undefined : monthSpan(figure.period);
  return {
    index,
    figure,
    end: figure.start + figure.raw.length,
    sentence,
    subject: `${figure.region ?? ''}\n${thing}`,
    ...(indicator && { indicator }),
    definition,
    ...(unit && { unit }),
    ...(months && { months }),
  };
}

/** What a figure's printed number may stand for, in the base unit of its dimension. */
export function amountOf({ figure, unit }: Audited): Interval {
  return scaled(printedInterval(figure), new Big(unit?.factor ?? '1'));
}

/** The text between two figures, at most `most` characters of it; undefined where it is longer. */
export function textBetween(text: string, a: Audited, b: Audited, most: number): string | undefined {
  const length = b.figure.start - a.end;
  return length < 0 || length > most ? undefined : text.slice(a.end, b.figure.start);
}
