import type { Figure } from '../../utils/figure.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { findingsOf, findingText } from '../comparison/findings-of.ts';
import { figureName, figureValue } from '../figure-text.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import type { IndicatorNames } from '../name-in.ts';
import { doubtNames, statusName } from '../names.ts';
import { Badge } from '../parts/badge.tsx';

/** How a figure was read: shown in the margin level with its line, or in the bar below; never over the sentence. */
export function FigureCard({
  capture,
  names,
  index,
  top,
  canCorrect,
}: {
  capture: Capture;
  names: IndicatorNames;
  index: number;
  top: number | undefined;
  canCorrect: boolean;
}) {
  const figure = capture.figures[index];
  if (!figure) return undefined;
  const findings = findingsOf(capture.findings, index);
  return (
    <div class="figure-card" style={top === undefined ? undefined : { top: `${top}px` }}>
      <p class="card-title">
        {figureName(figure, names)} <b>{figureValue(figure)}</b>
      </p>
      <dl class="pairs">
        <Pair name={t('fieldRegion')} value={figure.region ?? t('regionUnknown')} />
        <Pair name={t('fieldPeriod')} value={formatPeriod(figure.period)} />
        <Pair name={t('fieldStatus')} value={statusName(figure)} />
        {findings.map((finding) => (
          <Pair key={finding.computation} name={t('fieldAudit')} value={findingText(finding)} />
        ))}
      </dl>
      {figure.certainty === 'check' && (
        <p>
          <Badge kind="check" /> {figure.doubt ? t(doubtNames[figure.doubt].more) : t('badgeCheckTitle')}
        </p>
      )}
      <p class="note-foot">{t(canCorrect ? 'cardKeysCorrect' : 'cardKeys')}</p>
    </div>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The same in one line, for narrow screens. */
export function figureLine(figure: Figure, names: IndicatorNames): string {
  const period = figure.period === undefined ? undefined : formatPeriod(figure.period);
  return [figure.region, period, figureName(figure, names)].filter((part) => part !== undefined).join(' ');
}
