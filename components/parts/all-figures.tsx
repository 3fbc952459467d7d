import { contradictedFigures } from '../../utils/audit/contradicted-figures.ts';
import type { Finding } from '../../utils/audit/finding.ts';
import type { Figure } from '../../utils/figure.ts';
import { figureName, figureValue } from '../figure-text.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { lexiconNames } from '../indicator-name.ts';
import { Badge, StandingBadges } from './badge.tsx';
import { Dotted } from './dotted.tsx';

/** Every figure of the page in the text's order: what, where, when, how much. */
export function AllFigures({
  figures,
  findings,
}: {
  figures: readonly Figure[];
  findings: readonly Finding[];
}) {
  const contradicted = contradictedFigures(findings);
  return (
    <ol class="all-figures">
      {figures.map((figure, index) => (
        <li key={figure.start}>
          <div class="grow">
            {figureName(figure, lexiconNames)}
            <span class="unit">
              <Dotted parts={[figure.region ?? t('regionUnknown'), formatPeriod(figure.period)]} />
            </span>
          </div>
          <span class="value-line">
            {contradicted.has(index) && <Badge kind="contradiction" />}
            {figure.certainty === 'check' && <Badge kind="check" />}
            {figure.status === 'target' && <Badge kind="target" />}
            <StandingBadges of={figure} />
            <span>{figureValue(figure)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
