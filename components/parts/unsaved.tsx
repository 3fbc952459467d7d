import type { Problem } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { ProblemMessage } from './message.tsx';

/** Why a report was not saved, and its export past the library where that can be done. */
export function Unsaved({
  problem,
  onExport,
}: {
  problem: Problem;
  onExport?: ((event: Event) => void) | undefined;
}) {
  return (
    <div class="unsaved">
      <ProblemMessage problem={problem} stamp={t('stateUnsaved')} />
      {onExport && (
        <button type="button" class="button low" onClick={onExport}>
          {t('exportUnsaved')}
        </button>
      )}
    </div>
  );
}
