import { useRef } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { foreignCurrencies, isRate, type Rate } from '../../utils/compare/rate.ts';
import { t } from '../i18n.ts';
import { unitName } from '../unit-name.ts';

/**
 * A field for the rate of each foreign currency that keeps values apart. No rate is known to us: what is converted is
 * converted by what stands in these fields, in sight.
 */
export function ExchangeRates({
  comparison,
  rates,
  onRates,
}: {
  comparison: Comparison;
  rates: readonly Rate[];
  onRates: (rates: readonly Rate[]) => void;
}) {
  // A currency stays in the list once its values are converted and no longer ask for a rate.
  const names = useRef(new Map<string, string>());
  for (const { currency, name } of foreignCurrencies(comparison)) names.current.set(currency, name);
  if (names.current.size === 0) return undefined;
  const change = (currency: string, typed: string) => {
    const others = rates.filter((rate) => rate.currency !== currency);
    const yuan = typed.trim().normalize('NFKC');
    if (yuan === '') onRates(others);
    else if (isRate(yuan)) onRates([...others, { currency, yuan }]);
  };
  return (
    <p class="small row wrap rates">
      {[...names.current].map(([currency, name]) => (
        <label key={currency}>
          {t('rateBefore', unitName(name))}{' '}
          <input
            type="text"
            inputMode="decimal"
            size={7}
            defaultValue={rates.find((rate) => rate.currency === currency)?.yuan ?? ''}
            onChange={(event) => change(currency, event.currentTarget.value)}
          />{' '}
          {unitName('元')}
        </label>
      ))}
      <span class="quiet">{t('rateMore')}</span>
    </p>
  );
}
