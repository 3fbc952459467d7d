import type { Capture, Receipt } from './stored-report.ts';

/** The counts on a report's receipt. */
export function receiptOf({ report, figures, findings }: Capture): Receipt {
  return {
    figures: figures.length,
    toCheck: figures.filter((figure) => figure.certainty === 'check').length,
    contradictions: findings.filter((finding) => finding.verdict === 'contradicts').length,
    gaps: report.gaps.length,
  };
}
