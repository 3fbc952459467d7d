import { t } from '../i18n.ts';
import { Badge, type BadgeKind } from '../parts/badge.tsx';

const shown: readonly (readonly [BadgeKind, Parameters<typeof t>[0]])[] = [
  ['check', 'badgeCheckTitle'],
  ['contradiction', 'badgeContradictionTitle'],
  ['target', 'badgeTargetTitle'],
  ['estimate', 'badgeEstimateTitle'],
  ['norm', 'badgeNormTitle'],
  ['period', 'badgePeriodTitle'],
  ['definition', 'badgeDefinitionTitle'],
];

/** What the signs of the matrix mean. */
export function Legend() {
  return (
    <p class="note-foot legend-line">
      {shown.map(([kind, text]) => (
        <span key={kind}>
          <Badge kind={kind} /> {t(text)}
        </span>
      ))}
      <span>
        <b class="is-better">{t('better')}</b> {t('legendBetter')}
      </span>
      <span>
        <b class="is-worse">{t('worse')}</b> {t('legendWorse')}
      </span>
      <span>{t('legendMissing')}</span>
    </p>
  );
}
