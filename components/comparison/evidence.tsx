import { useEffect, useRef } from 'preact/hooks';
import { safeUrl } from '../../utils/export/citation.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { doubtNames } from '../names.ts';
import { Badge } from '../parts/badge.tsx';
import { Dot } from '../parts/icon.tsx';
import { paragraphNumber } from '../text-runs.ts';
import { EvidenceReading } from './evidence-reading.tsx';
import { findingsOf, findingText } from './findings-of.ts';
import { Quote } from './quote.tsx';
import type { EvidenceState } from './use-evidence.ts';

export interface EvidenceActions {
  readonly onDecide: (figureId: string, decision: 'accepted' | 'rejected' | undefined) => void;
  readonly onAcceptUnit: (figureId: string, unit: string) => void;
  readonly onCorrect: (reportId: string, figureId: string) => void;
  readonly onReveal: (report: StoredReport, figure: StoredFigure) => void;
  /** Opens the stored address as it is, with nothing marked. */
  readonly onOpenSource: (report: StoredReport) => void;
  readonly onClose: () => void;
}

/** The sentence that a number stands on, our reading of it beside it, and what one can decide about it. */
export function Evidence({
  report,
  figureId,
  revealed,
  ...actions
}: { report: StoredReport; figureId: string; revealed: EvidenceState['revealed'] } & EvidenceActions) {
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
            <span class="date">{t('savedOn', report.capturedAt.slice(0, 10))}</span>
          </span>
          {safeUrl(report.sources[0]?.url ?? '') && (
            <button
              type="button"
              class="link small"
              disabled={revealed === 'seeking'}
              onClick={() => actions.onReveal(report, figure)}
            >
              {t(revealed === 'seeking' ? 'openingSource' : 'seeOnPage')}
            </button>
          )}
        </p>
        <RevealedNote revealed={revealed} onOpen={() => actions.onOpenSource(report)} />
        <Quote report={report} figure={figure} index={index} />
        <Doubts report={report} figure={figure} index={index} />
      </div>
      <EvidenceReading figure={figure} report={report} index={index} {...actions} />
    </aside>
  );
}

const revealedNotes = {
  changed: ['sourceChanged', 'sourceChangedMore'],
  refused: ['sourceRefused', 'sourceRefusedMore'],
  unreachable: ['sourceUnmarked', 'sourceUnmarkedMore'],
} as const;

/** Why the sentence is not marked on the live page; what is stored stands below. */
function RevealedNote({ revealed, onOpen }: Pick<EvidenceState, 'revealed'> & { onOpen: () => void }) {
  if (revealed === undefined || revealed === 'found' || revealed === 'seeking') return undefined;
  const [title, more] = revealedNotes[revealed];
  return (
    <p class="small" role="alert">
      <span class="badge doubt words">{t(title)}</span> {t(more)}{' '}
      {revealed === 'refused' && (
        <button type="button" class="link" onClick={onOpen}>
          {t('openUnmarked')}
        </button>
      )}
    </p>
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
