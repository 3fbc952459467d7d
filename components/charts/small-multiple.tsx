import { useMemo } from 'preact/hooks';
import type { Row } from '../../utils/compare/comparison.ts';
import { numberText, rowName, rowUnitLine } from '../comparison/cell-text.ts';
import type { OpenCell } from '../comparison/open-cell.ts';
import { formatPeriodShort } from '../format-period.ts';
import { t } from '../i18n.ts';
import { Dotted } from '../parts/dotted.tsx';
import { Chart } from './chart.tsx';
import { DotsTable } from './dots-table.tsx';
import { type Gaps, rowChart } from './row-chart.ts';
import { lineYears, type Series } from './series.ts';
import { YearsTable } from './years-table.tsx';

/** "2005–2008" or "2005、2008": the years that lines are drawn over; for dots the period that is compared. */
function periodText({ period }: Row, years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return period ? formatPeriodShort(period) : '';
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(t('separatorList'));
}

/**
 * One indicator as a chart with one scale for all its regions and its own. Its values stand in a table that screen
 * readers get.
 */
export function SmallMultiple({
  row,
  series,
  gaps,
  coverage,
  onOpen,
}: {
  row: Row;
  series: readonly Series[];
  gaps: Gaps;
  /** What the count beside the name means, in words. */
  coverage: string;
  onOpen: (cell: OpenCell) => void;
}) {
  const years = lineYears(series);
  const spec = useMemo(() => rowChart(row, series, gaps), [row, series, gaps]);
  return (
    <figure class="multiple">
      <figcaption>
        <span class="grow">
          <b class="strong">{rowName(row)}</b>{' '}
          <span class="tiny quiet">
            <Dotted parts={[...rowUnitLine(row), periodText(row, years)].filter(Boolean)} />
          </span>
        </span>
        <span class="coverage tiny faint" title={coverage}>
          {row.coverage.given}/{row.coverage.of}
        </span>
      </figcaption>
      <Chart spec={spec} onOpen={onOpen} />
      <div class="hidden-text">
        {years.length > 0 ? (
          <YearsTable
            caption={rowName(row)}
            head={t('columnRegion')}
            years={years}
            rows={series.map(({ columnId, name, points }) => ({
              key: columnId,
              head: name,
              points,
              format: (decimals) => numberText(decimals, row),
            }))}
          />
        ) : (
          <DotsTable series={series} gaps={gaps} row={row} />
        )}
      </div>
    </figure>
  );
}
