import { useMemo } from 'preact/hooks';
import { isRate, type Rate } from '../../utils/compare/rate.ts';
import { useKeptText } from '../use-kept.ts';

/** `USD 7.12,HKD 0.91`; what is no rate is left out. */
export function readRates(text: string): Rate[] {
  return text.split(',').flatMap((entry) => {
    const [currency = '', yuan = ''] = entry.split(' ');
    return /^[A-Z]{3}$/.test(currency) && isRate(yuan) ? [{ currency, yuan }] : [];
  });
}

/** The exchange rates that the user typed, for as long as the tab is open. */
export function useKeptRates(): [readonly Rate[], (rates: readonly Rate[]) => void] {
  const [text, setText] = useKeptText('rates');
  const rates = useMemo(() => readRates(text), [text]);
  return [rates, (next) => setText(next.map(({ currency, yuan }) => `${currency} ${yuan}`).join(','))];
}
