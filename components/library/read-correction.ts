/** From the fields of the correction form to a correction: only what differs from the reading. Pure. */
import { indicators } from '../../utils/lexicon/indicators.ts';
import type { Correction, StoredFigure } from '../../utils/stored-report.ts';

export interface CorrectionFields {
  readonly value: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly region: string;
  readonly status: string;
}

type NameOf = (id: string | undefined) => string;

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12])(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}){0,2})?$/;
const STATUSES = ['actual', 'target', 'norm'] as const;

const shown = (corrected: string | null | undefined, read: string | undefined) =>
  (corrected === undefined ? read : corrected) ?? '';

/** What the form shows: the correction over the reading, the indicator by its name. */
export function fieldsOf(figure: StoredFigure, nameOf: NameOf): CorrectionFields {
  const { correction = {} } = figure;
  const indicator = shown(correction.indicator, figure.indicator);
  return {
    value: String(correction.value ?? figure.value),
    unit: shown(correction.unit, figure.unit),
    indicator: nameOf(indicator || undefined),
    period: shown(correction.period, figure.period),
    region: shown(correction.region, figure.region),
    status: correction.status ?? figure.status,
  };
}

function findByName(name: string): string | undefined {
  return indicators.find(
    ({ id, zh, en, aliases }) => name === zh || name === en || name === id || aliases.includes(name),
  )?.id;
}

/** Decimal text as people type it: full-width digits, separators, both minus signs. */
function readNumber(text: string): number {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace('−', '-');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The correction, or `invalid` where the value is no number, the period no period, the indicator unknown. */
export function readCorrection(
  figure: StoredFigure,
  fields: CorrectionFields,
  nameOf: NameOf,
): Correction | 'invalid' {
  const value = readNumber(fields.value);
  const period = fields.period.trim().replace(/[–—]/, '/');
  const name = fields.indicator.trim();
  const indicator = name === nameOf(figure.indicator) ? figure.indicator : findByName(name);
  if (Number.isNaN(value) || (period !== '' && !PERIOD.test(period))) return 'invalid';
  if (name !== '' && indicator === undefined) return 'invalid';
  const status = STATUSES.find((one) => one === fields.status) ?? figure.status;
  const text = (given: string, read: string | undefined) =>
    given === (read ?? '') ? undefined : given || null;
  const changed = {
    value: value === figure.value ? undefined : value,
    unit: text(fields.unit.trim(), figure.unit),
    indicator: text(indicator ?? '', figure.indicator),
    period: text(period, figure.period),
    region: text(fields.region.trim(), figure.region),
    status: status === figure.status ? undefined : status,
  };
  return Object.fromEntries(Object.entries(changed).filter(([, entry]) => entry !== undefined));
}
