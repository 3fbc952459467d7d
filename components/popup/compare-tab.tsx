import { useRef } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { EvidencePlace, evidenceKeys } from '../comparison/evidence-place.tsx';
import { type EvidenceState, useEvidence } from '../comparison/use-evidence.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { ChooseReports } from '../parts/choose-reports.tsx';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import type { Ports } from '../ports.ts';
import type { Selection } from '../selection.ts';
import { type ComparisonAnswer, useComparison } from '../use-comparison.ts';
import { useWidth } from '../use-width.ts';
import { CompareBars } from './compare-bars.tsx';
import { CompareMatrix } from './compare-matrix.tsx';

/** Pixels from which there is room for the matrix. */
const WIDE = 640;

interface CompareTabProps {
  readonly ports: Ports;
  readonly selection: Selection;
  readonly letters: boolean;
  /** The popup was made wide for the matrix. */
  readonly wide: boolean;
  /** The row that the bars show. */
  readonly indicator: number;
  readonly onWide: (wide: boolean) => void;
  readonly onIndicator: (index: number) => void;
  readonly onSelection: (selection: Selection) => void;
  readonly onLibrary: () => void;
}

/** The popup's third tab: one indicator at a time where it is narrow, the matrix where there is room. */
export function CompareTab(props: CompareTabProps) {
  const { ports, selection, letters, wide } = props;
  const { comparison, problem } = useComparison(ports.library, selection);
  const evidence = useEvidence(ports.library, ports.window);
  const pane = useRef<HTMLDivElement>(null);
  const width = useWidth(pane);
  useKeys(evidenceKeys(evidence), letters);
  const body =
    comparison && comparison.rows.length > 0 && selection.selected.length > 0 && !problem ? (
      <Compared {...props} comparison={comparison} evidence={evidence} asMatrix={wide || width >= WIDE} />
    ) : (
      <div class="pane">
        <NotCompared {...props} comparison={comparison} problem={problem} />
      </div>
    );
  return (
    <div class={evidence.open ? 'compare with-evidence' : 'compare'} ref={pane}>
      {body}
      {evidence.open && <EvidencePlace evidence={evidence} />}
    </div>
  );
}

function Compared({
  comparison,
  evidence,
  asMatrix,
  letters,
  selection,
  wide,
  indicator,
  onWide,
  onIndicator,
  onSelection,
}: CompareTabProps & { comparison: Comparison; evidence: EvidenceState; asMatrix: boolean }) {
  const makeBase = (baseId: string) => onSelection({ selected: selection.selected, baseId });
  if (asMatrix)
    return (
      <CompareMatrix
        comparison={comparison}
        evidence={evidence}
        onBase={makeBase}
        onBars={wide ? () => onWide(false) : undefined}
      />
    );
  return (
    <CompareBars
      comparison={comparison}
      evidence={evidence}
      letters={letters}
      index={indicator}
      onIndex={onIndicator}
      onBase={makeBase}
      onTable={() => onWide(true)}
    />
  );
}

/** Why there is nothing to compare, or that it is being done. */
function NotCompared({
  ports,
  selection,
  comparison,
  problem,
  onSelection,
  onLibrary,
}: ComparisonAnswer & CompareTabProps) {
  if (selection.selected.length === 0)
    return (
      <Message title={t('compareNothing')}>
        <p class="quiet">{t('compareNothingMore')}</p>
        <p class="empty-actions row wrap">
          <ChooseReports library={ports.library} onSelection={onSelection} onLibrary={onLibrary} />
        </p>
      </Message>
    );
  if (problem) return <ProblemMessage problem={problem} />;
  if (!comparison) return <Waiting text={t('comparing')} />;
  return (
    <Message title={t('noCommon')}>
      <p class="quiet">{t('noCommonMore')}</p>
    </Message>
  );
}
