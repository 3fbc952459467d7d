import { contradictedFigures } from './audit/contradicted-figures.ts';
import type { Capture, Receipt } from './stored-report.ts';

/** The counts on a report's receipt: as many contradictions as figures that are marked so in its text. */
export function receiptOf({ report, figures, findings }: Capture): Receipt {
  return {
    figures: figures.length,
    toCheck: figures.filter((figure) => figure.certainty === 'check').length,
    contradictions: contradictedFigures(findings).size,
    gaps: report.gaps.length,
  };
}
