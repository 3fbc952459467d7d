import type { Warning } from '../report.ts';
import { findDoubled } from './warnings/find-doubled.ts';
import { findLostUnits } from './warnings/find-lost-units.ts';
import { findMasked } from './warnings/find-masked.ts';
import { findMojibake } from './warnings/find-mojibake.ts';
import { findReworded } from './warnings/find-reworded.ts';

const detectors: readonly (readonly [Warning['kind'], (text: string) => readonly string[]])[] = [
  ['reworded', findReworded],
  ['doubled-text', findDoubled],
  ['masked', findMasked],
  ['mojibake', findMojibake],
  ['lost-units', findLostUnits],
];

/** What the text itself gives reason to warn of; each detector answers with its evidence, or with none. */
export function findTextWarnings(text: string): Warning[] {
  return detectors.flatMap(([kind, detect]) => {
    const evidence = detect(text);
    return evidence.length > 0 ? [{ kind, evidence }] : [];
  });
}

/** A report published long after the last year that it reports: its figures are old. */
export function findOldData(publishedOn: string | undefined, year: string | undefined): Warning[] {
  const published = Number(publishedOn?.slice(0, 4));
  const reported = Number(year?.slice(-4));
  if (!published || !reported || published - reported < 2) return [];
  return [{ kind: 'old-data', evidence: [`${reported} → ${publishedOn}`] }];
}
