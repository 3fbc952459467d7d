import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { statusName } from '../names.ts';
import { Icon } from '../parts/icon.tsx';
import { readingOf } from '../reading-of.ts';
import type { EvidenceActions } from './evidence.tsx';
import { suggestedUnit } from './findings-of.ts';

interface ReadingProps extends EvidenceActions {
  readonly figure: StoredFigure;
  readonly report: StoredReport;
  readonly index: number;
}

/** How the figure was read, and what one can decide about it. */
export function EvidenceReading({ figure, report, index, onClose, ...actions }: ReadingProps) {
  const rows = [
    [t('readAs'), readingOf(figure)],
    [t('fieldRegion'), figure.region ?? t('regionUnknown')],
    [t('fieldPeriod'), formatPeriod(figure.period)],
    [t('fieldStatus'), statusName(figure)],
    [t('fieldRaw'), figure.raw],
  ] as const;
  return (
    <div class="evidence-reading">
      <div class="row spread">
        <b class="strong">{indicatorName(figure.indicator, figure.label)}</b>
        <button
          type="button"
          class="icon-button evidence-close"
          aria-label={t('closeEvidence')}
          title="Esc"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl class="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figure.decision && (
        <p class="row small">
          {t(figure.decision === 'accepted' ? 'acceptedByYou' : 'leftOutByYou')}
          <button type="button" class="link" onClick={() => actions.onDecide(figure.id, undefined)}>
            {t('undo')}
          </button>
        </p>
      )}
      <Decisions figure={figure} report={report} index={index} {...actions} />
    </div>
  );
}

/** What one can decide: to take a doubtful figure as it is or in the unit that fits, to leave it out, to correct it. */
function Decisions({
  figure,
  report,
  index,
  onDecide,
  onAcceptUnit,
  onCorrect,
}: Pick<ReadingProps, 'figure' | 'report' | 'index' | 'onDecide' | 'onAcceptUnit' | 'onCorrect'>) {
  const unit = suggestedUnit(report, index);
  const open = figure.certainty === 'check' && !figure.decision && !figure.correction;
  return (
    <div class="row wrap evidence-actions">
      {open && unit && (
        <button type="button" class="button low primary" onClick={() => onAcceptUnit(figure.id, unit)}>
          {t('acceptAs', unit)}
        </button>
      )}
      {open && (
        <button
          type="button"
          class={unit ? 'button low' : 'button low primary'}
          onClick={() => onDecide(figure.id, 'accepted')}
        >
          {t('accept')}
        </button>
      )}
      {figure.decision !== 'rejected' && (
        <button type="button" class="button low" onClick={() => onDecide(figure.id, 'rejected')}>
          {t('leaveOut')}
        </button>
      )}
      <button type="button" class="button low" onClick={() => onCorrect(report.id, figure.id)}>
        {t('correct')}
      </button>
    </div>
  );
}
