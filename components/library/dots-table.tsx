import { gapText, verdictText } from '../comparison/cell-text.ts';
import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import type { Gaps } from './dots-chart.tsx';
import type { Series } from './series.ts';

/** The chart's values and gaps as a table, for screen readers: whole, where the matrix draws only what is in view. */
export function DotsTable({ series, gaps, name }: { series: readonly Series[]; gaps: Gaps; name: string }) {
  return (
    <div class="hidden-text">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnRegion')}</th>
            <th scope="col">{t('columnValue')}</th>
            <th scope="col">{t('columnGap')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ columnId, name: region, points: [point] }) => {
            const gap = gaps.get(columnId);
            return (
              <tr key={columnId}>
                <th scope="row">{region}</th>
                <td>{point ? formatNumber(point.text) : t('notGiven')}</td>
                <td>{gap && `${gapText(gap)} ${verdictText(gap) ?? ''}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
