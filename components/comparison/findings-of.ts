import type { Finding } from '../../utils/audit/finding.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { unitName } from '../unit-name.ts';

/** The findings that speak of a figure, by its place in the report's list. */
export function findingsOf(findings: readonly Finding[], index: number): Finding[] {
  return findings.filter(({ figures }) => figures.includes(index));
}

/** A finding in one sentence, always with the sum that was done. */
export function findingText({ verdict, computation, printed, suggestion }: Finding): string {
  switch (verdict) {
    case 'contradicts':
      return t('auditWrong', computation, printed);
    case 'ratio-as-growth':
      return t('auditRatio', computation, printed);
    case 'unit-doubt':
      return t('auditUnit', unitName(suggestion?.unit), computation, printed);
    default:
      return t('auditAgrees', computation, printed);
  }
}

/** The unit that the arithmetic suggests for a figure, where it suggests one. */
export function suggestedUnit(report: StoredReport, index: number): string | undefined {
  return report.findings.find(({ suggestion }) => suggestion?.figure === index)?.suggestion?.unit;
}
