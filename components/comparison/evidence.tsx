import { useEffect, useRef } from 'preact/hooks';
import { safeUrl } from '../../utils/export/citation.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import { contradictedFigures } from '../contradicted-figures.ts';
import { formatChange, formatNumber } from '../format-number.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { doubtNames, statusName, withApproximation } from '../names.ts';
import { Badge } from '../parts/badge.tsx';
import { Dot, Icon } from '../parts/icon.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { tablePlace } from '../table-place.ts';
import { findSentence, marksOf, paragraphNumber } from '../text-runs.ts';
import { withUnit } from '../unit-name.ts';
import { findingsOf, findingText, suggestedUnit } from './findings-of.ts';

export interface EvidenceActions {
  readonly onDecide: (figureId: string, decision: 'accepted' | 'rejected' | undefined) => void;
  readonly onAcceptUnit: (figureId: string, unit: string) => void;
  readonly onCorrect: (reportId: string, figureId: string) => void;
  readonly onReveal: (report: StoredReport, figure: StoredFigure) => void;
  readonly onClose: () => void;
}

/** The sentence that a number stands on, our reading of it beside it, and what one can decide about it. */
export function Evidence({
  report,
  figureId,
  changed,
  ...actions
}: { report: StoredReport; figureId: string; changed?: boolean | undefined } & EvidenceActions) {
  const index = report.figures.findIndex(({ id }) => id === figureId);
  const figure = report.figures[index];
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    drawer.current?.querySelector<HTMLElement>('.evidence-close')?.focus({ preventScroll: true });
  }, []);
  if (!figure) return undefined;
  return (
    <aside class="evidence" aria-label={t('evidence')} ref={drawer}>
      <div class="evidence-source">
        <p class="row spread tiny quiet">
          <span>
            {t('evidenceFrom', report.title, paragraphNumber(report.report.text, figure.start))}
            <Dot />
            {t('savedOn', report.capturedAt.slice(0, 10))}
          </span>
          {safeUrl(report.sources[0]?.url ?? '') && (
            <button type="button" class="link small" onClick={() => actions.onReveal(report, figure)}>
              {t('seeOnPage')}
            </button>
          )}
        </p>
        {changed && (
          <p class="small" role="alert">
            <span class="badge doubt words">{t('sourceChanged')}</span> {t('sourceChangedMore')}
          </p>
        )}
        <Quote report={report} figure={figure} index={index} />
        <Doubts report={report} figure={figure} index={index} />
      </div>
      <Reading figure={figure} report={report} index={index} {...actions} />
    </aside>
  );
}

/** The stored sentence with all its figures marked; the one in question is washed. */
export function Quote({
  report,
  figure,
  index,
}: {
  report: StoredReport;
  figure: StoredFigure;
  index: number;
}) {
  const { text } = report.report;
  const own = { start: figure.start, end: figure.start + figure.raw.length };
  const sentence = findSentence(text, own);
  const wrong = contradictedFigures(report.findings);
  const startsInside =
    sentence.start > 0 &&
    text.charAt(sentence.start - 1) !== '\n' &&
    !/[。！？!?]/.test(text.charAt(sentence.start - 1));
  const place = tablePlace(report.report, figure.start);
  return (
    <blockquote class="quote" lang="zh">
      {place && <span class="under">{place}</span>}
      {startsInside && '……'}
      <MarkedText
        text={text}
        span={sentence}
        marks={marksOf(report.figures)}
        look={(mark) => ({
          doubt: report.figures[mark]?.certainty === 'check',
          wrong: wrong.has(mark),
          open: mark === index,
        })}
      />
    </blockquote>
  );
}

function Doubts({ report, figure, index }: { report: StoredReport; figure: StoredFigure; index: number }) {
  const findings = findingsOf(report.findings, index).filter(({ verdict }) => verdict !== 'agrees');
  return (
    <ul class="doubts small">
      {figure.certainty === 'check' && (
        <li>
          <Badge kind="check" /> {figure.doubt ? t(doubtNames[figure.doubt].more) : t('badgeCheckTitle')}
        </li>
      )}
      {findings.map((finding) => (
        <li key={finding.computation}>
          <Badge kind={finding.verdict === 'unit-doubt' ? 'check' : 'contradiction'} /> {findingText(finding)}
        </li>
      ))}
    </ul>
  );
}

/** The value as it counts: the user's correction before what was read. */
export function readingOf({ correction = {}, ...figure }: StoredFigure): string {
  const signed = figure.measure === 'growth' || figure.measure === 'change';
  const number = String(correction.value ?? figure.value);
  const value = signed ? formatChange(number) : formatNumber(number);
  const unit = correction.unit === undefined ? figure.unit : (correction.unit ?? undefined);
  return withApproximation(withUnit(value, unit), figure.approx);
}

function Reading({
  figure,
  report,
  index,
  onDecide,
  onAcceptUnit,
  onCorrect,
  onClose,
}: { figure: StoredFigure; report: StoredReport; index: number } & EvidenceActions) {
  const unit = suggestedUnit(report, index);
  const rows = [
    [t('readAs'), readingOf(figure)],
    [t('fieldRegion'), figure.region ?? t('regionUnknown')],
    [t('fieldPeriod'), formatPeriod(figure.period)],
    [t('fieldStatus'), statusName(figure)],
    [t('fieldRaw'), figure.raw],
  ] as const;
  const open = figure.certainty === 'check' && !figure.decision && !figure.correction;
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
          <button type="button" class="link" onClick={() => onDecide(figure.id, undefined)}>
            {t('undo')}
          </button>
        </p>
      )}
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
    </div>
  );
}
