import type { Row } from '../../utils/compare/comparison.ts';
import { gapText, numberText, rowName, verdictText } from '../comparison/cell-text.ts';
import { t } from '../i18n.ts';
import { StandingBadges } from '../parts/badge.tsx';
import type { Gaps } from './row-chart.ts';
import type { Series } from './series.ts';

/** A chart's values and gaps as a table: whole, where the matrix draws only what is in view. */
export function DotsTable({ row, series, gaps }: { row: Row; series: readonly Series[]; gaps: Gaps }) {
  return (
    <table>
      <caption>{rowName(row)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnRegion')}</th>
          <th scope="col">{t('columnValue')}</th>
          <th scope="col">{t('columnGap')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ columnId, name, compared }) => {
          const gap = gaps.get(columnId);
          return (
            <tr key={columnId}>
              <th scope="row">{name}</th>
              <td>
                <StandingBadges of={compared} />
                {numberText(compared.text, row)}
              </td>
              <td>{gap && `${gapText(gap)} ${verdictText(gap) ?? ''}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
