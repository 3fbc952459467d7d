import { useMemo, useState } from 'preact/hooks';
import type { SourceColumn } from '../../utils/compare/columns.ts';
import type { Comparison } from '../../utils/compare/comparison.ts';
import type { OpenCell } from '../comparison/open-cell.ts';
import { t, tCount } from '../i18n.ts';
import { useGradually } from '../use-gradually.ts';
import { gapsOf } from './row-chart.ts';
import { seriesOf } from './series.ts';
import { SmallMultiple } from './small-multiple.tsx';

const FIRST = 6;
const MORE = 12;

/** A chart for each indicator that at least two regions give; a few at first, the rest on demand. */
export function Multiples({
  comparison,
  columns,
  onOpen,
}: {
  comparison: Comparison;
  columns: readonly SourceColumn[];
  onOpen: (cell: OpenCell) => void;
}) {
  const [wanted, setWanted] = useState(FIRST);
  const sources = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const rows = comparison.rows.filter(({ coverage }) => coverage.given > 1);
  // The matrix is drawn first: the charts come after it, one at a time.
  const shown = useGradually(Math.min(wanted, rows.length), { first: 0, step: 1, whenIdle: true });
  const charts = useMemo(() => new Map<number, preact.JSX.Element>(), [comparison, sources, onOpen]);
  const drawChart = (row: Comparison['rows'][number], index: number) => {
    const known = charts.get(index);
    if (known) return known;
    const chart = (
      <SmallMultiple
        key={`${row.indicator} ${row.measure}`}
        row={row}
        series={seriesOf(row, comparison, sources)}
        gaps={gapsOf(row, comparison.columns)}
        coverage={t('coverage', row.coverage.given, row.coverage.of)}
        onOpen={onOpen}
      />
    );
    charts.set(index, chart);
    return chart;
  };
  if (rows.length === 0) return undefined;
  const left = rows.length - wanted;
  return (
    <section class="multiples" aria-label={t('charts')}>
      {rows.slice(0, shown).map(drawChart)}
      {left > 0 && (
        <button type="button" class="link small more" onClick={() => setWanted(wanted + MORE)}>
          {tCount('moreCharts', Math.min(MORE, left))}
        </button>
      )}
      <p class="note-foot">{t('chartNote')}</p>
    </section>
  );
}
