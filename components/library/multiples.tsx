import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { seriesOf, sourceColumns } from './series.ts';
import { SmallMultiple } from './small-multiple.tsx';

const FIRST = 6;

/** A chart for each indicator that at least two regions give; a few at first, the rest on demand. */
export function Multiples({
  comparison,
  reports,
}: {
  comparison: Comparison;
  reports: readonly StoredReport[];
}) {
  const [count, setCount] = useState(0);
  // The matrix is drawn first: the charts come a frame later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setCount(FIRST));
    return () => cancelAnimationFrame(frame);
  }, []);
  const sources = useMemo(() => sourceColumns(reports), [reports]);
  const rows = comparison.rows.filter(({ coverage }) => coverage.given > 1);
  if (rows.length === 0) return undefined;
  return (
    <section class="multiples" aria-label={t('charts')}>
      {rows.slice(0, count).map((row) => (
        <SmallMultiple
          key={`${row.indicator} ${row.measure}`}
          row={row}
          comparison={comparison}
          series={seriesOf(row, comparison, sources)}
        />
      ))}
      {rows.length > count && count > 0 && (
        <button type="button" class="link small more" onClick={() => setCount(count + 12)}>
          {t('moreCharts', Math.min(12, rows.length - count))}
        </button>
      )}
      <p class="note-foot">{t('chartNote')}</p>
    </section>
  );
}
