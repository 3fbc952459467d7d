import { useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { Bars } from '../comparison/bars.tsx';
import { type Mode, rowName, rowUnitLine } from '../comparison/cell-text.ts';
import { copyComparison } from '../comparison/copy-comparison.ts';
import { EvidencePlace, evidenceKeys } from '../comparison/evidence-place.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { MatrixSummary } from '../comparison/matrix-summary.tsx';
import { type EvidenceState, useEvidence } from '../comparison/use-evidence.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Dot, Icon } from '../parts/icon.tsx';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import type { Ports } from '../ports.ts';
import type { Selection } from '../selection.ts';
import { useComparison } from '../use-comparison.ts';
import { useWidth } from '../use-width.ts';

const WIDE = 640;

/** The popup's third tab: one indicator at a time where it is narrow, the matrix where there is room. */
export function CompareTab({
  ports,
  selection,
  letters,
  wide,
  onWide,
  onBase,
  onLibrary,
}: {
  ports: Ports;
  selection: Selection;
  letters: boolean;
  wide: boolean;
  onWide: (wide: boolean) => void;
  onBase: (columnId: string) => void;
  onLibrary: () => void;
}) {
  const { comparison, problem } = useComparison(ports.library, selection);
  const evidence = useEvidence(ports.library, ports.window);
  const pane = useRef<HTMLDivElement>(null);
  const width = useWidth(pane);
  useKeys(evidenceKeys(evidence), letters);
  return (
    <div class={evidence.open ? 'compare with-evidence' : 'compare'} ref={pane}>
      <CompareBody
        comparison={comparison}
        chosen={selection.selected.length}
        problem={problem}
        asMatrix={wide || width >= WIDE}
        canNarrow={wide}
        evidence={evidence}
        ports={ports}
        letters={letters}
        onWide={onWide}
        onBase={onBase}
        onLibrary={onLibrary}
      />
      {evidence.open && <EvidencePlace evidence={evidence} />}
    </div>
  );
}

interface BodyProps {
  comparison: Comparison | undefined;
  chosen: number;
  problem: ReturnType<typeof useComparison>['problem'];
  asMatrix: boolean;
  canNarrow: boolean;
  evidence: EvidenceState;
  ports: Ports;
  letters: boolean;
  onWide: (wide: boolean) => void;
  onBase: (columnId: string) => void;
  onLibrary: () => void;
}

function CompareBody(props: BodyProps) {
  const { comparison, chosen, problem } = props;
  if (chosen === 0)
    return (
      <div class="pane">
        <Message title={t('compareNothing')}>
          <p class="quiet">{t('compareNothingMore')}</p>
          <p class="empty-actions">
            <button type="button" class="button primary" onClick={props.onLibrary}>
              {t('toLibrary')}
            </button>
          </p>
        </Message>
      </div>
    );
  if (problem)
    return (
      <div class="pane">
        <ProblemMessage problem={problem} />
      </div>
    );
  if (!comparison)
    return (
      <div class="pane">
        <Waiting text={t('comparing')} />
      </div>
    );
  if (comparison.rows.length === 0)
    return (
      <div class="pane">
        <Message title={t('noCommon')}>
          <p class="quiet">{t('noCommonMore')}</p>
        </Message>
      </div>
    );
  return props.asMatrix ? (
    <Wide {...props} comparison={comparison} />
  ) : (
    <Narrow {...props} comparison={comparison} />
  );
}

const modes = [
  ['value', 'modeValue'],
  ['growth', 'modeGrowth'],
  ['index', 'modeIndex'],
] as const satisfies readonly (readonly [Mode, string])[];

function Wide({ comparison, canNarrow, evidence, onWide, onBase }: BodyProps & { comparison: Comparison }) {
  const [mode, setMode] = useState<Mode>('value');
  return (
    <>
      <div class="row wrap matrix-tools">
        <h1 class="hidden-text">{t('tabCompare')}</h1>
        <MatrixSummary comparison={comparison} />
        <span class="grow" />
        <fieldset class="segments">
          <legend class="hidden-text">{t('modeLabel')}</legend>
          {modes.map(([id, name]) => (
            <button key={id} type="button" aria-pressed={mode === id} onClick={() => setMode(id)}>
              {t(name)}
            </button>
          ))}
        </fieldset>
        <CopyButton comparison={comparison} />
        {canNarrow && (
          <button type="button" class="button low" onClick={() => onWide(false)}>
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

function Narrow({ comparison, evidence, letters, onWide, onBase }: BodyProps & { comparison: Comparison }) {
  const [index, setIndex] = useState(0);
  const at = Math.min(index, comparison.rows.length - 1);
  const row = comparison.rows[at];
  const step = (by: number) => setIndex((at + by + comparison.rows.length) % comparison.rows.length);
  useKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) }, letters);
  if (!row) return undefined;
  const line = [
    ...rowUnitLine(row),
    ...(row.period ? [formatPeriod(row.period)] : []),
    t('indicatorOf', at + 1, comparison.rows.length),
  ];
  return (
    <>
      <div class="pane bars-pane">
        <div class="row indicator-head">
          <button
            type="button"
            class="icon-button"
            aria-label={t('previousIndicator')}
            title="←"
            onClick={() => step(-1)}
          >
            <Icon name="left" />
          </button>
          <div class="grow" aria-live="polite">
            <h1>{rowName(row)}</h1>
            <p class="tiny quiet">
              {line.map((part, place) => (
                <span key={part}>
                  {place > 0 && <Dot />}
                  {part}
                </span>
              ))}
            </p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={t('nextIndicator')}
            title="→"
            onClick={() => step(1)}
          >
            <Icon name="right" />
          </button>
        </div>
        <Bars comparison={comparison} row={row} onOpen={evidence.show} onBase={onBase} />
      </div>
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
          <button type="button" class="button low" onClick={() => onWide(true)}>
            {t('asTable')}
          </button>
        </span>
      </footer>
    </>
  );
}

/** The whole comparison to the clipboard, as a table for sheets and documents. */
function CopyButton({ comparison }: { comparison: Comparison }) {
  const [done, setDone] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    copyComparison({ comparison, reports: [] }).then(
      () => setDone('copied'),
      () => setDone('copyFailed'),
    );
  return (
    <>
      <button type="button" class="button low" onClick={copy}>
        {done === 'copied' ? t('copiedShort') : t('copyShort')}
      </button>
      <span class="hidden-text" role="status">
        {done && t(done)}
      </span>
    </>
  );
}
