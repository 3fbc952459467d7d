import type { Figure } from '../../utils/figure.ts';
import { formatChange, formatNumber } from '../format-number.ts';
import { formatPeriod, formatPeriodShort } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import type { MainCell, MainFigures } from '../main-figures.ts';
import { withApproximation } from '../names.ts';
import { unitName, withUnit } from '../unit-name.ts';
import { Badge, StandingBadges } from './badge.tsx';

/** `+77.8%`, with its first period where that is not the year before: 较2005 +77.8%. */
function growthText(growth: Figure): string {
  const change = withUnit(formatChange(String(growth.value)), growth.unit);
  const span = growth.period?.split('/');
  return span?.length === 2 && span[0] && /^\d{4}$/.test(span[0])
    ? t('growthSince', span[0], change)
    : change;
}

function Value({ cell, ownUnit }: { cell: MainCell; ownUnit: boolean }) {
  const { figure, growth } = cell;
  const number = formatNumber(String(figure.value));
  const under =
    cell.otherPeriod && figure.period ? formatPeriodShort(figure.period) : growth && growthText(growth);
  return (
    <>
      <span class="value-line">
        {cell.contradicted && <Badge kind="contradiction" />}
        {figure.certainty === 'check' && <Badge kind="check" />}
        <StandingBadges of={figure} />
        {cell.otherPeriod && <Badge kind="period" />}
        <span>{withApproximation(ownUnit ? withUnit(number, figure.unit) : number, figure.approx)}</span>
      </span>
      {under && <span class="under">{under}</span>}
    </>
  );
}

/** The popup's short table: main indicators in rows, at most two regions in columns. */
export function MainFiguresTable({ main }: { main: MainFigures }) {
  const caption = main.period ? t('mainFiguresIn', formatPeriod(main.period)) : t('mainFigures');
  return (
    <table class="yearbook main-figures">
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          {main.regions.map((region) => (
            <th key={region ?? ''} scope="col">
              {region ?? <span class="faint">{t('regionUnknown')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {main.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {indicatorName(row.indicator, row.label)}
              {row.unit && <span class="unit">{unitName(row.unit)}</span>}
            </th>
            {row.cells.map((cell, column) => (
              <td key={main.regions[column] ?? ''}>
                {cell ? <Value cell={cell} ownUnit={row.unit === undefined} /> : <Missing />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** — for a value that the report does not give: never 0, never blank. */
export function Missing() {
  return (
    <span class="faint" title={t('notGiven')}>
      <span aria-hidden="true">—</span>
      <span class="hidden-text">{t('notGiven')}</span>
    </span>
  );
}
