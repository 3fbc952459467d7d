import { useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import type { Mode } from '../comparison/cell-text.ts';
import { Matrix } from '../comparison/matrix.tsx';
import { MatrixSummary } from '../comparison/matrix-summary.tsx';
import type { EvidenceState } from '../comparison/use-evidence.ts';
import { t } from '../i18n.ts';
import { Segments } from '../parts/segments.tsx';
import { CopyButton } from './copy-button.tsx';

/** The matrix in the popup: what it holds in one line, how to look at it, and the table itself. */
export function CompareMatrix({
  comparison,
  evidence,
  onBase,
  onBars,
}: {
  comparison: Comparison;
  evidence: EvidenceState;
  onBase: (columnId: string) => void;
  /** Back to one indicator at a time; absent where the popup is wide by itself. */
  onBars: (() => void) | undefined;
}) {
  const [mode, setMode] = useState<Mode>('value');
  return (
    <>
      <div class="row wrap matrix-tools">
        <h1 class="hidden-text">{t('tabCompare')}</h1>
        <MatrixSummary comparison={comparison} />
        <span class="grow" />
        <Segments
          label={t('modeLabel')}
          value={mode}
          segments={[
            { id: 'value', name: t('modeValue') },
            { id: 'growth', name: t('modeGrowth') },
            { id: 'index', name: t('modeIndex') },
          ]}
          onChoose={setMode}
        />
        <CopyButton comparison={comparison} />
        {onBars && (
          <button type="button" class="button low" onClick={onBars}>
            {t('asBars')}
          </button>
        )}
      </div>
      <div class="matrix-scroll">
        <Matrix
          comparison={comparison}
          mode={mode}
          second="growth"
          open={evidence.open}
          onOpen={evidence.show}
          onBase={onBase}
        />
      </div>
    </>
  );
}
