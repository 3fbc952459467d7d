import { useMemo } from 'preact/hooks';
import type { SourceColumn } from '../../utils/compare/columns.ts';
import { type TargetPair, targetResults } from '../../utils/compare/target-results.ts';
import { NumberButton } from '../comparison/number-button.tsx';
import type { OpenCell } from '../comparison/open-cell.ts';
import { formatNumber, roundText } from '../format-number.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { measuredName } from '../names.ts';
import { Dotted } from '../parts/dotted.tsx';
import { unitName } from '../unit-name.ts';
import { Chart } from './chart.tsx';
import type { ChartSpec } from './chart-spec.ts';

type Met = TargetPair & { readonly result: NonNullable<TargetPair['result']> };

function hasResult(pair: TargetPair): pair is Met {
  return pair.result !== undefined;
}

/** Targets set against what was reached, one line each; a target whose result no report gives has none. */
export function Targets({
  columns,
  onOpen,
}: {
  columns: readonly SourceColumn[];
  onOpen: (cell: OpenCell) => void;
}) {
  const pairs = useMemo(() => targetResults(columns).filter(hasResult), [columns]);
  return (
    <section class="page-part">
      <h2 class="part-title">{t('targets')}</h2>
      {pairs.length === 0 ? (
        <p class="small quiet">{t('targetNone')}</p>
      ) : (
        <>
          <p class="small quiet part-lead">{t('targetsMore')}</p>
          <table class="yearbook targets">
            <thead>
              <tr>
                <th scope="col">{t('columnIndicator')}</th>
                <th scope="col">
                  <span class="hidden-text">{t('charts')}</span>
                </th>
                <th scope="col">{t('targetResult')}</th>
                <th scope="col">{t('targetRate')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <TargetRow
                  key={`${pair.region} ${pair.indicator} ${pair.measure} ${pair.target.figureId}`}
                  pair={pair}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function TargetRow({ pair, onOpen }: { pair: Met; onOpen: (cell: OpenCell) => void }) {
  const { measure, gap, target, result } = pair;
  const percent = gap?.unit === '%' ? (Number(result.value) / Number(target.value)) * 100 : undefined;
  const judged = gap !== undefined && gap.verdict !== 'neutral';
  const met = gap?.verdict !== 'worse';
  const name = indicatorName(pair.indicator, pair.label);
  const spec = useMemo(
    (): ChartSpec => ({ kind: 'target', target: Number(target.value), result: Number(result.value) }),
    [target, result],
  );
  return (
    <tr>
      <th scope="row">
        {measuredName(name, measure)}
        <span class="unit">
          <Dotted parts={[pair.region, formatPeriod(pair.period), unitName(pair.unit)].filter(Boolean)} />
        </span>
      </th>
      <td class="target-bar">
        <Chart spec={spec} />
      </td>
      <td>
        <NumberButton cell={result} onOpen={onOpen}>
          {formatNumber(result.value)}
        </NumberButton>
        <span class="under">
          <NumberButton cell={target} onOpen={onOpen}>
            {t('targetOfValue', formatNumber(target.value))}
          </NumberButton>
        </span>
      </td>
      <td>
        {percent !== undefined && `${roundText(percent)}%`}
        {judged && (
          <span class={`verdict is-${met ? 'better' : 'worse'}`}>{t(met ? 'reached' : 'missed')}</span>
        )}
      </td>
    </tr>
  );
}
