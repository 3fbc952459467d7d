import { useMemo } from 'preact/hooks';
import type { SourceColumn } from '../../utils/compare/columns.ts';
import { type TargetPair, targetResults } from '../../utils/compare/target-results.ts';
import { place, zeroScale } from '../comparison/scale.ts';
import { formatNumber, roundText } from '../format-number.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { measuredName } from '../names.ts';
import { Dotted } from '../parts/dotted.tsx';
import { unitName } from '../unit-name.ts';

type Met = TargetPair & { readonly result: NonNullable<TargetPair['result']> };

function hasResult(pair: TargetPair): pair is Met {
  return pair.result !== undefined;
}

/** Targets set against what was reached, one line each; a target whose result no report gives has none. */
export function Targets({ columns }: { columns: readonly SourceColumn[] }) {
  const pairs = useMemo(() => targetResults(columns).filter(hasResult), [columns]);
  return (
    <section class="page-part">
      <h2 class="part-title">{t('targets')}</h2>
      {pairs.length === 0 ? (
        <p class="small quiet">{t('targetNone')}</p>
      ) : (
        <>
          <p class="small quiet">{t('targetsMore')}</p>
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
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function TargetRow({ pair }: { pair: Met }) {
  const { measure, gap } = pair;
  const percent =
    gap?.unit === '%' ? (Number(pair.result.value) / Number(pair.target.value)) * 100 : undefined;
  const judged = gap !== undefined && gap.verdict !== 'neutral';
  const met = gap?.verdict !== 'worse';
  const name = indicatorName(pair.indicator, pair.label);
  return (
    <tr>
      <th scope="row">
        {measuredName(name, measure)}
        <span class="unit">
          <Dotted parts={[pair.region, formatPeriod(pair.period), unitName(pair.unit)].filter(Boolean)} />
        </span>
      </th>
      <td class="target-bar">
        <TargetBar pair={pair} />
      </td>
      <td>
        {formatNumber(pair.result.value)}
        <span class="under">{t('targetOfValue', formatNumber(pair.target.value))}</span>
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

function TargetBar({ pair }: { pair: Met }) {
  const [target, result] = [Number(pair.target.value), Number(pair.result.value)];
  const scale = zeroScale([target, result]);
  const zero = place(scale, 0);
  const end = place(scale, result);
  const line = place(scale, target);
  return (
    <svg class="bar" width="100%" height="26" aria-hidden="true">
      <rect
        class="piece own"
        x={`${Math.min(zero, end)}%`}
        width={`${Math.abs(end - zero)}%`}
        y="8"
        height="10"
      />
      <line class="axis" x1={`${zero}%`} x2={`${zero}%`} y1="2" y2="24" />
      <line class="target-line" x1={`${line}%`} x2={`${line}%`} y1="3" y2="23" />
    </svg>
  );
}
