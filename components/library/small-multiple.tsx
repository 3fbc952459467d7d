import type { Comparison, Row } from '../../utils/compare/comparison.ts';
import { rowName, rowUnitLine } from '../comparison/cell-text.ts';
import { t } from '../i18n.ts';
import { Dotted } from '../parts/dotted.tsx';
import { DotsChart, type Gaps } from './dots-chart.tsx';
import { DotsTable } from './dots-table.tsx';
import { LinesChart } from './lines-chart.tsx';
import { LinesTable } from './lines-table.tsx';
import { type Series, yearsOf } from './series.ts';

/** "2005–2008" or "2005、2008": the years that a chart shows. */
function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last)
    return first === undefined ? '' : String(first);
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(t('separatorList'));
}

/**
 * One indicator as a chart: dots for one year, slopes for two, lines for more; one scale for all its regions and its
 * own. Its values stand in a table that screen readers get.
 */
export function SmallMultiple({
  row,
  columns,
  series,
}: {
  row: Row;
  /** The columns of the row's cells. */
  columns: Comparison['columns'];
  series: readonly Series[];
}) {
  const years = yearsOf(series);
  const gaps: Gaps = new Map(
    columns.flatMap(({ id }, index) => {
      const gap = row.cells[index]?.gap;
      return gap ? [[id, gap]] : [];
    }),
  );
  return (
    <figure class="multiple">
      <figcaption>
        <span class="grow">
          <b class="strong">{rowName(row)}</b>{' '}
          <span class="tiny quiet">
            <Dotted parts={[...rowUnitLine(row), yearsText(years)].filter(Boolean)} />
          </span>
        </span>
        <span class="coverage tiny faint" title={t('coverage', row.coverage.given, row.coverage.of)}>
          {row.coverage.given}/{row.coverage.of}
        </span>
      </figcaption>
      {years.length > 1 ? (
        <>
          <LinesChart series={series} years={years} />
          <LinesTable series={series} years={years} name={rowName(row)} />
        </>
      ) : (
        <>
          <DotsChart series={series} gaps={gaps} />
          <DotsTable series={series} gaps={gaps} name={rowName(row)} />
        </>
      )}
    </figure>
  );
}
