import { t } from '../i18n.ts';
import type { KeyBindings } from '../keys.ts';
import { ProblemMessage } from '../parts/message.tsx';
import { Evidence } from './evidence.tsx';
import type { EvidenceState } from './use-evidence.ts';

/** Esc closes the drawer, A accepts its figure as written, E corrects it. */
export function evidenceKeys({ open, onClose, onDecide, onCorrect }: EvidenceState): KeyBindings {
  if (!open) return {};
  return {
    Escape: onClose,
    a: () => onDecide(open.figureId, 'accepted'),
    e: () => onCorrect(open.reportId, open.figureId),
  };
}

/** The drawer of the open number: its sentence, or why it cannot be shown. */
export function EvidencePlace({ evidence }: { evidence: EvidenceState }) {
  const { open, report, problem, show: _, ...rest } = evidence;
  if (problem)
    return (
      <aside class="evidence" aria-label={t('evidence')}>
        <div class="evidence-source">
          <ProblemMessage problem={problem} />
          <button type="button" class="button low" onClick={rest.onClose}>
            {t('close')}
          </button>
        </div>
      </aside>
    );
  if (!report || !open) return undefined;
  return <Evidence key={open.figureId} report={report} figureId={open.figureId} {...rest} />;
}

/** The drawer at the foot of a page. */
export function FixedEvidence({ evidence }: { evidence: EvidenceState }) {
  if (!evidence.open) return undefined;
  return (
    <div class="evidence-fixed">
      <div class="page-width">
        <EvidencePlace evidence={evidence} />
      </div>
    </div>
  );
}
