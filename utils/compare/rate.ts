import Big from 'big.js';
import { findUnit, type Unit } from '../lexicon/units.ts';
import type { Comparison } from './comparison.ts';

/** An exchange rate that the user typed: what one unit of the currency is in yuan. */
export interface Rate {
  /** ISO 4217: `USD`. */
  readonly currency: string;
  /** Decimal text: `7.12`. */
  readonly yuan: string;
}

const YUAN = 'money:CNY';

/** A foreign unit as so many yuan, where the user gave a rate for it; any other unit stays what it is. */
export function inYuan(unit: Unit, rates: readonly Rate[]): Unit {
  const rate = rates.find(({ currency }) => unit.dimension === `money:${currency}`);
  if (!rate || unit.dimension === YUAN || !isRate(rate.yuan)) return unit;
  return { ...unit, dimension: YUAN, factor: new Big(unit.factor).times(rate.yuan).toFixed() };
}

/** The currencies, as their bare units (`美元`), that keep cells of a comparison apart for want of a rate. */
export function foreignCurrencies({
  rows,
}: Comparison): { readonly currency: string; readonly name: string }[] {
  const found = new Map<string, string>();
  for (const { unit, cells } of rows) {
    for (const cell of cells) {
      if (cell?.incomparable !== 'other-currency') continue;
      for (const written of [cell.unit, unit]) {
        const row = written === undefined ? undefined : findUnit(written);
        const currency = row?.dimension.startsWith('money:') ? row.dimension.slice('money:'.length) : '';
        if (written !== undefined && currency !== '' && row?.dimension !== YUAN)
          found.set(currency, bareUnit(written));
      }
    }
  }
  return [...found].map(([currency, name]) => ({ currency, name }));
}

function bareUnit(unit: string): string {
  return unit.replace(/^[十百千万亿]+/u, '');
}

/** Whether a text is a rate: a plain decimal over nought. */
export function isRate(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) && Number(text) > 0;
}
