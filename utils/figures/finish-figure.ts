import type { Doubt, Figure } from '../figure.ts';
import { type DocumentContext, regionCode } from './document-context.ts';
import type { Draft } from './draft.ts';
import { periodYears } from './resolve-period.ts';

/** A figure from its draft: what is undefined is left out, and doubts make it one to check. */
export function finishFigure(draft: Draft, text: string, context: DocumentContext): Figure {
  const { start, end, value, unit, approx, measure, status, indicator, label, period, region, because } =
    draft;
  const doubt = findDoubt(draft, context);
  const code = regionCode(region, period === undefined ? undefined : periodYears(period)[1]);
  return {
    start,
    raw: text.slice(start, end),
    value,
    measure,
    status,
    label,
    certainty: doubt === undefined ? 'sure' : 'check',
    because,
    ...(unit !== undefined && { unit }),
    ...(approx !== undefined && { approx }),
    ...(draft.estimated && { estimated: true as const }),
    ...(indicator !== undefined && { indicator }),
    ...(period !== undefined && { period }),
    ...(region !== undefined && { region }),
    ...(code !== undefined && { regionCode: code }),
    ...(doubt !== undefined && { doubt }),
  };
}

function findDoubt({ doubts, region }: Draft, context: DocumentContext): Doubt | undefined {
  if (doubts[0] !== undefined) return doubts[0];
  if (context.reworded) return 'reworded';
  if (region !== undefined && /[xX×*]/.test(region)) return 'masked';
  return undefined;
}
