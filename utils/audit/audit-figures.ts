import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import { prepare } from './audited.ts';
import { checkChanges } from './check-changes.ts';
import { checkEarlierLevels } from './check-earlier-levels.ts';
import { checkMultiples } from './check-multiples.ts';
import { checkParts } from './check-parts.ts';
import { checkRanks } from './check-ranks.ts';
import { checkRelations } from './check-relations.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkShareSums } from './check-share-sums.ts';
import { checkShares } from './check-shares.ts';
import { checkTargets } from './check-targets.ts';
import { checkTriples } from './check-triples.ts';
import type { Finding } from './finding.ts';
import { levelsOf } from './levels.ts';

/** What the audit concludes: the findings, and the figures with the doubts that the arithmetic raises. */
export interface Audit {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/**
 * Holds a report's figures against each other: do from, to and growth agree, do parts make the whole? `figures` stand
 * in text order. Linear in the text and the figures. Findings stand in the order of their first figure.
 */
export function* auditFiguresSteps(report: Report, figures: readonly Figure[]): Steps<Audit> {
  const { text } = report;
  const prepared = prepare(text, figures);
  yield;
  const triples = [...checkTriples(text, prepared), ...checkChanges(text, prepared)];
  const claimed = new Set(triples.flatMap((finding) => finding.figures));
  const levels = levelsOf(prepared);
  yield;
  const others = [
    () => checkEarlierLevels(text, prepared, levels, claimed),
    () => checkMultiples(text, prepared, levels),
    () => checkParts(text, prepared),
    () => checkRelations(text, prepared),
    () => checkShares(text, prepared),
    () => checkShareSums(text, prepared),
    () => checkRanks(text, prepared),
    () => checkTargets(text, prepared),
    () => checkRepeats(text, prepared),
  ];
  const findings = [...triples];
  for (const check of others) {
    findings.push(...check());
    yield;
  }
  findings.sort((a, b) => (a.figures[0] ?? 0) - (b.figures[0] ?? 0));
  return { figures: withDoubts(figures, findings), findings };
}

/** A figure whose unit the arithmetic doubts is to be checked before it is compared. */
function withDoubts(figures: readonly Figure[], findings: readonly Finding[]): readonly Figure[] {
  const doubted = new Set(findings.flatMap(({ suggestion }) => (suggestion ? [suggestion.figure] : [])));
  if (doubted.size === 0) return figures;
  return figures.map((figure, index) =>
    doubted.has(index) && figure.certainty === 'sure'
      ? { ...figure, certainty: 'check', doubt: 'unit-conflict' }
      : figure,
  );
}
