import Big from 'big.js';
import type { Unit } from '../lexicon/units.ts';

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
  if (!rate || !isRate(rate.yuan)) return unit;
  return { ...unit, dimension: YUAN, factor: new Big(unit.factor).times(rate.yuan).toFixed() };
}

/** Whether a text is a rate: a plain decimal over nought. */
export function isRate(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) && Number(text) > 0;
}
