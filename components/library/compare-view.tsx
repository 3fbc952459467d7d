import { useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { perHead } from '../../utils/compare/per-head.ts';
import type { Rate } from '../../utils/compare/rate.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { columnName, type Mode } from '../comparison/cell-text.ts';
import { EvidencePlace, evidenceKeys } from '../comparison/evidence-place.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { MatrixSummary } from '../comparison/matrix-summary.tsx';
import { useEvidence } from '../comparison/use-evidence.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import { useComparison } from '../use-comparison.ts';
import { useKept } from '../use-kept.ts';
import { ExchangeRates } from './exchange-rates.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Legend } from './legend.tsx';
import type { ViewProps } from './library-app.tsx';
import { Multiples } from './multiples.tsx';
import { type RowOrder, rowOrders, sortRows } from './sort-rows.ts';
import { Targets } from './targets.tsx';
import { useStoredReports } from './use-stored-reports.ts';

/** Cells up to which the matrix is drawn as a whole, its rows as high as they need to be. */
const DRAWN_WHOLE = 600;

const modes = [
  ['value', 'modeValue'],
  ['growth', 'modeGrowth'],
  ['index', 'modeIndex'],
  ['per-head', 'modePerHead'],
] as const satisfies readonly (readonly [Mode, string])[];

const modeIds = modes.map(([id]) => id);

/** The wide comparison: matrix, a chart for each indicator, targets against results, and the way out to a file. */
export function CompareView(props: ViewProps) {
  const { library, memory } = props;
  const [rates, setRates] = useState<readonly Rate[]>([]);
  const { comparison, problem } = useComparison(library, memory, rates);
  const reports = useStoredReports(library, memory.selected);
  if (memory.selected.length === 0)
    return (
      <Message title={t('compareNothing')}>
        <p class="quiet">{t('compareNothingMore')}</p>
        <p class="empty-actions row wrap">
          <button type="button" class="button primary" onClick={() => props.window.openLibrary('reports')}>
            {t('toLibrary')}
          </button>
          {!props.demo && (
            <button type="button" class="button" onClick={props.window.openDemo}>
              {t('seeDemo')}
            </button>
          )}
        </p>
      </Message>
    );
  if (problem) return <ProblemMessage problem={problem} />;
  if (!comparison) return <Waiting text={t('comparing')} />;
  if (comparison.rows.length === 0)
    return (
      <Message title={t('noCommon')}>
        <p class="quiet">{t('noCommonMore')}</p>
      </Message>
    );
  return <Compared {...props} comparison={comparison} reports={reports} rates={rates} onRates={setRates} />;
}

function Compared({
  comparison,
  reports,
  rates,
  onRates,
  ...props
}: ViewProps & {
  comparison: Comparison;
  reports: readonly StoredReport[];
  rates: readonly Rate[];
  onRates: (rates: readonly Rate[]) => void;
}) {
  const [mode, setMode] = useKept<Mode>('compare-mode', modeIds, 'value');
  const [second, setSecond] = useKept<'growth' | 'gap'>('compare-second', ['growth', 'gap'], 'gap');
  const [order, setOrder] = useKept<RowOrder>('compare-order', rowOrders, 'usual');
  const scroller = useRef<HTMLDivElement>(null);
  const large = comparison.rows.length * comparison.columns.length > DRAWN_WHOLE;
  const evidence = useEvidence(props.library, props.window);
  const sorted = useMemo(() => sortRows(comparison, order), [comparison, order]);
  const heads = useMemo(() => perHead(sorted), [sorted]);
  const noHeads = heads.rows.length === 0;
  const byHead = mode === 'per-head' && !noHeads;
  const shown = byHead ? heads : sorted;
  useKeys(evidenceKeys(evidence), props.memory.letterKeys);
  return (
    <>
      <div class="page-head">
        <div class="grow">
          <h1>{titleOf(comparison)}</h1>
          <MatrixSummary comparison={comparison} />
          <ExchangeRates comparison={comparison} rates={rates} onRates={onRates} />
        </div>
        <div class="row wrap tools">
          <MatrixTools
            mode={mode}
            second={second}
            order={order}
            noHeads={noHeads}
            onMode={setMode}
            onSecond={setSecond}
            onOrder={setOrder}
          />
          <ExportMenu comparison={shown} reports={reports} rates={rates} />
        </div>
      </div>
      <div class="compare-columns">
        <section class="compare" aria-label={t('comparisonTable')}>
          <div class="matrix-scroll tall" ref={scroller}>
            <Matrix
              comparison={shown}
              mode={byHead ? 'value' : mode}
              second={second}
              open={evidence.open}
              onOpen={evidence.show}
              onBase={(columnId) => props.onSelection({ selected: props.memory.selected, baseId: columnId })}
              scroller={large ? scroller : undefined}
            />
          </div>
          <Legend />
        </section>
        <Multiples comparison={sorted} reports={reports} />
      </div>
      <Targets reports={reports} />
      {evidence.open && (
        <div class="evidence-fixed">
          <EvidencePlace evidence={evidence} />
        </div>
      )}
    </>
  );
}

function titleOf({ columns }: Comparison): string {
  const base = columns.find((column) => column.base);
  if (!base) return t('tabCompare');
  return columns.length > 1 ? t('compareTitle', columnName(base), columns.length - 1) : columnName(base);
}

/** What the cells show, what stands below it, and in which order the rows come. */
function MatrixTools({
  mode,
  second,
  order,
  noHeads,
  onMode,
  onSecond,
  onOrder,
}: {
  mode: Mode;
  second: 'growth' | 'gap';
  order: RowOrder;
  noHeads: boolean;
  onMode: (mode: Mode) => void;
  onSecond: (second: 'growth' | 'gap') => void;
  onOrder: (order: RowOrder) => void;
}) {
  return (
    <>
      <fieldset class="segments">
        <legend class="hidden-text">{t('modeLabel')}</legend>
        {modes.map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-pressed={mode === id}
            disabled={id === 'per-head' && noHeads}
            title={id === 'per-head' && noHeads ? t('perHeadMissing') : undefined}
            onClick={() => onMode(id)}
          >
            {t(name)}
          </button>
        ))}
      </fieldset>
      <Choice
        label={t('secondLine')}
        value={second}
        options={[
          ['gap', t('secondGap')],
          ['growth', t('secondGrowth')],
        ]}
        onChoose={onSecond}
      />
      <Choice
        label={t('sortBy')}
        value={order}
        options={[
          ['usual', t('orderUsual')],
          ['gap', t('orderGap')],
          ['coverage', t('orderCoverage')],
        ]}
        onChoose={onOrder}
      />
    </>
  );
}

/** A small select with its label read out only. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  return (
    <label>
      <span class="hidden-text">{label}</span>
      <select
        class="button low"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([id]) => id === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
