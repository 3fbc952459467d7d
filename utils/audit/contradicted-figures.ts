import type { Finding } from './finding.ts';

/** Indexes of the figures that a finding contradicts: the last figure of each failing computation. */
export function contradictedFigures(findings: readonly Finding[]): ReadonlySet<number> {
  const failing = findings.filter(
    ({ verdict }) => verdict === 'contradicts' || verdict === 'ratio-as-growth',
  );
  return new Set(failing.flatMap(({ figures }) => figures.slice(-1)));
}
