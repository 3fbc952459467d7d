import type { Comparison } from '../../utils/compare/comparison.ts';
import { Bars } from '../comparison/bars.tsx';
import { rowName, rowUnitLine } from '../comparison/cell-text.ts';
import type { EvidenceState } from '../comparison/use-evidence.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Dotted } from '../parts/dotted.tsx';
import { Icon } from '../parts/icon.tsx';
import { CopyButton } from './copy-button.tsx';

/** One indicator at a time; arrow keys change it. */
export function CompareBars({
  comparison,
  evidence,
  letters,
  index,
  onIndex,
  onBase,
  onTable,
}: {
  comparison: Comparison;
  evidence: EvidenceState;
  letters: boolean;
  index: number;
  onIndex: (index: number) => void;
  onBase: (columnId: string) => void;
  onTable: () => void;
}) {
  const count = comparison.rows.length;
  const at = Math.min(index, count - 1);
  const row = comparison.rows[at];
  const step = (by: number) => onIndex((at + by + count) % count);
  useKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) }, letters);
  if (!row) return undefined;
  const line = [
    ...rowUnitLine(row),
    ...(row.period ? [formatPeriod(row.period)] : []),
    t('indicatorOf', at + 1, count),
  ];
  return (
    <>
      <div class="pane bars-pane">
        <IndicatorHead name={rowName(row)} line={line} onStep={step} />
        <Bars comparison={comparison} row={row} onOpen={evidence.show} onBase={onBase} />
      </div>
      <BarsFoot comparison={comparison} onTable={onTable} />
    </>
  );
}

/** The indicator's name between the two arrows that change it. */
function IndicatorHead({
  name,
  line,
  onStep,
}: {
  name: string;
  line: readonly string[];
  onStep: (by: number) => void;
}) {
  return (
    <div class="row indicator-head">
      <button
        type="button"
        class="icon-button"
        aria-label={t('previousIndicator')}
        title="←"
        onClick={() => onStep(-1)}
      >
        <Icon name="left" />
      </button>
      <div class="grow" aria-live="polite">
        <h1>{name}</h1>
        <p class="tiny quiet">
          <Dotted parts={line} />
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('nextIndicator')}
        title="→"
        onClick={() => onStep(1)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}

function BarsFoot({ comparison, onTable }: { comparison: Comparison; onTable: () => void }) {
  return (
    <footer class="foot row spread tiny quiet legend">
      <span class="row">
        <span>
          <b class="is-better">{t('better')}</b> {t('legendBetter')}
        </span>
        <span>
          <b class="is-worse">{t('worse')}</b> {t('legendWorse')}
        </span>
      </span>
      <span class="row">
        <CopyButton comparison={comparison} />
        <button type="button" class="button low" onClick={onTable}>
          {t('asTable')}
        </button>
      </span>
    </footer>
  );
}
