import type { Finding } from '../audit/finding.ts';
import type { Evidence, Figure } from '../figure.ts';
import type { Correction } from '../stored-report.ts';
import { limits } from './limits.ts';
import {
  clipped,
  count,
  finiteNumber,
  firstOf,
  list,
  nullable,
  object,
  oneOf,
  patterned,
  type Shape,
  text,
} from './shape.ts';

const offset = count(limits.text);
const unit = text(limits.short);
const indicator = text(limits.short);
const region = text(limits.short);
const status = oneOf('actual', 'target', 'norm');
/** ISO periods and ranges of them: `2008`, `2005/2008`, `2009-Q1`. */
const period = patterned(/^[0-9A-Z/-]{4,40}$/, 40);

const evidence: Shape<Evidence> = object(
  {
    field: oneOf('value', 'unit', 'approx', 'measure', 'status', 'indicator', 'label', 'period', 'region'),
    rule: clipped(limits.short),
  },
  { start: offset, end: offset },
);

/** A figure field by field. @throws BadInput */
export const validateFigure: Shape<Figure> = object(
  {
    start: offset,
    raw: text(limits.label),
    value: finiteNumber,
    measure: oneOf('level', 'growth', 'change', 'share', 'rate', 'rank'),
    status,
    label: clipped(limits.label),
    certainty: oneOf('sure', 'check'),
    because: firstOf(evidence, limits.because),
  },
  {
    unit,
    approx: oneOf('about', 'over', 'under'),
    estimated: oneOf(true),
    indicator,
    period,
    region,
    regionCode: patterned(/^\d{2,12}$/, 12),
    doubt: oneOf(
      'unit-lost',
      'unit-conflict',
      'reworded',
      'masked',
      'ambiguous-indicator',
      'ambiguous-measure',
      'ambiguous-region',
      'ambiguous-period',
      'doubled-text',
    ),
  },
);

const figureIndex = count(limits.figures - 1);

export const validateFinding: Shape<Finding> = object(
  {
    kind: oneOf('growth', 'part-whole', 'share-sum', 'rank', 'repeat', 'target'),
    verdict: oneOf('agrees', 'contradicts', 'ratio-as-growth', 'unit-doubt'),
    figures: list(figureIndex, limits.figures),
    computation: clipped(limits.label),
    printed: clipped(limits.short),
  },
  { suggestion: object({ figure: figureIndex, unit }) },
);

/** What the user put right; `null` says that the text does not tell. @throws BadInput */
export const validateCorrection: Shape<Correction> = object(
  {},
  {
    value: finiteNumber,
    unit: nullable(unit),
    indicator: nullable(indicator),
    period: nullable(period),
    region: nullable(region),
    status,
  },
);
