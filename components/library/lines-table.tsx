import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import type { Series } from './series.ts';

/** The chart's values as a table, for screen readers. */
export function LinesTable({
  series,
  years,
  name,
}: {
  series: readonly Series[];
  years: readonly number[];
  name: string;
}) {
  return (
    <div class="hidden-text">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnRegion')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ columnId, name: region, points }) => (
            <tr key={columnId}>
              <th scope="row">{region}</th>
              {years.map((year) => {
                const point = points.find((one) => one.year === year);
                return <td key={year}>{point ? formatNumber(point.text) : t('notGiven')}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
