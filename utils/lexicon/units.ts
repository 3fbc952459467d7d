/** A unit of measure. Two units of one dimension convert by their factors; counts convert only to themselves. */
export interface Unit {
  readonly name: string;
  /** `money:CNY`, `money:USD`, `area`, `length`, `mass`, `percent`, `count:个` … */
  readonly dimension: string;
  /** Exact decimal: how many of the dimension's base unit one of this is. */
  readonly factor: string;
}

/** The unit that a name stands for, scales included (`万平方米`); undefined for a name that is no unit. */
export function findUnit(name: string): Unit | undefined {
  if (name === '亿元') return { name, dimension: 'money:CNY', factor: '100000000' };
  if (name === '万元') return { name, dimension: 'money:CNY', factor: '10000' };
  return undefined;
}
