import { useMemo, useRef } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { perHead } from '../../utils/compare/per-head.ts';
import type { Rate } from '../../utils/compare/rate.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { Multiples } from '../charts/multiples.tsx';
import { Targets } from '../charts/targets.tsx';
import { columnName } from '../comparison/cell-text.ts';
import { evidenceKeys, FixedEvidence } from '../comparison/evidence-place.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { MatrixSummary } from '../comparison/matrix-summary.tsx';
import { useEvidence } from '../comparison/use-evidence.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import { useComparison } from '../use-comparison.ts';
import { useScrollPlace } from '../use-scroll-place.ts';
import { useSourceColumns } from '../use-source-columns.ts';
import { ExchangeRates } from './exchange-rates.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Legend } from './legend.tsx';
import type { ViewProps } from './library-app.tsx';
import { MatrixTools, useMatrixLook } from './matrix-tools.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { PrintedMatrix } from './printed-matrix.tsx';
import { sortRows } from './sort-rows.ts';
import { useKeptRates } from './use-kept-rates.ts';
import { useStoredReports } from './use-stored-reports.ts';

/** Cells up to which the matrix is drawn as a whole, its rows as high as they need to be. */
const DRAWN_WHOLE = 160;
const noReports: readonly StoredReport[] = [];

/** The wide comparison: matrix, a chart for each indicator, targets against results, and the way out to a file. */
export function CompareView(props: ViewProps) {
  const { library, memory } = props;
  const [rates, setRates] = useKeptRates();
  const { comparison, problem } = useComparison(library, memory, rates);
  const reports = useStoredReports(library, memory.selected);
  if (memory.selected.length === 0) return <NothingChosen title={t('compareNothing')} {...props} />;
  if (problem) return <ProblemMessage problem={problem} />;
  if (!comparison) return <Waiting title={t('navCompare')} text={t('comparing')} />;
  if (comparison.rows.length === 0)
    return (
      <Message title={t('noCommon')}>
        <p class="quiet">{t('noCommonMore')}</p>
      </Message>
    );
  return <Compared {...props} comparison={comparison} reports={reports} rates={rates} onRates={setRates} />;
}

interface ComparedProps extends ViewProps {
  readonly comparison: Comparison;
  /** Undefined until they are there: the matrix does not wait for them. */
  readonly reports: readonly StoredReport[] | undefined;
  readonly rates: readonly Rate[];
  readonly onRates: (rates: readonly Rate[]) => void;
}

function Compared({ comparison, reports, rates, onRates, ...props }: ComparedProps) {
  const { memory, library, window, onSelection } = props;
  const [look, setLook] = useMatrixLook();
  const scroller = useRef<HTMLDivElement>(null);
  const evidence = useEvidence(library, window);
  const columns = useSourceColumns(reports);
  const sorted = useMemo(() => sortRows(comparison, look.order), [comparison, look.order]);
  const heads = useMemo(() => perHead(sorted), [sorted]);
  const byHead = look.mode === 'per-head' && heads.rows.length > 0;
  const shown = byHead ? heads : sorted;
  const cells = { comparison: shown, mode: byHead ? ('value' as const) : look.mode, second: look.second };
  const isLarge = shown.rows.length * shown.columns.length > DRAWN_WHOLE;
  useScrollPlace('matrix', scroller);
  useKeys(evidenceKeys(evidence), memory.letterKeys);
  return (
    <>
      <div class="page-head">
        <div class="grow">
          <h1>{titleOf(comparison)}</h1>
          <MatrixSummary comparison={comparison} />
          <ExchangeRates comparison={comparison} rates={rates} onRates={onRates} />
        </div>
        <div class="row wrap tools">
          <MatrixTools look={look} hasHeads={heads.rows.length > 0} onLook={setLook} />
          <ExportMenu comparison={shown} reports={reports ?? noReports} rates={rates} />
        </div>
      </div>
      <div class="compare-columns">
        <div class="compare-left">
          <section class="compare" aria-label={t('comparisonTable')}>
            <div class="matrix-scroll tall" ref={scroller}>
              <Matrix
                {...cells}
                open={evidence.open}
                onOpen={evidence.show}
                onBase={(columnId) => onSelection({ selected: memory.selected, baseId: columnId })}
                scroller={isLarge ? scroller : undefined}
              />
            </div>
            <PrintedMatrix {...cells} />
            <Legend />
          </section>
          {columns && <Targets columns={columns} onOpen={evidence.show} />}
        </div>
        {columns && <Multiples comparison={sorted} columns={columns} onOpen={evidence.show} />}
      </div>
      <FixedEvidence evidence={evidence} />
    </>
  );
}

function titleOf({ columns }: Comparison): string {
  const base = columns.find((column) => column.base);
  if (!base) return t('tabCompare');
  // Several reports may speak of one region, each in a column of its own.
  const others = new Set(columns.map(columnName).filter((name) => name !== columnName(base)));
  return others.size > 0
    ? t(others.size === 1 ? 'compareTitleOne' : 'compareTitle', columnName(base), others.size)
    : columnName(base);
}
