import { contradictedFigures } from '../audit/contradicted-figures.ts';
import type { Figure } from '../figure.ts';
import type { Correction, StoredFigure, StoredReport } from '../stored-report.ts';

/**
 * A stored figure as the user's decisions leave it: the correction over what was read, and sure once it was accepted
 * or corrected. Rejected figures are the caller's matter.
 */
export function decidedFigure({ id: _, correction, decision, ...read }: StoredFigure): Figure {
  const { doubt: __, ...rest } = read;
  const isSettled = decision === 'accepted' || correction !== undefined;
  const figure: Figure = isSettled ? { ...rest, certainty: 'sure' } : read;
  return correction === undefined ? figure : corrected(figure, correction);
}

/**
 * Indexes of the report's figures that its own arithmetic contradicts. A corrected figure no longer says what the
 * audit found fault with.
 */
export function contradictedByReport({ figures, findings }: StoredReport): ReadonlySet<number> {
  const asPrinted = [...contradictedFigures(findings)].filter((index) => !figures[index]?.correction);
  return new Set(asPrinted);
}

/** A field that is corrected to `null` is one that the text does not tell: it is absent then. */
function corrected(figure: Figure, correction: Correction): Figure {
  const told = Object.entries({ ...figure, ...correction }).filter(([, value]) => value !== null);
  return Object.fromEntries(told) as unknown as Figure;
}
