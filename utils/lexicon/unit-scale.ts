const SCALE = /^(?:万亿|亿|千万|百万|十万|万|千)/u;

/** The scale that a unit's name begins with: 万 of 万美元, '' of 美元. */
export function scaleOf(unit: string): string {
  return SCALE.exec(unit)?.[0] ?? '';
}

/** A unit's name without its scale: 美元 of 万美元. */
export function withoutScale(unit: string): string {
  return unit.slice(scaleOf(unit).length);
}
