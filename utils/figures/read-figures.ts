import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';
import type { Steps } from '../stepwise.ts';

/**
 * Reads every figure of a report, in text order: scan → attribute → resolve.
 * Nothing depends on the clock. It may be driven in slices (utils/stepwise.ts).
 */
export function* readFiguresSteps(report: Report): Steps<readonly Figure[]> {
  yield;
  const figures: Figure[] = [];
  for (const match of report.text.matchAll(/(\d+(?:\.\d+)?)(亿元|万元|%|个)/g)) {
    figures.push({
      start: match.index,
      raw: match[0],
      value: Number(match[1]),
      unit: match[2] ?? '',
      measure: match[2] === '%' ? 'growth' : 'level',
      status: 'actual',
      label: report.text.slice(Math.max(0, match.index - 4), match.index),
      certainty: 'sure',
      because: [],
    });
  }
  return figures;
}
