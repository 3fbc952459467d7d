import type { Figure } from '../figure.ts';
import { fitsIndicator } from '../lexicon/fits-indicator.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import { asPrinted } from '../lexicon/simplify.ts';
import { findUnit } from '../lexicon/units.ts';
import { type DocumentContext, regionCode } from './document-context.ts';
import type { Draft } from './draft.ts';
import { findDoubt } from './find-doubt.ts';
import { periodYears } from './resolve-period.ts';

/** A figure from its draft: what is undefined is left out, and doubts make it one to check. */
export function finishFigure(draft: Draft, text: string, context: DocumentContext): Figure {
  const figure = plainFigure(draft, text, context);
  return context.printed === undefined ? figure : asInText(figure, context.text, context.printed);
}

/** A figure of a text in traditional characters names things as the text does. */
function asInText(figure: Figure, simple: string, printed: string): Figure {
  const { start, label, unit, region } = figure;
  const word = (words: string, near: number) => asPrinted(words, simple, printed, near);
  const labelAt = figure.because.find(({ field }) => field === 'label')?.start ?? start;
  return {
    ...figure,
    label: word(label, labelAt),
    ...(unit !== undefined && { unit: word(unit, start) }),
    ...(region !== undefined && { region: word(region, 0) }),
  };
}

function plainFigure(draft: Draft, text: string, context: DocumentContext): Figure {
  const { start, end, value, unit, approx, measure, status, label, period, region, because } = draft;
  const indicator = possibleIndicator(draft);
  const found = findDoubt(draft, indicator !== draft.indicator, context);
  const code = regionCode(region, period === undefined ? undefined : periodYears(period)[1], context);
  return {
    start,
    raw: text.slice(start, end),
    value,
    measure,
    status,
    label,
    certainty: found === undefined ? 'sure' : 'check',
    because: found?.evidence === undefined ? because : [...because, found.evidence],
    ...(unit !== undefined && { unit }),
    ...(approx !== undefined && { approx }),
    ...(draft.estimated && { estimated: true as const }),
    ...(indicator !== undefined && { indicator }),
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    ...(code !== undefined && { regionCode: code }),
    ...(found !== undefined && { doubt: found.doubt }),
  };
}

/** 1596个 is no amount of retail sales: an amount whose unit the indicator cannot have is of something else. */
function possibleIndicator({ indicator, measure, unit }: Draft): string | undefined {
  const row = indicator === undefined ? undefined : findIndicator(indicator);
  const own = unit === undefined ? undefined : findUnit(unit);
  return measure === 'level' && row && own && !fitsIndicator(own, row) ? undefined : indicator;
}
